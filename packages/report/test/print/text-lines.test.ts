import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/print/text-lines.js';

describe('layOut', () => {
  it('aligns labels to the left and figures to the right', () => {
    const rows = [
      { label: 'Juai', figure: '16,67 %', rest: 'sedang' },
      { label: 'Paringin', figure: '8,24 %', rest: '' },
    ];
    expect(layOut(rows, 80)).toBe('Juai      16,67 %  sedang\nParingin   8,24 %\n');
  });

  it('runs on under the last column, or cuts where told to', () => {
    const row = { label: 'a', figure: '1', rest: 'satu dua tiga empat lima enam' };
    expect(layOut([row], 24)).toBe('a  1  satu dua tiga\n      empat lima enam\n');
    expect(layOut([{ ...row, onOneLine: true }], 24)).toBe('a  1  satu dua tiga emp…\n');
  });

  it('keeps one empty line of several, and none at the end', () => {
    expect(layOut(['a', '', '', 'b', '', ''], 80)).toBe('a\n\nb\n');
  });

  it('prints no control character, which could move the cursor', () => {
    expect(layOut(['a\u001b[31m\nb\u202ec'], 80)).toBe('a [31m b c\n');
  });

  it('keeps to every width where words do', () => {
    const words = Array.from({ length: 60 }, (_, i) => 'x'.repeat(((i * 7) % 12) + 1));
    const row = { label: 'label', figure: '12', rest: words.join(' ') };
    for (let width = 40; width <= 120; width++) {
      const lines = layOut([row], width).trimEnd().split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join(' ').split(/ +/)).toEqual(['label', '12', ...words]);
    }
  });
});
