import type { Bilingual } from '../../result/bilingual.js';
import { each } from '../each.js';
import { type Finding, findingOf } from '../finding.js';
import { levelAbove } from '../level.js';
import {
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityIndicator,
} from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { MEASURE_NAMES } from '../quality-names.js';
import { partOf, shownNumber, shownShare } from '../shown.js';

/** What a row may lack. */
export type CompletenessItem =
  | 'sex'
  | 'age'
  | 'birthDate'
  | 'weight'
  | 'lengthHeight'
  | 'armCircumference';

/** Rows without a value. */
export interface MissingRows {
  readonly count: number;
  /** Of all rows; null where there are none. */
  readonly share: number | null;
}

/** What the rows of a file lack. */
export interface Completeness {
  readonly children: number;
  readonly missing: Readonly<Record<CompletenessItem, MissingRows>>;
  /** Children without a z-score, for whatever reason. */
  readonly scores: Readonly<Record<QualityIndicator, MissingRows>>;
  readonly findings: readonly Finding[];
}

/** The items that are judged: birth dates and arms may be left out by design. */
const JUDGED: readonly { readonly item: CompletenessItem; readonly name: Bilingual }[] = [
  { item: 'sex', name: { id: 'jenis kelamin', en: 'sex' } },
  { item: 'age', name: { id: 'umur', en: 'age' } },
  { item: 'weight', name: MEASURE_NAMES.weight },
  { item: 'lengthHeight', name: MEASURE_NAMES.lengthHeight },
];

/**
 * How complete the rows are. An age before birth counts as missing. Whether all children who should
 * have been measured were, no file of measured children can tell.
 *
 * @example
 * completenessOf(emptyQuality(), QUALITY_LIMITS).missing.age; // => { count: 0, share: null }
 */
export function completenessOf(
  counts: QualityCounts,
  { missing: limit }: QualityLimits,
): Completeness {
  const { children, digits, scores } = counts;
  const missingOf = (count: number): MissingRows => ({ count, share: partOf(count, children) });
  const missing: Completeness['missing'] = {
    sex: missingOf(counts.sex.unknown),
    age: missingOf(counts.ageElsewhere.unknown + counts.ageElsewhere.below),
    birthDate: missingOf(children - counts.birthMonths.reduce((sum, count) => sum + count, 0)),
    weight: missingOf(digits.weight.missing),
    lengthHeight: missingOf(digits.lengthHeight.missing),
    armCircumference: missingOf(digits.armCircumference.missing),
  };
  const findings = JUDGED.map(({ item, name }) => {
    const { share, count } = missing[item];
    const shown = shownNumber(count, 0);
    return findingOf({
      id: `completeness.${item}`,
      check: 'completeness',
      level: levelAbove(share, limit),
      value: share,
      n: children,
      label: { id: `Kelengkapan ${name.id}`, en: `Completeness of ${name.en}` },
      fact: {
        id: `${shown.id} baris tanpa ${name.id} (${shownShare(share).id}).`,
        en: `${shown.en} rows without ${name.en} (${shownShare(share).en}).`,
      },
      concern: {
        id: 'Anak yang tidak lengkap datanya sering berbeda dari yang lain, sehingga prevalensi menyimpang.',
        en: 'Children with gaps often differ from the others, which biases prevalence.',
      },
      action: {
        id: `Lengkapi ${name.id} dari buku KIA atau kunjungan ulang, dan cari petugas yang melewatkannya.`,
        en: `Fill in ${name.en} from health cards or a second visit, and find out who leaves it out.`,
      },
      source: limit.source,
    });
  });
  return {
    children,
    missing,
    scores: each(QUALITY_INDICATORS, (indicator) => missingOf(scores[indicator].missing)),
    findings,
  };
}
