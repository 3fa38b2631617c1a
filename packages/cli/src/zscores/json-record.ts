import { DAYS_PER_MONTH } from '@balanting/core';
import type { FileRow, RowAge, RowField } from '@balanting/csv';
import type { JsonRecord } from '@balanting/json';

/** Fields that a JSON record holds as numbers. */
const NUMBERS = [
  ...(['weight', 'lengthHeight', 'armCircumference', 'headCircumference'] as const),
  ...(['weightForAge', 'heightForAge', 'weightForHeight'] as const),
] as const satisfies readonly (RowField & keyof JsonRecord)[];

/** Fields that it holds as text. */
const TEXTS = [
  ...(['nik', 'name', 'sex', 'birthDate', 'province', 'district', 'kecamatan'] as const),
  ...(['puskesmas', 'village', 'posyandu', 'measuredOn', 'position'] as const),
] as const satisfies readonly (RowField & keyof JsonRecord)[];

/** What of a row has a place in a JSON record. */
export const jsonFields: ReadonlySet<RowField> = new Set<RowField>([
  ...NUMBERS,
  ...TEXTS,
  ...(['age', 'ageText', 'oedema'] as const),
]);

/** Numbers that a double does not hold stay text. */
const MOST_DIGITS = 15;

/** A row as the record that `readNdjson` reads; an age in numbers is written in the words of a register. */
export function jsonRecord({ values, age }: FileRow): JsonRecord {
  const texts = TEXTS.flatMap((field) => (values[field] ? [[field, values[field]]] : []));
  const numbers = NUMBERS.flatMap((field) => {
    const value = numberOf(values[field] ?? '');
    return value === undefined ? [] : [[field, value]];
  });
  const ageText = values.ageText || (values.birthDate ? undefined : ageInWords(age));
  return {
    ...Object.fromEntries([...texts, ...numbers]),
    ...(ageText && { ageText }),
    ...(values.oedema && { oedema: values.oedema === 'yes' }),
  };
}

function numberOf(text: string): string | number | undefined {
  if (text === '') return undefined;
  const isShort = text.replace(/\D/g, '').length <= MOST_DIGITS;
  return isShort && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function ageInWords(age: RowAge | undefined): string | undefined {
  if (age === undefined) return undefined;
  const days = Math.floor((age.unit === 'months' ? age.value * DAYS_PER_MONTH : age.value) + 0.5);
  return `0 Tahun - 0 Bulan - ${days} Hari`;
}
