import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type OpenOptions,
  type PartRange,
  type PartRead,
  partJoiner,
  type RecordChunk,
  type RecordFile,
  readPart,
} from '../../src/index.js';
import { bytesOf, type Cells, HEADER, open, pieces, read, register, SOUND } from '../register.js';

const VILLAGES = ['LOK BATUNG', 'BATU PIRING', 'MUNGKUR UYAM', 'GUNUNG PANDAU'];

function line(cells: Cells): string {
  return HEADER.map((name) => ({ ...SOUND, ...cells })[name] ?? '').join(';');
}

/** Lines such as files have them, some of them no rows or made to look like others. */
const LINES = fc.oneof(
  fc
    .record({ No: fc.constantFrom('1', '22', '333'), 'Desa/Kel': fc.constantFrom(...VILLAGES) })
    .map(line),
  fc.constantFrom(
    line({ Nama: '"ANAK\nCONTOH"' }),
    line({ Nama: '"ANAK ""C"" CONTOH"' }),
    line({ Nama: `"A\n${line({})}\n${line({})}\nZ"` }),
    line({ Nama: '"ANAK CONTOH' }),
    line({ Nama: 'ANAK "CONTOH"' }),
    line({ Berat: 'x' }),
    line({ NIK: '6311010203230001', 'Cara Ukur': 'Terlentang' }),
    line({ 'Desa/Kel': '"BATU;PIRING"' }),
    'a;b;c',
    '"',
    '',
    ';;;;',
    HEADER.join(';'),
    `\ufeff${line({})}`,
    `x${'y'.repeat(90)}`,
  ),
);
const FILES = fc
  .array(fc.tuple(LINES, fc.constantFrom('\n', '\r\n', '\n', '\r')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((lines) => `${register({})}\n${lines.map((parts) => parts.join('')).join('')}`);

interface Told {
  readonly rows: unknown;
  readonly rejects: unknown;
  readonly doubts: unknown;
  readonly skipped: unknown;
}

/** All that chunks say, whatever the chunks. */
function told(chunks: readonly RecordChunk[], skipped: unknown): Told {
  const rows = chunks.flatMap(({ table }) =>
    Array.from({ length: table.length }, (_, i) => [
      table.row[i],
      table.sex[i],
      table.birthDay[i],
      table.weight?.[i],
      table.childKey[i],
      table.nikKey?.[i],
      table.printedZ.heightForAge[i],
      table.place.values[table.place.codes[i] as number],
    ]),
  );
  const rejects = chunks.flatMap((chunk) => chunk.rejects);
  return { rows, rejects, doubts: chunks.flatMap((chunk) => chunk.doubts), skipped };
}

async function toldInOneGo(content: string, options: OpenOptions): Promise<Told | string> {
  const { file, chunks } = await read(content, options);
  return told(chunks, file.skipped);
}

/** The file cut at these places, each part read by itself and again where it was cut within a cell. */
async function toldInParts(
  content: string,
  cuts: readonly number[],
  options: OpenOptions = {},
): Promise<{ readonly told: Told; readonly again: number }> {
  const bytes = bytesOf(content);
  const bytesFrom = (place: number) => pieces(bytes.subarray(place), [64]);
  const file = await opened(content, options);
  const readRange = (range: PartRange) => readPart(file, range, bytesFrom).then(cloned);
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  const ranges = [file.rowsFrom, ...ends].map((from, i) => ({
    from,
    to: ends[i] ?? Number.POSITIVE_INFINITY,
    startsRow: i === 0,
  }));
  const joiner = partJoiner();
  const chunks: RecordChunk[] = [];
  let again = 0;
  for (const range of ranges) {
    const part = await readRange(range);
    const { next = part.place.start } = joiner;
    if (part.place.start === next) chunks.push(...joiner.join(part));
    else if (next < range.to) {
      again++;
      chunks.push(...joiner.join(await readRange({ ...range, from: next, startsRow: true })));
    }
  }
  return { told: told(chunks, joiner.skipped), again };
}

async function opened(content: string, options: OpenOptions = {}): Promise<RecordFile> {
  const file = await open(content, options);
  if (!file.ok) throw new Error(file.issues[0].code);
  return file.value;
}

/** As it comes out of another thread. */
function cloned(part: PartRead): PartRead {
  return structuredClone(part);
}

const HEAD = HEADER.join(';').length + 1;

describe('a file in parts', () => {
  it('is the file', async () => {
    const rows = VILLAGES.map((village) => ({
      'Desa/Kel': village,
      Berat: village.length > 11 ? '9' : 'x',
    }));
    const text = register(...rows, ...rows);
    const parts = await toldInParts(text, [HEAD + 150, HEAD + 300, HEAD + 301]);
    expect(parts.told).toEqual(await toldInOneGo(text, {}));
    expect(parts.again).toBe(0);
  });

  it('is read again where it was cut within a cell in quotes', async () => {
    const text = register({}, { Nama: `"A\n${line({})}\nZ"` }, {});
    const within = text.indexOf('"A') + 10;
    const parts = await toldInParts(text, [within]);
    expect(parts.told).toEqual(await toldInOneGo(text, {}));
    expect(parts.again).toBe(1);
  });

  it('is refused at the row where two columns for one field differ', async () => {
    const twins = `${HEADER.join(';')};BB\n${[1, 2, 3].map(() => `${line({})};11,2\n`).join('')}`;
    const text = `${twins}${line({})};12,0\n`;
    await expect(toldInOneGo(text, {})).rejects.toMatchObject({ issues: [{ values: { row: 5 } }] });
    const error = toldInParts(text, [HEAD + 200, HEAD + 300]);
    await expect(error).rejects.toMatchObject({ issues: [{ values: { row: 5 } }] });
  });

  it('does not let a part in that does not fit', async () => {
    const text = register({}, {});
    const bytes = bytesOf(text);
    const bytesFrom = (place: number) => pieces(bytes.subarray(place), [64]);
    const range = { from: HEAD, to: HEAD + 1, startsRow: true };
    const part = await readPart(await opened(text), range, bytesFrom);
    const joiner = partJoiner();
    expect([...joiner.join(part)].length).toBe(1);
    expect(() => [...joiner.join(part)]).toThrow(RangeError);
  });

  const cuts = fc.array(fc.integer({ min: HEAD, max: 4000 }), { maxLength: 6 });
  const chunkRows = fc.integer({ min: 1, max: 9 });
  const reading = fc.constantFrom('all', 'counts');
  test.prop([FILES, cuts, chunkRows, reading], { numRuns: 300 })(
    'says the same, whatever the parts and chunks',
    async (text, places, rows, read) => {
      const whole = await toldInOneGo(text, { read });
      const { told } = await toldInParts(text, places, { chunkRows: rows, read });
      expect(told).toEqual(whole);
    },
  );
});
