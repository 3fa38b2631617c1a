import { isEmptyCell, isoDateFromDays, stripCell } from '@balanting/core';
import { fc } from '@fast-check/vitest';
import {
  type FileFormatId,
  type FileRow,
  fileRows,
  type OpenOptions,
  openRecords,
  type RowColumns,
  type RowField,
} from '../../src/index.js';
import { bytesOf, pieces } from '../register.js';

/** Text that a person may type, with all that is dangerous in a delimited file. */
const text = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      "'=x",
      '+62 contoh',
      '-x',
      'a;b',
      'a,b',
      'a"b',
      "''=y",
      '007',
    ),
  )
  .map((word) => stripCell(word.replace(/[\r\n\u2028\u2029\0]/g, ' ')))
  .filter((word) => !isEmptyCell(word) && word !== 'NA');

const BIRTHS = { min: 17_000, max: 20_000 };
const birthDay = fc.integer(BIRTHS);
const ageDays = fc.integer({ min: 0, max: 1826 });
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: min * 10 ** digits, max: max * 10 ** digits })
    .map((value) => String(value / 10 ** digits));
const score = fc.integer({ min: -599, max: 599 }).map((value) => (value / 100).toFixed(2));

const FIELDS: Readonly<Partial<Record<RowField, fc.Arbitrary<string>>>> = {
  id: text,
  nik: fc
    .integer({ min: 0, max: 999_999 })
    .map((last) => `9911014203${String(last).padStart(6, '0')}`),
  name: text,
  sex: fc.constantFrom('male', 'female'),
  ageText: fc.constant('2 Tahun - 3 Bulan - 14 Hari'),
  province: text,
  district: text,
  kecamatan: text,
  puskesmas: text,
  village: text,
  posyandu: text,
  weight: decimal(1, 57, 3),
  lengthHeight: decimal(39, 149, 2),
  position: fc.constantFrom('lying', 'standing'),
  headCircumference: decimal(25, 60, 2),
  armCircumference: decimal(6, 30, 2),
  oedema: fc.constantFrom('yes', 'no'),
  printedGain: fc.constantFrom('N', 'T', 'O', 'B'),
  weightForAge: score,
  heightForAge: score,
  weightForHeight: score,
};

/** What each format holds; the first ones of every row are there, the others may be missing. */
const HELD = {
  eppgbm: {
    always: ['sex', 'weight', 'oedema'],
    maybe: [
      ...(['nik', 'name', 'province', 'district', 'kecamatan', 'puskesmas', 'village'] as const),
      ...(['posyandu', 'ageText', 'lengthHeight', 'position', 'armCircumference'] as const),
      ...(['headCircumference', 'printedGain', 'weightForAge', 'heightForAge'] as const),
      'weightForHeight',
    ],
  },
  plain: {
    always: ['sex', 'weight', 'oedema'],
    maybe: [
      ...(['id', 'nik', 'name', 'province', 'village', 'lengthHeight', 'position'] as const),
      ...(['armCircumference', 'headCircumference', 'printedGain', 'heightForAge'] as const),
    ],
  },
  ena: {
    always: ['sex', 'weight', 'oedema', 'armCircumference'],
    maybe: ['id', 'lengthHeight', 'position'],
  },
  sikades: {
    always: ['name', 'sex', 'weight'],
    maybe: ['nik', 'lengthHeight', 'headCircumference', 'armCircumference'],
  },
  bok: {
    always: ['name', 'sex', 'weight'],
    maybe: ['lengthHeight', 'armCircumference'],
  },
} as const satisfies Partial<
  Record<FileFormatId, { always: readonly RowField[]; maybe: readonly RowField[] }>
>;

/** The formats of registers. */
export type RegisterFormat = keyof typeof HELD;

/** The columns of the rows of {@link registerRow}. */
export function columnsOf(format: RegisterFormat): RowColumns {
  const fields: readonly RowField[] = [
    ...HELD[format].always,
    ...HELD[format].maybe,
    ...(['birthDate', 'measuredOn', 'age'] as const),
  ];
  return { fields: new Map(fields.map((field) => [field, field])), others: OTHERS };
}

/** Columns that are nobody's field. */
export const OTHERS = ['Catatan Kader', 'Regu'] as const;

/** Made-up rows of a format; where `hasBirth` is false the age stands without a birth date. */
export function registerRow(format: RegisterFormat, hasBirth = true): fc.Arbitrary<FileRow> {
  const { always, maybe } = HELD[format];
  const arbitrary = (field: RowField) => FIELDS[field] ?? fc.constant('');
  const pick = (fields: readonly RowField[]) =>
    fc.record(Object.fromEntries(fields.map((field) => [field, arbitrary(field)])));
  const some = fc.record(Object.fromEntries(maybe.map((field) => [field, arbitrary(field)])), {
    requiredKeys: [],
  });
  return fc
    .tuple(pick(always), some, birthDay, ageDays, fc.tuple(text, text))
    .map(([must, may, born, days, others]) => ({
      values: {
        ...must,
        ...may,
        ...(hasBirth && { birthDate: isoDateFromDays(born) }),
        measuredOn: isoDateFromDays(born + days),
      },
      age: { value: days, unit: 'days' as const },
      others,
    }));
}

/** Made-up rows of a WHO file. */
export const whoRow: fc.Arbitrary<FileRow> = fc.record({
  values: fc.record(
    {
      sex: fc.constantFrom('male', 'female'),
      weight: decimal(0, 90, 3),
      lengthHeight: decimal(30, 190, 2),
      position: fc.constantFrom('lying', 'standing'),
      headCircumference: decimal(20, 60, 2),
      armCircumference: decimal(6, 30, 2),
      triceps: decimal(2, 30, 2),
      subscapular: decimal(2, 30, 2),
      oedema: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: ['sex'] },
  ),
  age: fc.oneof(
    fc.record({ value: fc.integer({ min: 0, max: 7000 }), unit: fc.constant('days' as const) }),
    fc.record({
      value: fc
        .double({ min: 0, max: 228, noNaN: true })
        .filter((months) => (months * 30.4375) % 1 > 0.001),
      unit: fc.constant('months' as const),
    }),
  ),
  others: fc.tuple(text, text),
});

export const WHO_COLUMNS: RowColumns = {
  fields: new Map(
    (
      [
        ...(['sex', 'age', 'weight', 'lengthHeight', 'position', 'headCircumference'] as const),
        ...(['armCircumference', 'triceps', 'subscapular', 'oedema'] as const),
      ] as const
    ).map((field) => [field, field]),
  ),
  others: ['cluster', 'note'],
};

/** The rows that a file holds, without the fields that have no value, and what was told of it. */
export async function readRows(content: string | Uint8Array, options: OpenOptions = {}) {
  const bytes = bytesOf(content);
  const file = await openRecords(pieces(bytes, [1 << 16]), { keepCells: true, ...options });
  if (!file.ok) throw new Error(file.issues[0].code);
  const reader = fileRows(file.value);
  const rows: FileRow[] = [];
  const rejects: unknown[] = [];
  for await (const chunk of file.value.chunks) {
    rows.push(...reader.rowsOf(chunk).map(withoutEmpty));
    rejects.push(...chunk.rejects);
  }
  return { file: file.value, columns: reader.columns, rows, rejects };
}

function withoutEmpty({ values, ...row }: FileRow): FileRow {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return { ...row, values: Object.fromEntries(filled) };
}
