import { describe, expect, it } from 'vitest';
import { mergeProblems, problemList } from '../../src/publication/problem-list.js';
import { issue } from '../../src/result/result.js';

const negative = (days: number) => issue('age.negative', { values: { days } });
const unknown = (value: string) =>
  issue('area.unknown', { level: 'warning', path: ['village'], values: { value } });

describe('problemList', () => {
  it('counts rows, keeps the first five and hides values that differ', () => {
    const list = problemList();
    for (let row = 2; row < 9; row++) {
      list.add('a.csv', [{ row, column: 'Tgl Lahir', issue: negative(row) }]);
    }
    list.add('b.csv', [
      { row: 3, column: '', issue: issue('sex.missing') },
      { row: 3, column: '', issue: issue('sex.missing') },
    ]);
    const [first, second] = list.problems();
    expect(first).toMatchObject({ code: 'age.negative', count: 7 });
    expect(first?.examples.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(first?.text.en).toBe('Measured before birth: check both dates.');
    expect(second).toMatchObject({ count: 1, examples: [{ file: 'b.csv', row: 3 }] });
  });

  it('keeps a value that all rows share, and tells places apart', () => {
    const list = problemList();
    list.add('a.csv', [{ row: 2, column: 'Desa/Kel', issue: unknown('Entah') }]);
    list.add('a.csv', [{ row: 3, column: 'Desa/Kel', issue: unknown('Entah') }]);
    list.add('a.csv', [{ row: 4, column: 'Desa/Kel', issue: unknown('Lain') }]);
    expect(list.problems().map(({ count, text }) => [count, text.en.includes('Entah')])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('merges lists', () => {
    const one = (file: string) => {
      const list = problemList();
      list.add(file, [{ row: 2, column: '', issue: negative(3) }]);
      return list.problems();
    };
    const merged = mergeProblems(one('a.csv'), one('b.csv'));
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      count: 2,
      examples: [
        { file: 'a.csv', row: 2 },
        { file: 'b.csv', row: 2 },
      ],
    });
  });
});
