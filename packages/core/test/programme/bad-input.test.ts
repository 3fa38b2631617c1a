import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import { tallyCoverage } from '../../src/convergence/service/tally-coverage.js';
import { rankLocus } from '../../src/locus/rank-locus.js';
import { balanganDocuments } from '../../src/programme/legal/balangan-documents.js';
import { checkDocuments } from '../../src/programme/legal/legal-document.js';
import { checkCommitments } from '../../src/programme/partner/commitment.js';
import { messageOf } from '../../src/result/message-of.js';
import type { Result } from '../../src/result/result.js';
import { rpjmdBalangan } from '../../src/target/balangan-path.js';
import { checkPath, checkPaths } from '../../src/target/check-path.js';
import { seriesOf } from '../../src/trend/series.js';
import { commitment, issuesOf } from './builders.js';

const VILLAGE = '63.11.05.2001';
const path = (...points: readonly (readonly [number, number])[]) => ({
  ...rpjmdBalangan,
  points: points.map(([year, share]) => ({ year, share })),
});
const covered = (village: string, numerator: number | null, share: number | null = null) =>
  tallyCoverage(
    [{ village, indicator: 'E17', numerator, denominator: numerator === null ? null : 100, share }],
    { areas: balangan },
  );
const weights = { prevalence: 0.5, burden: 0.5, gap: 0.5, vulnerability: 0.5 };
const villages = [
  { code: VILLAGE, cases: 12, n: 40, targetChildren: 40 },
  { code: '63.11.05.2002', cases: 2, n: 40, targetChildren: 40 },
];

/** What a district may hand in by mistake, and what is said of it. */
const CASES: readonly (readonly [what: string, code: string, () => Result<unknown>])[] = [
  ['coverage above 100 %', 'coverage.above_whole', () => covered(VILLAGE, 120)],
  ['percent where a share is due', 'coverage.percent', () => covered(VILLAGE, null, 85)],
  ['a target in percent', 'target.share', () => checkPath(path([2022, 18.4]))],
  ['an unknown village', 'area.unknown', () => covered('63.11.05.2999', 3)],
  ['a village name that exists twice', 'area.ambiguous', () => covered('Galumbang', 3)],
  ['targets that rise', 'target.rises', () => checkPath(path([2022, 0.17], [2023, 0.184]))],
  [
    'two decrees for one year',
    'document.two_for_year',
    () => {
      const [lokus] = balanganDocuments.filter(({ subject }) => subject === 'lokus');
      const second = { ...lokus!, id: 'sk-lokus-lagi', number: '188.45/999/Kum/2021' };
      return checkDocuments([...balanganDocuments, second]);
    },
  ],
  [
    'two paths of one area for one year',
    'target.two_decrees',
    () => checkPaths([rpjmdBalangan, { ...path([2022, 0.17]), id: 'lain' }]),
  ],
  [
    'a partner that promises twice',
    'commitment.twice',
    () => checkCommitments([commitment('k1'), commitment('k2')]),
  ],
  [
    'weights that do not sum to 1',
    'locus.weights_rescaled',
    () =>
      rankLocus(villages, {
        select: { number: 1 },
        draws: 0,
        profile: { id: 'contoh', label: { id: 'Contoh', en: 'Example' }, weights },
      }),
  ],
  [
    'a series with years missing',
    'series.years_missing',
    () =>
      seriesOf(
        [
          { year: 2020, share: 0.2578 },
          { year: 2022, share: 0.1491 },
        ],
        { kind: 'register', label: { id: 'e-PPGBM', en: 'e-PPGBM' } },
      ),
  ],
  [
    'a target path with years missing',
    'target.years_missing',
    () => checkPath(path([2022, 0.18], [2024, 0.16])),
  ],
];

describe('what is wrong is said, with its cure, in both languages', () => {
  it.each(CASES)('%s', (_, code, given) => {
    const found = issuesOf(given()).filter((one) => one.code === code);
    expect(found).toHaveLength(1);
    for (const language of ['id', 'en'] as const) {
      const text = messageOf(found[0]!, language);
      // What is wrong, then how to mend it.
      expect(text).toMatch(/^.+[:.] .+\.$/);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('does not stop what can still be used, and leaves it as it is', () => {
    const result = covered(VILLAGE, 120);
    expect(result.ok && result.value.get(VILLAGE)?.get('E17')?.numerator).toBe(120);
    expect(covered(VILLAGE, null, 85).ok).toBe(false);
  });
});
