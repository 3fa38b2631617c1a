import { reportFromJson } from '@balanting/json';
import { renderTables } from '@balanting/report';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '../../src/body/media-type.js';
import { REPORT_TABLES } from '../../src/report/report-answer.js';
import { CHILD, refusedWith, send } from '../send.js';
import { workbookOf } from '../workbook.js';

const CSV = { 'content-type': 'text/csv' };

describe('/v1/reports', () => {
  const csv = [
    'NIK,Nama,JK,Tgl Lahir,Kab/Kota,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi',
    '9911014203230001,ANAK CONTOH,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-14,11,78',
    '9911014203230002,ANAK CONTOH B,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,11,84',
    '9911014203230003,ANAK CONTOH C,P,2023-03-02,BALANGAN,JUAI,NEGERI JAUH,2025-08-15,11,84',
    '9911014203230004,ANAK CONTOH D,X,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,11,84',
    '',
  ].join('\n');

  it('answers the report that the JSON package reads, without names or NIK', async () => {
    const path = '/v1/reports?asOf=2025-09-01&target=rpjmn-2025-2029';
    const response = await send(path, csv, { headers: CSV });
    const text = await response.text();
    const report = reportFromJson(text);
    if (!report.ok) throw new Error(text);
    expect(
      report.value.periods.map(({ id, district }) => [id, district.outcomes.stunting.cases]),
    ).toEqual([['2025-08', 1]]);
    expect(report.value.sources).toMatchObject([{ rows: 4, accepted: 3, rejected: 1 }]);
    expect(report.value.warnings.map(({ code }) => code)).toContain('area.unknown');
    expect(report.value.targets?.points.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/CONTOH|9911/);
  });

  it('takes NDJSON, and another list of areas', async () => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const response = await send('/v1/reports?areas=none', `${CHILD}\n`, { headers });
    expect(await response.json()).toMatchObject({
      villages: [{ code: null, measured: 1 }],
      sources: [{ rows: 1 }],
    });
  });
});

describe('/v1/reports in other forms', () => {
  const path = '/v1/reports?asOf=2025-09-01';
  const sent = (accept: string, { query = '', language = 'en', body = register } = {}) =>
    send(`${path}${query}`, body, {
      headers: { ...CSV, accept, 'accept-language': language },
    });
  const register = [
    'NIK,Nama,JK,Tgl Lahir,Kab/Kota,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi',
    '9911014203230001,ANAK CONTOH,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-14,11,78',
    '9911014203230004,ANAK CONTOH D,X,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,11,84',
    '',
  ].join('\n');

  it.each([
    ['en', '<title>Stunting report'],
    ['id', '<title>Laporan stunting'],
  ])('answers the page in the language %s', async (language, title) => {
    const response = await sent('text/html', { language });
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-language')).toBe(language);
    expect(text.includes(title)).toBe(true);
    expect(/CONTOH|9911/.test(text)).toBe(false);
  });

  it('lets the page run its own script only, and draws the map where the areas are known', async () => {
    const known = await sent('text/html');
    expect(known.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'unsafe-inline'/,
    );
    const page = await known.text();
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain('sha256-');
    const unknown = await (await sent('text/html', { query: '&areas=none' })).text();
    expect([page, unknown].map((text) => text.includes('class="map-name"'))).toEqual([true, false]);
  });

  it.each(REPORT_TABLES)('answers the table %s as the report package writes it', async (table) => {
    const data = reportFromJson(await (await sent('application/json')).text());
    if (!data.ok) throw new Error(data.issues[0].code);
    const tables = renderTables(data.value);
    expect(tables.map(({ name }) => name)).toEqual(REPORT_TABLES.map((name) => `${name}.csv`));
    const answered = await sent('text/csv', { query: `&table=${table}` });
    expect(answered.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(await bytesOf(answered)).toEqual(
      new TextEncoder().encode(tables.find(({ name }) => name === `${table}.csv`)?.csv),
    );
  });

  it('takes a workbook as it takes CSV', async () => {
    const headers = { 'content-type': MEDIA.xlsx };
    const asBook = await send(path, await workbookOf(register), { headers });
    const asCsv = await sent('application/json');
    const shares = async (response: Response) => {
      const { periods, sources } = (await response.json()) as Record<string, unknown>;
      return { periods, sources };
    };
    const [book, csv] = [await shares(asBook), await shares(asCsv)];
    expect(book.periods).toEqual(csv.periods);
    // Only rows that can be used go into the workbook.
    expect(book.sources).toMatchObject([{ rows: 1, accepted: 1 }]);
  });

  it.each([
    ['id', 'Bentuk jawaban tidak ada'],
    ['en', 'No such form of answer'],
  ])('refuses a form that it does not have, in the language %s', async (language, title) => {
    const response = await sent('application/pdf', { language });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      ...{ status: 406, title },
      detail: expect.stringContaining('application/json, text/html, text/csv'),
    });
  });

  it('refuses tables that it does not have, and children of school age', async () => {
    expect(await refusedWith(await sent('text/csv', { query: '&table=desa' }))).toBe(
      '400 400 bad-query',
    );
    const plus = 'sex,age_in_months,height_in_cm,weight_in_kg\n1,100,120,22\n';
    expect(await refusedWith(await sent('text/html', { body: plus }))).toBe('422 422 invalid');
  });
});

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
