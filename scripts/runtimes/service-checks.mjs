// What the service must answer, whoever carries its requests: a call of the function, or HTTP.
import { checkList } from './check-list.mjs';

const CHILD = {
  ...{ sex: 'P', birthDate: '2023-03-02', measuredOn: '2025-08-14' },
  ...{ weight: 11.2, lengthHeight: 84.5, position: 'standing' },
};
const REGISTER = [
  'Nama,JK,Tgl Lahir,Kab/Kota,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi',
  'ANAK CONTOH,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-14,"11,2","84,5"',
  'ANAK CONTOH B,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,"9,1",78',
  '',
].join('\n');
const JSON_TYPE = 'application/json';
const NDJSON = 'application/x-ndjson';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Runs them all; answers how many there were, and what failed.
 *
 * @param send - answers the request of a path with the `RequestInit` beside it
 */
export async function serviceChecks(send) {
  const list = checkList();
  const post = (path, body, type, headers = {}) =>
    send(path, { method: 'POST', body, headers: { 'Content-Type': type, ...headers } });
  const steps = { health, one, many, document, wrongBody, report, workbook };
  for (const [name, step] of Object.entries(steps)) {
    await list.attempt(`http: ${name}`, () => step(list, { send, post }));
  }
  return list.result();
}

async function health({ same }, { send }) {
  const response = await send('/healthz', {});
  same('http: health', [response.status, (await response.json()).status], [200, 'ok']);
}

async function one({ same }, { post }) {
  const response = await post('/v1/assessments', JSON.stringify(CHILD), JSON_TYPE);
  const { scores } = await response.json();
  same('http: one child', [response.status, scores.heightForAge.z], [200, -1.64]);
}

async function many({ same }, { post }) {
  const line = `${JSON.stringify(CHILD)}\n`;
  const lines = `${line.repeat(20_000)}{"sex":"X"}\n`;
  const response = await post('/v1/assessments', lines, NDJSON);
  same('http: stream', [response.status, response.headers.get('content-type')], [200, NDJSON]);
  const answers = (await response.text()).trimEnd().split('\n');
  const trailer = { read: 20_001, accepted: 20_000, rejected: 1, complete: true };
  same('http: rows of the stream', answers.length, 20_002);
  same('http: first row', JSON.parse(answers[0]).scores.heightForAge.z, -1.64);
  same('http: row that is wrong', JSON.parse(answers.at(-2)).problem.status, 422);
  same('http: trailer', JSON.parse(answers.at(-1)).trailer, trailer);
}

async function document({ same }, { send }) {
  const response = await send('/openapi.json', {});
  const { openapi, paths } = await response.json();
  same('http: OpenAPI', [response.status, openapi], [200, '3.1.1']);
  same(
    'http: examples',
    '/v1/assessments' in paths && JSON.stringify(paths).includes('-1.64'),
    true,
  );
}

async function wrongBody({ same }, { post }) {
  const english = { 'Accept-Language': 'en' };
  const response = await post('/v1/assessments', '{"sex":', JSON_TYPE, english);
  const { status, title, issues } = await response.json();
  same('http: broken body', [response.status, status], [400, 400]);
  same('http: problem', response.headers.get('content-type'), 'application/problem+json');
  same('http: what is wrong', [title, issues.length], ['Body not readable', 1]);
  const other = await post('/v1/assessments', '<a/>', 'text/xml');
  same(
    'http: unknown media',
    [other.status, (await other.json()).title],
    [415, 'Jenis isi tidak dikenal'],
  );
}

async function report({ same }, { post }) {
  const asHtml = { Accept: 'text/html', 'Accept-Language': 'en' };
  const page = await post('/v1/reports?asOf=2025-09-01', REGISTER, 'text/csv', asHtml);
  const text = await page.text();
  same(
    'http: report',
    [page.status, text.slice(0, 15), text.includes('<svg')],
    [200, '<!DOCTYPE html>', true],
  );
}

async function workbook({ same }, { post }) {
  const made = await post('/v1/convert?to=xlsx', REGISTER, 'text/csv');
  const bytes = new Uint8Array(await made.arrayBuffer());
  same(
    'http: workbook',
    [made.status, made.headers.get('balanting-rows')],
    [200, 'read=2, accepted=2, rejected=0'],
  );
  const read = await post('/v1/convert?to=ndjson&trailer=none', bytes, SHEET);
  const [first, second, rest] = (await read.text()).split('\n');
  same(
    'http: rows of the workbook',
    [JSON.parse(first).weight, JSON.parse(second).lengthHeight, rest],
    [11.2, 78, ''],
  );
}
