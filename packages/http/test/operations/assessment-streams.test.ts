import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { document } from '../document.js';
import { CHILD, linesOf, send } from '../send.js';

const path = '/v1/assessments';
const NDJSON = { 'content-type': 'application/x-ndjson' };
const CSV = { 'content-type': 'text/csv' };
const AS_LINES = { ...CSV, accept: 'application/x-ndjson' };
const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur\n';

describe('streams', () => {
  const GOOD = 'CONTOH,P,2023-03-02,2025-08-14,"11,2","84,5",Berdiri\n';
  const BAD = '=CONTOH,P,2026-03-02,2025-08-14,"11,2","84,5",Berdiri\n';

  it('answer every line by the schema of lines', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'api' }, 'api');
    const validate = ajv.compile({ $ref: 'api#/components/schemas/AssessmentLine' });
    const body = `${CHILD}\n{"sex":"P"}\n\nnot json\n${CHILD}\n`;
    const lines = await linesOf(await send(path, body, { headers: NDJSON }));
    for (const line of lines) expect(validate(line), JSON.stringify(line)).toBe(true);
    expect(lines.map(({ row, problem }) => [row, problem !== undefined])).toEqual([
      [1, false],
      [2, true],
      [4, true],
      [5, false],
      [undefined, false],
    ]);
  });

  it('of CSV answer with columns beside those of the file, in its order, and count at the end', async () => {
    const response = await send(path, HEADER + GOOD + BAD + GOOD, { headers: CSV });
    const [head = '', first = '', second = '', third, trailer] = (await response.text()).split(
      '\n',
    );
    expect(head).toContain(
      'Cara Ukur,calc_age_days,calc_height_for_age_z,calc_height_for_age_flag',
    );
    expect(first).toContain('Berdiri,896,-1.64,0,normal,,');
    expect(first).toBe(third);
    expect(second.startsWith("'=CONTOH,")).toBe(true);
    expect(second).toContain('The child was measured 200 days before birth');
    expect(trailer?.startsWith('#trailer,read=3,accepted=2,rejected=1,complete=true,')).toBe(true);
    const widths = [head, first, trailer ?? ''].map(
      (line) => line.replace(/"[^"]*"/g, '').split(',').length,
    );
    expect(new Set(widths).size).toBe(1);
  });

  it('of files with semicolons write decimals with a comma', async () => {
    const row = ['CONTOH', 'P', '2023-03-02', '2025-08-14', '11,2', '84,5', 'Berdiri'];
    const text = `${HEADER.replaceAll(',', ';')}${row.join(';')}
`;
    const response = await send(path, text, { headers: CSV });
    expect(await response.text()).toContain(';896;-1,64;0;normal;;');
  });

  it('are no faster than they are taken', async () => {
    let asked = 0;
    const piece = new TextEncoder().encode(GOOD.repeat(2000));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(HEADER)),
      pull: (controller) => {
        asked++;
        controller.enqueue(piece);
      },
    });
    const response = await send(path, body, { headers: AS_LINES });
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toBeLessThan(30);
    await reader?.cancel();
  });
});
