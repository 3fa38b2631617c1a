import type { Bilingual } from '../../result/bilingual.js';

/** What a field holds. A `check` is answered yes, no or not applicable. */
export type FormFieldType = 'check' | 'count' | 'date' | 'area' | 'id' | 'person' | 'text';

/** One question of a form. */
export interface FormField {
  readonly id: string;
  readonly type: FormFieldType;
  readonly label: Bilingual;
  /** Whether it may be left out. */
  readonly optional?: true;
}

/** What the third stage of the Pokja makes instruments for. */
export type InstrumentPurpose = 'policy' | 'monitoring' | 'report';

/** A checklist or form. */
export interface Instrument {
  readonly id: string;
  readonly purpose: InstrumentPurpose;
  readonly title: Bilingual;
  /** Where its questions come from. */
  readonly source: string;
  readonly fields: readonly FormField[];
}

/** The answer to a `check`. */
export type CheckAnswer = 'yes' | 'no' | 'not-applicable';

/** The answers to a form by the id of the field: numbers for counts, text for all else. */
export type FormAnswers = Readonly<Record<string, string | number>>;

/** A checklist counted. */
export interface ChecklistScore {
  readonly yes: number;
  /** Checks answered yes or no. */
  readonly due: number;
  /** Yes as a proportion of those due; null where nothing is due. */
  readonly share: number | null;
  /** Ids of the checks answered no, in the order of the form. */
  readonly failed: readonly string[];
}

/**
 * How many checks of a form were answered yes; what is not applicable or not answered does not count.
 *
 * @example
 * checklistScore(policyChecklist, { 'data-agreed': 'yes', 'budget-named': 'no' });
 * // => { yes: 1, due: 2, share: 0.5, failed: ['budget-named'] }
 */
export function checklistScore({ fields }: Instrument, answers: FormAnswers): ChecklistScore {
  const checks = fields.filter(({ type }) => type === 'check').map(({ id }) => id);
  const yes = checks.filter((id) => answers[id] === 'yes').length;
  const failed = checks.filter((id) => answers[id] === 'no');
  const due = yes + failed.length;
  return { yes, due, share: due === 0 ? null : yes / due, failed };
}
