import { isoDateFromDays, RECORD_FIELDS, type RecordField, recordSchema } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { EPPGBM_ALIASES } from '../../src/header/eppgbm-aliases.js';
import { csvLine } from '../../src/index.js';
import { read } from '../register.js';

const FIELDS = Object.keys(RECORD_FIELDS) as RecordField[];
const HEADER = FIELDS.map((field) => EPPGBM_ALIASES[field][0] as string);

const odd = fc.constantFrom(
  '',
  '-',
  '#N/A',
  'x',
  '0',
  '-1',
  '1e1',
  '1.234,5',
  '14:08',
  '\uff11\uff12',
  '99999999',
  '1,5',
  '3500',
  '2023-02-30',
  '45000',
  'L',
  'ANAK CONTOH',
  '\u00a0 ',
);
const date = fc.integer({ min: 18_000, max: 20_700 }).map(isoDateFromDays);
const localDate = date.map((iso) => iso.split('-').reverse().join('/'));
const decimal = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.constantFrom('.', ','))
    .map(([n, mark]) => (n / 10).toFixed(1).replace('.', mark));
const mostly = (sound: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: odd });

const row = fc.record<Record<RecordField, string>>({
  nik: mostly(fc.constantFrom('9911010203230001', '', '123')),
  name: mostly(fc.constant('ANAK CONTOH')),
  sex: mostly(fc.constantFrom('L', 'P', 'p ', 'Perempuan')),
  birthDate: mostly(fc.oneof(date, localDate)),
  province: fc.constant('A'),
  district: fc.constant('B'),
  kecamatan: fc.constant('C'),
  puskesmas: fc.constant('D'),
  village: fc.constant('E'),
  posyandu: fc.constant('F'),
  // Older than any two of the dates are apart: it can not tell that a spreadsheet swapped day and month.
  ageText: mostly(fc.constantFrom('', '12 Tahun - 1 Bulan - 3 Hari')),
  measuredOn: mostly(fc.oneof(date, localDate)),
  weight: mostly(decimal(20, 250)),
  lengthHeight: mostly(decimal(450, 1200)),
  position: mostly(fc.constantFrom('Berdiri', 'Terlentang', '')),
  armCircumference: mostly(fc.oneof(decimal(100, 200), fc.constant('0'))),
  headCircumference: mostly(decimal(300, 500)),
  weightForAge: mostly(fc.constantFrom('-1,42', 'Outlier')),
  heightForAge: mostly(fc.constantFrom('-1,42', '-')),
  weightForHeight: mostly(fc.constantFrom('1.42', '')),
});

describe('the reader of bytes and the schema of the field table', () => {
  const lastDay = 20_500;
  const schema = recordSchema({ lastDay });

  test.prop([fc.array(row, { minLength: 1, maxLength: 20 })], { numRuns: 300 })(
    'accept and refuse the same rows, with the same values',
    async (rows) => {
      // The second column of scores keeps rows of blanks from being passed over as blank.
      const lines = rows.map((cells) =>
        csvLine(
          FIELDS.map((field) => cells[field]),
          ',',
        ),
      );
      const text = [csvLine(HEADER, ','), ...lines].join('\n');
      const { file, chunks } = await read(text, { asOf: isoDateFromDays(lastDay) });
      const { table, rejects } = chunks[0]!;
      const results = rows.map((cells) => schema.safeParse(cells));
      const minutes = rows.some(({ weight, lengthHeight, armCircumference, headCircumference }) =>
        [weight, lengthHeight, armCircumference, headCircumference].some((cell) =>
          cell.includes(':'),
        ),
      );
      expect(file.skipped.footers + table.length + rejects.length).toBe(rows.length);
      const refused = results.flatMap(({ success }, i) => (success ? [] : [i + 2]));
      const passed = new Set([...table.row, ...rejects.map(({ row: at }) => at)]);
      expect(rejects.map(({ row: at }) => at)).toEqual(refused.filter((at) => passed.has(at)));
      for (let i = 0; i < table.length; i++) {
        const record = results[(table.row[i] as number) - 2]?.data;
        expect(record).toMatchObject({
          sex: table.sex[i],
          birthDay: table.birthDay[i],
          measuredDay: table.measuredDay[i],
          ageDays: table.ageDays[i],
          position: table.position?.[i],
        });
        if (minutes || !(table.weight instanceof Int32Array)) continue;
        const grams = Math.round(Number(record?.measures.weight) * 1000);
        if (record?.measures.weight) expect(table.weight[i]).toBe(grams);
      }
    },
  );
});
