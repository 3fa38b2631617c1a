import { FILE_FORMATS, type FileRow, xlsxWriter } from '@balanting/csv';
import { describe, expect, it } from 'vitest';
import { joinedBytes } from '../src/body/joined-bytes.js';
import { MEDIA } from '../src/body/media-type.js';
import { createApp, type LogEntry } from '../src/index.js';
import { refusedWith, send } from './send.js';

const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi\n';
const ROW = 'ANAK CONTOH,P,2023-03-02,2025-08-14,"11,2","84,5"\n';
const CSV = { 'content-type': MEDIA.csv };
const BOOK = { 'content-type': MEDIA.xlsx };
const short = createApp({ limits: { streamRows: 10 } });

/** A workbook that inflates to hundreds of times its size. */
function bomb(): Uint8Array<ArrayBuffer> {
  const fields = new Map([['name', 'Nama'] as const]);
  const writer = xlsxWriter(FILE_FORMATS.plain, { fields, others: [] });
  const row: FileRow = { values: { name: 'A'.repeat(30_000) }, others: [] };
  const head = writer.head();
  const rows = Array.from({ length: 12 }, () => writer.body(Array(200).fill(row)));
  return joinedBytes([head, ...rows, writer.end()]);
}

describe('workbooks', () => {
  const small = bomb();

  it.each([
    ['/v1/convert?to=plain', 'id', 'MiB'],
    ['/v1/convert?to=xlsx', 'en', 'MiB'],
    ['/v1/reports', 'en', 'MiB'],
  ])('that inflate to very much are refused by %s in %s', async (path, language, unit) => {
    expect(small.length).toBeLessThan(2 * 1024 * 1024);
    const headers = { ...BOOK, 'accept-language': language };
    const response = await send(path, small, { headers });
    const { status, issues } = (await response.json()) as Refused;
    expect([status, issues.map(({ code }) => code)]).toEqual([400, ['workbook.too_large']]);
    expect(issues[0]?.message).toContain(`64 ${unit}`);
  });

  it.each([
    ['text in their place', 'Nama;JK\n', 'header.missing'],
    ['an archive that is cut', joinedBytes([bomb().slice(0, 5000)]), 'file.xlsx'],
    ['a PDF', '%PDF-1.7', 'file.pdf'],
    ['nothing', '', 'file.empty'],
  ])('%s is refused as what the request called it', async (_, body, code) => {
    const response = await send('/v1/convert?to=plain', body, { headers: BOOK });
    const { detail, issues } = (await response.json()) as Refused;
    expect([response.status, issues.map((found) => found.code)]).toEqual([400, [code]]);
    expect(detail).toContain(MEDIA.xlsx);
  });

  it('are refused before they are read where the body is too large', async () => {
    const app = createApp({ limits: { streamBytes: 1000 } });
    const response = await send('/v1/convert?to=plain', small, { app, headers: BOOK });
    expect(await refusedWith(response)).toBe('413 413 too-large');
  });
});

describe('too many rows', () => {
  const many = HEADER + ROW.repeat(11);

  it.each(['xlsx', 'monthly', 'html', 'import'])(
    'answer 413 where %s is made whole',
    async (to) => {
      const response = await send(`/v1/convert?to=${to}`, many, { app: short, headers: CSV });
      expect(await refusedWith(response)).toBe('413 413 too-many-rows');
    },
  );

  it('are told in the last line of what streams', async () => {
    const response = await send('/v1/convert?to=ndjson', many, { app: short, headers: CSV });
    const last = (await response.text()).trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last).trailer).toMatchObject({ complete: false, problem: { status: 413 } });
  });

  it('break off what has no last line, and the log says so once', async () => {
    const entries: LogEntry[] = [];
    const app = createApp({ limits: { streamRows: 10 }, logger: (entry) => entries.push(entry) });
    const path = '/v1/convert?to=ndjson&trailer=none';
    const response = await send(path, many, { app, headers: CSV });
    await expect(response.text()).rejects.toThrow();
    expect(entries).toMatchObject([{ operation: '/v1/convert', rows: { read: 11 } }]);
  });

  it('of one child in one month are each a line of the monthly sheet', async () => {
    const response = await send('/v1/convert?to=monthly', HEADER + ROW.repeat(20_001), {
      headers: CSV,
    });
    expect(response.status).toBe(200);
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(20_002);
    expect(response.headers.get('Balanting-Rows')).toContain('20001');
  });
});

interface Refused {
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}
