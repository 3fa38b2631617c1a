import { formatNumber, type Language } from '@balanting/core';
import type { FileRow, RowField } from '@balanting/csv';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import type { ConvertWriter } from './convert-writer.js';
import type { FilledHeaders } from './filled-headers.js';

/** What a conversion is told of, in the words of messages. */
export interface ConvertWords {
  readonly file: string | { readonly id: string; readonly en: string };
  readonly format: string;
  readonly language: Language;
}

/** Rows that lack a field which the format needs. */
export interface IncompleteRows {
  readonly add: (rows: readonly FileRow[]) => void;
  readonly count: () => number;
  readonly fields: () => readonly RowField[];
}

/** Counts rows that lack one of the fields. */
export function incompleteRows(needs: readonly RowField[]): IncompleteRows {
  const lacking = new Set<RowField>();
  let count = 0;
  return {
    add: (rows) => {
      for (const { values, age } of rows) {
        const missing = needs.filter(
          (field) => (field === 'age' ? age : values[field]) === undefined,
        );
        for (const field of missing) lacking.add(field);
        count += Number(missing.length > 0);
      }
    },
    count: () => count,
    fields: () => needs.filter((field) => lacking.has(field)),
  };
}

/** What the format has no place for, and which rows can not be read again. */
export function convertNotes(
  { leftOut, unclear }: ConvertWriter,
  { filled, incomplete }: { readonly filled: FilledHeaders; readonly incomplete: IncompleteRows },
  { language, ...words }: ConvertWords,
): string {
  const lost = leftOut.filter(filled.has);
  const note = (key: TextKey, count: number, more: Readonly<Record<string, string>>) => {
    const values = { ...words, ...more, count: formatNumber(count, 0, language) };
    return count > 0 ? `${say(key, language, values)}\n` : '';
  };
  return [
    note('convert.leftOut', lost.length, { columns: lost.join(', ') }),
    note('convert.incomplete', incomplete.count(), {
      fields: fieldWords(incomplete.fields(), language),
    }),
    note('convert.unclear', unclear?.() ?? 0, {}),
  ].join('');
}

/** The fields that formats may need, by what they are called. */
const FIELD_NAMES: Readonly<Partial<Record<RowField, TextKey>>> = {
  sex: 'field.sex',
  nik: 'field.nik',
  name: 'field.name',
  birthDate: 'field.birthDate',
  measuredOn: 'field.measuredOn',
  age: 'field.age',
};

/** The names of fields as a list. */
export function fieldWords(fields: readonly RowField[], language: Language): string {
  return fields.map((field) => say(FIELD_NAMES[field] ?? 'field.age', language)).join(', ');
}
