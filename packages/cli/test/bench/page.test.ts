import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { outcome } from '../../../../scripts/bench/outcome.mjs';
// @ts-expect-error a script without types
import { mergedSections, pageText, sectionsOf } from '../../../../scripts/bench/page.mjs';

const SCORES = {
  id: 'core/z-scores',
  circumstances: '2026-11-27; commit 0123abc; Contoh CPU, 2 cores, 8 GB, linux x64, Node 20.20.2',
  outcomes: [
    outcome('naive floats, time of columns', [7, 8.1, 9, 8, 8.2], { least: 8 }),
    outcome('peak memory', [260], { most: 250, unit: 'MB' }),
    outcome('a | b', [1.5]),
  ],
};
const FILES = { id: 'csv/files', circumstances: '2026-11-28; busy', outcomes: [] };

describe('pageText', () => {
  it('has a heading for each package and benchmark, and a row for each outcome', () => {
    const lines = pageText([FILES, SCORES]).split('\n');
    const from = lines.indexOf('## core');
    expect(lines.slice(from, from + 14)).toEqual([
      '## core',
      '',
      '### z-scores',
      '',
      SCORES.circumstances,
      '',
      '| compared | figure | rounds | aim | |',
      '|---|---:|---|---|---|',
      '| naive floats, time of columns | 8.10x | 7.00 to 9.00, 5 rounds | at least 8x | met |',
      '| peak memory | 260 MB | once | at most 250 MB | **not met** |',
      '| a \\| b | 1.50x | once |  |  |',
      '',
      '## csv',
      '',
    ]);
  });

  it('tells how to repeat it', () => {
    expect(pageText([])).toContain('npm run bench -- z-scores');
  });
});

const cents = fc.integer({ min: 0, max: 99_99 }).map((value) => value / 100);
const aims = fc.oneof(
  fc.record({ least: cents }),
  fc.record({ most: cents, unit: fc.constantFrom('s', 'MB', 'million a second') }),
  fc.constant({}),
);
const outcomes = fc
  .tuple(
    fc.stringMatching(/^[a-z`|,-][a-z0-9 `|,-]{0,30}[a-z`|,-]$/),
    fc.array(cents, { minLength: 1 }),
    aims,
  )
  .map(([name, values, aim]) => outcome(name, values, aim));
const words = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const sections = fc.uniqueArray(
  fc.record({
    id: fc.tuple(words, words).map((parts) => parts.join('/')),
    circumstances: fc.constantFrom('2026-11-27; load 1.0', '2026-12-01; commit not known'),
    outcomes: fc.array(outcomes, { maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);
const sorted = (list: readonly { id: string }[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('sectionsOf', () => {
  test.prop([sections])('reads back what was written', (given) => {
    expect(sectionsOf(pageText(given))).toEqual(sorted(given));
  });

  it('finds nothing in another text', () =>
    expect(sectionsOf('# Notes\n\n| a | b |\n')).toEqual([]));
});

describe('mergedSections', () => {
  it('puts new sections in place of old ones and keeps the rest', () => {
    const again = { ...SCORES, circumstances: '2026-12-01; later' };
    const merged = sorted(mergedSections([FILES, SCORES], [again]));
    expect(merged).toEqual([again, FILES]);
  });
});
