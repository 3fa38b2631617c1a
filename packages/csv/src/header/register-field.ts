import { RECORD_FIELDS, type RecordField } from '@balanting/core';
import { EPPGBM_ALIASES, EPPGBM_GAIN } from './eppgbm-aliases.js';
import { headerKey } from './header-key.js';
import { PLAIN_ALIASES } from './plain-aliases.js';

/** What a column of a register may hold beside the fields of a record. */
export type BesideField = 'id' | 'ageDays' | 'ageMonths' | 'oedema' | 'printedGain';

/** What a column of a register or of a plain table may hold. */
export type RegisterField = RecordField | BesideField;

/** Tells the field that a header cell names. */
export type FieldOf = (cell: string) => RegisterField | undefined;

const RECORD_WORDS: readonly (readonly [string, RegisterField])[] = (
  Object.keys(RECORD_FIELDS) as RecordField[]
).flatMap((field) => EPPGBM_ALIASES[field].map((key) => [key, field] as const));

const OEDEMA_WORDS = PLAIN_ALIASES.oedema ?? [];

const EPPGBM_WORDS: ReadonlyMap<string, RegisterField> = new Map([
  ...RECORD_WORDS,
  ...EPPGBM_GAIN.map((key) => [key, 'printedGain'] as const),
  ...OEDEMA_WORDS.map((key) => [key, 'oedema'] as const),
]);

const PLAIN_WORDS: ReadonlyMap<string, RegisterField> = new Map([
  ...(Object.keys(PLAIN_ALIASES) as RegisterField[]).flatMap((field) =>
    (PLAIN_ALIASES[field] ?? []).map((key) => [key, field] as const),
  ),
  ...EPPGBM_WORDS,
]);

/** The field that a header cell of an e-PPGBM export or one of its copies names. */
export function eppgbmField(cell: string): RegisterField | undefined {
  return EPPGBM_WORDS.get(headerKey(cell));
}

/** The field that a header cell of a plain table or of ENA names; Indonesian words are known too. */
export function plainField(cell: string): RegisterField | undefined {
  return PLAIN_WORDS.get(headerKey(cell));
}
