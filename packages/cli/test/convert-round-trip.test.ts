import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { bytes, newFolder, runIn } from './fixture.js';

const DAY = 86_400_000;
const dayOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const decimal = (min: number, max: number, scale: number) =>
  fc.integer({ min: min * scale, max: max * scale }).map((value) => value / scale);
const word = fc
  .array(fc.constantFrom('CONTOH', '=1+1', 'a;b', "O'x", '"q"', 'Añak', '<b>'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

/** Made-up records with every field that FHIR has a place for. */
const record = fc
  .tuple(
    fc.record(
      {
        name: word,
        weight: decimal(1, 57, 1000),
        lengthHeight: decimal(39, 149, 100),
        armCircumference: decimal(6, 30, 100),
        headCircumference: decimal(25, 60, 100),
        village: word,
        kecamatan: word,
        puskesmas: word,
        posyandu: word,
        oedema: fc.constant(true),
      },
      { requiredKeys: ['name', 'weight', 'lengthHeight'] },
    ),
    fc.constantFrom('male', 'female'),
    fc.constantFrom('lying', 'standing'),
    fc.integer({ min: 17_000, max: 20_000 }),
    fc.integer({ min: 0, max: 200 }),
  )
  .map(([fields, sex, position, born, age]) => ({
    ...{ ...fields, sex, position },
    ...{ birthDate: dayOf(born), measuredOn: dayOf(born + age) },
  }));

/** No oedema and nothing said of it are the same. */
const fieldsOf = (one: object) => Object.entries(one).filter(([, value]) => value !== false);
const sorted = (some: readonly object[]) =>
  some.map((one) => JSON.stringify(fieldsOf(one).sort())).sort();
const parsed = (text: string): object[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
/** The z-scores that a Bundle brings are worked out anew by each program. */
const withoutScores = (one: object) =>
  Object.fromEntries(Object.entries(one).filter(([field]) => !/For/.test(field)));
const run = (folder: string, text: string, ...words: string[]) =>
  runIn(folder, ['convert', '-', '--quiet', '--as-of', '2026-01-01', ...words], {
    stdin: bytes(text),
  });

describe('records', () => {
  const folder = newFolder();
  const many = fc.array(record, { minLength: 1, maxLength: 6 });

  test.prop([many, fc.constantFrom('lines', 'list', 'document')], { numRuns: 30 })(
    'come back from NDJSON as they were',
    async (records, form) => {
      const forms = {
        lines: records.map((one) => `${JSON.stringify(one)}\n`).join(''),
        list: JSON.stringify(records, null, 1),
        document: JSON.stringify({ format: 'balanting-records', version: 1, records }),
      };
      const ran = await run(folder, forms[form as keyof typeof forms], '--to', 'ndjson');
      expect(ran.stderr).toBe('');
      expect(sorted(parsed(ran.stdout))).toEqual(sorted(records));
    },
  );

  test.prop([many], { numRuns: 30 })(
    'come back from FHIR Bundles, and from e-PPGBM after them',
    async (records) => {
      const text = records.map((one) => JSON.stringify(one)).join('\n');
      const words = ['--to', 'fhir', '--organization', '100012345'];
      const bundles = await run(folder, text, ...words);
      const back = await run(folder, bundles.stdout, '--to', 'ndjson');
      expect(back.stderr).toBe('');
      expect(sorted(parsed(back.stdout).map(withoutScores))).toEqual(sorted(records));
      const table = await run(folder, bundles.stdout, '--to', 'eppgbm');
      const again = await run(folder, table.stdout, '--to', 'ndjson');
      expect(sorted(parsed(again.stdout).map(withoutScores))).toEqual(sorted(records));
    },
  );
});
