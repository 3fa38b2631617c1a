import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type RecordStreamOptions, readRecordStream } from '../../src/fhir/index.js';
import { type JsonRecord, readRecords } from '../../src/index.js';
import { bundleOf } from '../fhir/child.js';
import { pieces, refusedOf } from '../ndjson/streams.js';
import { anyRecord, CHILD } from '../record/made-up.js';

async function chunksOf(text: string, options: RecordStreamOptions = {}, size = 7) {
  const chunks = [];
  for await (const chunk of readRecordStream(pieces(text, size), options)) chunks.push(chunk);
  return chunks;
}

/** What a stream is refused with as a whole. */
async function issuesOf(text: string, options: RecordStreamOptions = {}) {
  const thrown = await chunksOf(text, options).then(
    () => undefined,
    (error: unknown) => error as { readonly issues?: readonly { code: string; values: object }[] },
  );
  return thrown?.issues?.map(({ code, values }) => ({ code, ...values }));
}

/** A number that JSON readers keep: text with another is refused before it is a value. */
const isPrinted = ({ weightForAge }: JsonRecord) => weightForAge !== 1e300;

const searchset = (count: number) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: Array.from({ length: count }, (_, i) => {
    const record = { ...CHILD, nik: `99110142032300${10 + i}`, measuredOn: '2025-08-14' };
    return bundleOf(record).entry ?? [];
  }).flat(),
});

describe('readRecordStream', () => {
  test.prop([
    fc.array(anyRecord.filter(isPrinted), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(0, 1, 2),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 5 }),
  ])(
    'reads a list as readRecords does, wherever its bytes are cut',
    async (list, indent, size, chunkRows) => {
      const chunks = await chunksOf(
        JSON.stringify(list, null, indent),
        { chunkRows, keepRecords: true },
        size,
      );
      const whole = readRecords(list, { keepRecords: true });
      expect(chunks.every(({ rows }) => rows <= chunkRows)).toBe(true);
      expect(chunks.flatMap(({ records }) => records)).toEqual(whole.records);
      expect(refusedOf(chunks)).toEqual(refusedOf([whole]));
      const weights = chunks.flatMap(({ table }) => Array.from(table.weight ?? []));
      expect(weights.length).toBe(whole.table.length);
    },
  );

  it('gives each record of a Bundle a row, and never more than a chunk holds', async () => {
    const text = `${JSON.stringify(searchset(7))}\n${JSON.stringify(CHILD)}\n{\n`;
    const chunks = await chunksOf(text, { chunkRows: 3 }, 1000);
    expect(chunks.map(({ rows }) => rows)).toEqual([3, 3, 3]);
    expect(chunks.flatMap(({ table }) => [...table.row])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(chunks.flatMap(({ table }) => [...(table.nikKey ?? [])]).includes(Number.NaN)).toBe(
      false,
    );
    expect(refusedOf(chunks)).toEqual([[3, 'json.invalid']]);
  });

  it('names the entry of a Bundle that is wrong', async () => {
    const [chunk] = await chunksOf(
      JSON.stringify(bundleOf(CHILD)).replace('"Patient"', '"Person"'),
    );
    const issues = chunk?.rejects[0]?.issues ?? [];
    expect(issues[0]).toMatchObject({ row: 1, column: 'entry[2].resource' });
    expect(new Set(issues.map(({ issue }) => issue.code))).toEqual(
      new Set(['fhir.patient_missing']),
    );
  });

  it('refuses items one by one: brackets too many, a comma too many, too long', async () => {
    const good = JSON.stringify(CHILD);
    const text = `[${good}, {"sex":"L"}}, ${good}, "${'x'.repeat(800)}", 7 8, ]`;
    const chunks = await chunksOf(text, { maxLineBytes: 700 });
    expect(chunks[0]?.table.length).toBe(2);
    expect(refusedOf(chunks)).toEqual([
      [2, 'json.invalid'],
      [4, 'json.line_too_long'],
      [5, 'json.invalid'],
      [6, 'json.invalid'],
    ]);
  });

  it.each([
    ['[', { code: 'json.invalid', row: 1 }],
    ['\n[{"sex":"L"},', { code: 'json.invalid', row: 2 }],
    ['[]\n]', { code: 'json.invalid', row: 2 }],
    ['{"records":[]', { code: 'json.invalid', row: 1 }],
    ['{"records":[],"records":[]}', { code: 'json.duplicate_key', row: 1 }],
    ['{"format":"balanting-counts","version":1,"records":[]}', { code: 'json.shape', row: 1 }],
    ['{"format":"balanting-records","version":2,"records":[]}', { code: 'json.shape', row: 1 }],
  ])('refuses %j as a whole', async (text, wanted) => {
    expect(await issuesOf(text)).toMatchObject([wanted]);
  });

  it('refuses what is longer than it may be, or no UTF-8, and holds no more of it', async () => {
    const long = `{\n"name":"${'x'.repeat(5000)}"}`;
    expect(await issuesOf(long, { maxCharacters: 100 })).toMatchObject([
      { code: 'json.too_large' },
    ]);
    const broken = async () => {
      const bytes = Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d);
      for await (const _ of readRecordStream(new Blob([bytes]).stream()));
    };
    await expect(broken()).rejects.toMatchObject({ issues: [{ code: 'json.encoding' }] });
  });

  it('closes its source when nobody wants more', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield new TextEncoder().encode(`${JSON.stringify(CHILD)}\n`);
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of readRecordStream(source(), { chunkRows: 2 })) break;
    expect(isClosed).toBe(true);
  });
});
