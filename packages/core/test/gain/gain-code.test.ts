import { describe, expect, it } from 'vitest';
import { compareGainCode, compareGainCodes } from '../../src/gain/compare-codes.js';
import { GAIN, GAIN_CODES, parseGainCode } from '../../src/gain/gain-code.js';
import { gainTable } from '../../src/gain/gain-table.js';
import { messageOf } from '../../src/result/message-of.js';

describe('words of the register', () => {
  it.each([
    ['N', 'N'],
    ['naik', 'N'],
    ['Y', 'N'],
    ['Ya ', 'N'],
    ['T', 'T'],
    ['Tidak Naik', 'T'],
    ['tidak', 'T'],
    ['TN', 'T'],
    ['O', 'O'],
    ['b', 'B'],
    ['Baru', 'B'],
    ['-', null],
    ['  ', null],
    ['\u00a0', null],
  ])('%s is %s', (text, code) => {
    expect(parseGainCode(text)).toEqual({ ok: true, value: code, warnings: [] });
  });

  it('refuses others: T is never turun', () => {
    for (const text of ['Turun', 'Normal', '1', 'NN']) {
      const parsed = parseGainCode(text);
      expect(parsed.ok ? null : parsed.issues[0]).toMatchObject({
        code: 'gain.code_unknown',
        values: { value: text },
      });
    }
  });

  it('have one place each', () => {
    expect(Object.values(GAIN)).toEqual(GAIN_CODES.map((_, i) => i));
    expect(GAIN_CODES[GAIN.T]).toBe('T');
  });
});

describe('the code of the register beside ours', () => {
  const gain = { code: 'T', reason: 'lost', weighedOn: '2025-08-11' } as const;
  it('warns where it differs', () => {
    expect(compareGainCode(gain, 'T')).toBeUndefined();
    expect(compareGainCode(gain, null)).toBeUndefined();
    const found = compareGainCode(gain, 'N');
    expect(found).toMatchObject({ code: 'gain.code_differs', level: 'warning' });
    expect(found && messageOf(found, 'id')).toContain(
      'Register menulis N untuk penimbangan 2025-08-11',
    );
    expect(found && messageOf(found, 'en')).toContain('the weights give T');
  });
  it('tells missing history apart', () => {
    const first = { ...gain, code: 'B', reason: 'no-history' } as const;
    expect(compareGainCode(first, 'O')?.code).toBe('gain.history_missing');
    expect(compareGainCode({ ...first, reason: 'first-weighing' }, 'O')?.code).toBe(
      'gain.code_differs',
    );
  });

  it('is counted for a table', () => {
    const gains = gainTable({
      length: 6,
      childKey: Float64Array.of(1, 1, 2, 2, 3, 4),
      measuredDay: Int32Array.of(20_100, 20_131, 20_100, 20_131, 20_100, 20_131),
      birthDay: new Int32Array(6).fill(19_700),
      sex: new Uint8Array(6).fill(1),
      weight: Int32Array.of(9000, 9300, 9000, 9000, 9000, 0),
    });
    const exported = Uint8Array.of(GAIN.B, GAIN.N, GAIN.N, GAIN.N, GAIN.none, GAIN.N);
    const compared = compareGainCodes(gains, exported);
    expect(compared).toMatchObject({ compared: 4, equal: 2, historyMissing: 1 });
    expect(compared.counts[GAIN.T]?.[GAIN.N]).toBe(1);
    expect(compared.counts[GAIN.B]?.[GAIN.N]).toBe(1);
    expect(compared.counts.flat().reduce((a, b) => a + b)).toBe(4);
  });
});
