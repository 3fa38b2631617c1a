import { documentFromJson } from '@balanting/json';
import { describe, expect, it } from 'vitest';
import { CHILD, posted, send } from '../send.js';

const child = JSON.parse(CHILD) as Record<string, unknown>;
const short = { ...child, lengthHeight: 78 };

describe('/v1/quality', () => {
  it('answers a document, with the rules of a register where the rows are of one', async () => {
    const csv = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Tinggi\nCONTOH,P,2023-03-02,2025-08-14,84\n';
    const response = await send('/v1/quality', csv, {
      headers: { 'content-type': 'text/csv' },
    });
    const { report } = (await response.json()) as { report: object };
    const read = documentFromJson('quality', JSON.stringify(report));
    expect(read.ok && [read.value.children, read.value.register !== undefined]).toEqual([1, true]);
    const survey = await posted('/v1/quality', {
      records: [child, short],
      groups: { team: ['A', 'B'] },
    });
    expect(survey.report).not.toHaveProperty('register');
    expect(survey.report).toHaveProperty('groups.1.label', 'B');
  });
});
