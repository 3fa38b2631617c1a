import { FILE_FORMATS } from '@balanting/csv';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '../../src/body/media-type.js';
import { CONVERT_FORMATS } from '../../src/convert/convert-formats.js';
import { refusedWith, send } from '../send.js';
import { CSV, converted, REGISTER, WEIGHTS, weightsIn } from './converted.js';

describe('tables', () => {
  const ids = Object.keys(FILE_FORMATS);

  it.each(ids)('%s can be read again, as CSV and as a workbook', async (to) => {
    const csv = await converted(`${to}&trailer=none`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(await weightsIn(await csv.text())).toEqual(WEIGHTS);
    const book = await converted(to, REGISTER, { ...CSV, accept: MEDIA.xlsx });
    expect(book.headers.get('content-type')).toBe(MEDIA.xlsx);
    expect(book.headers.get('balanting-rows')).toBe('read=3, accepted=2, rejected=1');
    expect(await weightsIn(await book.arrayBuffer())).toEqual(WEIGHTS);
  });

  it.each(['xlsx', 'monthly', 'html'])('%s is made whole', async (to) => {
    const response = await converted(to);
    expect(response.headers.get('balanting-rows')).toBe('read=3, accepted=2, rejected=1');
    expect((await weightsIn(await response.arrayBuffer())).sort()).toEqual([...WEIGHTS].sort());
  });

  it.each(['import', 'posyandu'])('%s has every visit', async (to) => {
    const response = await converted(to);
    expect(response.status).toBe(200);
    expect(await weightsIn(await response.arrayBuffer())).toEqual(WEIGHTS);
  });

  it('count rows in the last line, and name what they left out', async () => {
    const [head, row, , trailer] = (await (await converted('anthro')).text()).split('\n');
    expect(head?.startsWith('sex,age,is_age_in_month,weight,lenhei')).toBe(true);
    expect(row?.startsWith('2,896,0,11.2,84.5')).toBe(true);
    expect(trailer).toMatch(
      /^#trailer,read=3,accepted=2,rejected=1,complete=true,left_out=NIK\|Nama/,
    );
  });

  it('write decimals with the mark that is asked for, and no formula', async () => {
    const text = await (await converted('plain&decimal=comma')).text();
    expect(text).toContain('"84,5"');
    expect(text).toContain("'=1+1");
  });

  it('name what a file that is made whole left out', async () => {
    const response = await converted('monthly');
    expect(response.headers.get('balanting-left-out')).toBe('Catatan');
    expect((await response.text()).startsWith('NIK;NAMA;JK;TGL LAHIR')).toBe(true);
  });
});

describe('refusals', () => {
  it.each([
    ['no format', '', '400 400 bad-query'],
    ['a format that is none', '?to=pdf', '400 400 bad-query'],
    ['a name that every object has', '?to=constructor', '400 400 bad-query'],
    ['Bundles of nobody', '?to=fhir', '400 400 bad-query'],
    ['an organisation that is none', '?to=fhir&organization=a%20b', '400 400 bad-query'],
  ])('%s', async (_, query, refused) => {
    expect(await refusedWith(await send(`/v1/convert${query}`, REGISTER, { headers: CSV }))).toBe(
      refused,
    );
  });

  it('answers 406 where the format does not come as what is liked, in both languages', async () => {
    const problems = await Promise.all(
      ['id', 'en'].map(async (language) => {
        const headers = { ...CSV, accept: MEDIA.csv, 'accept-language': language };
        return (await send('/v1/convert?to=xlsx', REGISTER, { headers })).json();
      }),
    );
    expect(problems).toMatchObject([
      { status: 406, title: 'Bentuk jawaban tidak ada' },
      { status: 406, detail: `The answer comes as ${MEDIA.xlsx} only: change the header Accept.` },
    ]);
  });

  it('names what the body lacks', async () => {
    const response = await converted('eppgbm', 'sex,age,weight\n1,300,8.1\n');
    expect(await response.json()).toMatchObject({ issues: [{ code: 'column.missing' }] });
  });

  it('has every format that tables are written in', () => {
    expect(Object.keys(CONVERT_FORMATS)).toEqual(
      expect.arrayContaining([...Object.keys(FILE_FORMATS), 'monthly', 'xlsx', 'ndjson', 'fhir']),
    );
  });
});
