import { readNdjson } from '@balanting/json';
import { recordsFromBundle } from '@balanting/json/fhir';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '../../src/body/media-type.js';
import { workbookOf } from '../workbook.js';
import { converted, REGISTER, WEIGHTS, weightsIn } from './converted.js';

describe('records and Bundles', () => {
  it('writes NDJSON that is read again', async () => {
    const text = await (await converted('ndjson&trailer=none')).text();
    const chunks = [];
    for await (const chunk of readNdjson(new Blob([text]).stream())) chunks.push(chunk);
    expect(chunks.map(({ table, rejects }) => [[...(table.weight ?? [])], rejects])).toEqual([
      [[11200, 9100], []],
    ]);
  });

  it('tells of rows and columns left out in the last line', async () => {
    const response = await converted('ndjson');
    expect(response.headers.get('content-type')).toBe(MEDIA.ndjson);
    const last = (await response.text()).trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last).trailer).toMatchObject({
      ...{ read: 3, accepted: 2, rejected: 1, complete: true, leftOut: ['Catatan'] },
      rejects: [{ row: 4, issues: [{ code: 'age.negative' }] }],
    });
  });

  it('writes a Bundle a line with the z-scores of WHO', async () => {
    const response = await converted('fhir&organization=100012345&trailer=none');
    expect(response.headers.get('content-type')).toBe(MEDIA.fhir);
    const [first = '', second] = (await response.text()).split('\n');
    expect(first).toContain('-1.64');
    const read = recordsFromBundle(JSON.parse(first));
    expect(read.ok && read.value.records).toMatchObject([
      { nik: '9911014203230001', weight: 11.2 },
    ]);
    expect(second).toContain('"resourceType":"Bundle"');
  });

  it('counts a row of which no Bundle can be made as rejected', async () => {
    const lines =
      '{"sex":"P","ageText":"12","measuredOn":"2025-08-14","weight":9}\n' +
      '{"sex":"P","birthDate":"2023-03-02","measuredOn":"2025-08-14","weight":11.2}\n';
    const headers = { 'content-type': MEDIA.ndjson };
    const response = await converted('fhir&organization=1', lines, headers);
    const [bundle = '', last = ''] = (await response.text()).split('\n');
    expect(bundle).toContain('"Bundle"');
    expect(JSON.parse(last).trailer).toMatchObject({
      ...{ read: 2, accepted: 1, rejected: 1, complete: true },
      rejects: [{ row: 1, issues: [{ code: 'date.missing' }] }],
    });
  });
});

describe('bodies', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)('takes a workbook named %s', async (kind) => {
    const headers = { 'content-type': MEDIA[kind] };
    const book = await workbookOf(REGISTER);
    const response = await converted('eppgbm&trailer=none', book, headers);
    expect(await weightsIn(await response.text())).toEqual(WEIGHTS);
  });

  it('takes NDJSON with all its fields, and says which have no place', async () => {
    const line =
      '{"nik":"9911014203230001","name":"ANAK CONTOH","sex":"P","birthDate":"2023-03-02",' +
      '"measuredOn":"2025-08-14","weight":"11,2","lengthHeight":84.5,"position":"standing",' +
      '"armCircumference":14.5,"heightForAge":-1.6,"oedema":true,"village":"GALUMBANG"}\n';
    const headers = { 'content-type': MEDIA.ndjson };
    const [head, row, last] = (await (await converted('anthro', line, headers)).text()).split('\n');
    expect(head).toContain('oedema');
    expect(row).toBe('2,896,0,11.2,84.5,h,,14.5,,,y');
    expect(last).toContain('left_out=nik|name|birthDate|village|measuredOn|heightForAge');
    const again = await (await converted('ndjson&trailer=none', line, headers)).json();
    expect(again).toMatchObject({ nik: '9911014203230001', heightForAge: -1.6, oedema: true });
  });
});
