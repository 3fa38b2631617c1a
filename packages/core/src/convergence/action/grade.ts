import type { Bilingual } from '../../result/bilingual.js';

/** A letter that the province's panel gives. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What each letter counts, and what is not judged. */
export type GradeScale = Readonly<Record<Grade | 'missing', number>>;

/**
 * The scale that is taken unless another is given. The official weights are not public.
 *
 * Source: Balanting.
 *
 * @example
 * gradeScale.A; // => 4
 */
export const gradeScale: GradeScale = { A: 4, B: 3, C: 2, D: 1, missing: 0 };

/** Something that an action is judged by. */
export interface GradeRule {
  /** `1.1` is the first of action 1. */
  readonly code: string;
  /** Id of the action. */
  readonly action: string;
  readonly label: Bilingual;
  /** Least share for a grade, 0 to 1; grades that are not known are absent. */
  readonly least: Readonly<Partial<Record<Grade, number>>>;
  /** Below all of these; null where not known. */
  readonly otherwise: Grade | null;
  readonly source: string;
  readonly verified: boolean;
}

const LAMPUNG = 'Formulir penilaian kinerja Provinsi Lampung 2020';

/**
 * The rules of judging that are known. Of 1.1 the letters A and B were read in print, C below them is our
 * reading; of 1.2 A alone is known.
 *
 * Source: performance form of the province of Lampung (2020).
 *
 * @example
 * GRADE_RULES.map(({ code }) => code); // => ['1.1', '1.2']
 */
export const GRADE_RULES: readonly GradeRule[] = [
  {
    code: '1.1',
    action: 'aksi-1',
    label: {
      id: 'Sebaran stunting dan cakupan layanan dipakai untuk memilih desa lokus',
      en: 'Spread of stunting and coverage are used to choose the lokus villages',
    },
    least: { A: 1, B: 0.75 },
    otherwise: 'C',
    source: LAMPUNG,
    verified: true,
  },
  {
    code: '1.2',
    action: 'aksi-1',
    label: {
      id: 'Peta cakupan, hasil, dan program dipakai untuk memilih intervensi prioritas',
      en: 'Coverage, outcome and programmes are used to choose priority interventions',
    },
    least: { A: 1 },
    otherwise: null,
    source: LAMPUNG,
    verified: true,
  },
];

const FROM_THE_BEST: readonly Grade[] = ['A', 'B', 'C', 'D'];

/**
 * The grade of a share, compared as whole numbers; null where none is due, or where the rule does not
 * tell.
 *
 * @example
 * gradeOfShare(GRADE_RULES[0], { fulfilled: 9, of: 12 }); // => 'B'
 */
export function gradeOfShare(
  { least, otherwise }: Pick<GradeRule, 'least' | 'otherwise'>,
  { fulfilled, of }: { readonly fulfilled: number; readonly of: number },
): Grade | null {
  if (of === 0) return null;
  const reached = FROM_THE_BEST.find((grade) => {
    const share = least[grade];
    return share !== undefined && fulfilled >= share * of;
  });
  return reached ?? otherwise;
}
