import { describe, expect, it } from 'vitest';
import { rpjmdBalangan } from '../../src/target/balangan-path.js';
import { kalselBkkbn } from '../../src/target/kalsel-path.js';
import { nationalPath, rkp2023, rpjmn2025 } from '../../src/target/national-path.js';
import { progress } from '../../src/target/progress.js';
import { progressChance, progressOfPaths } from '../../src/target/progress-chance.js';

const balangan = { kind: 'register', share: 0.1491, interval: null, on: '2022-09-30' } as const;
const before = { kind: 'register', share: 0.1791, interval: null, on: '2021-09' } as const;
const ssgi = { kind: 'survey', share: 0.246, interval: [0.23, 0.263], on: '2022-10' } as const;
const earlier = { kind: 'survey', share: 0.3, interval: [0.28, 0.321], on: '2021-10' } as const;

describe('progressChance', () => {
  it('of a register is certain', () => {
    const years = progressChance(rpjmdBalangan, balangan, { previous: before });
    expect(years.map(({ status, reachedChance }) => [status, reachedChance])).toEqual([
      ['reached', 1],
      ['reached', 1],
      ['reached', 1],
    ]);
    expect(years.map(({ onTrackChance }) => onTrackChance)).toEqual([1, 1, 1]);
    const [first] = progressChance(rpjmdBalangan, { ...balangan, share: 0.19 });
    expect(first).toMatchObject({ status: 'off-track', reachedChance: 0, onTrackChance: null });
  });

  it('of a survey says how sure it is', () => {
    const years = progressChance(kalselBkkbn, ssgi, { previous: earlier });
    expect(years[0]?.reachedChance).toBeCloseTo(0.903099325, 8);
    expect(years[1]?.reachedChance).toBeLessThan(0.001);
    expect(years.map(({ status }) => status)).toEqual(['reached', 'on-track', 'on-track']);
    const chances = years.map(({ onTrackChance }) => onTrackChance ?? -1);
    // By December 2023 the rate leads to 19.5 %, by December 2024 to 16.0 %.
    expect(chances[1]).toBeGreaterThan(0.8);
    expect(chances[2]).toBeGreaterThan(0.6);
    expect(chances[2]).toBeLessThan(chances[1] as number);
  });

  it('keeps what progress says', () => {
    const plain = progress(kalselBkkbn, 0.246, { on: '2022-10', previous: earlier });
    progressChance(kalselBkkbn, ssgi, { previous: earlier }).forEach((point, i) => {
      expect(point).toMatchObject(plain[i] ?? {});
    });
  });

  it('agrees with the status on which side of a half a chance lies', () => {
    for (const share of [0.17, 0.2, 0.25, 0.29]) {
      const at = (by: number) => 1 / (1 + ((1 - share) / share) * Math.exp(-by));
      const measured = { ...ssgi, share, interval: [at(-0.1), at(0.1)] as const };
      for (const point of progressChance(kalselBkkbn, measured, { previous: earlier })) {
        expect((point.reachedChance ?? 0) >= 0.5).toBe(point.status === 'reached');
        if (point.status !== 'reached') {
          expect((point.onTrackChance ?? 0) >= 0.5).toBe(point.status === 'on-track');
        }
      }
    }
  });

  it('knows no chance on track after the year, with too near a share, or one of 0', () => {
    const chances = (on: string, previous: typeof earlier | { share: number; on: string }) =>
      progressChance(kalselBkkbn, { ...ssgi, on }, { previous: { ...earlier, ...previous } }).map(
        ({ onTrackChance }) => onTrackChance !== null,
      );
    expect(chances('2023-01', earlier)).toEqual([false, true, true]);
    expect(chances('2022-10', { share: 0.3, on: '2022-05' })).toEqual([false, false, false]);
    expect(chances('2022-10', { share: 0.3, on: '2022-04' })).toEqual([true, true, true]);
    expect(chances('2022-10', { share: 0, on: '2021-10' })).toEqual([false, false, false]);
  });

  it('knows no chance of a survey without an interval', () => {
    const [first] = progressChance(kalselBkkbn, { ...ssgi, interval: null }, { previous: earlier });
    expect(first).toMatchObject({ status: 'reached', reachedChance: null, onTrackChance: null });
  });

  it('refuses what is no month', () => {
    expect(() => progressChance(kalselBkkbn, { ...ssgi, on: '2022' })).toThrow(RangeError);
  });
});

describe('progressOfPaths', () => {
  it('puts several paths side by side and names those of another source', () => {
    const result = progressOfPaths([rpjmdBalangan, nationalPath, rkp2023], balangan, {
      previous: before,
    });
    if (!result.ok) throw new Error('no progress');
    expect(result.value.map(({ path, yardstick }) => [path.id, yardstick])).toEqual([
      ['rpjmd-balangan', false],
      ['national-2024', true],
      ['rkp-2023', true],
    ]);
    expect(result.warnings.map(({ code, path }) => [code, path[0]])).toEqual([
      ['target.two_decrees', 'national-2024'],
      ['target.other_source', 'national-2024'],
      ['target.other_source', 'rkp-2023'],
    ]);
    expect(result.value[0]?.years).toEqual(
      progressChance(rpjmdBalangan, balangan, { previous: before }),
    );
  });

  it('takes a path that does not say how it is measured, and refuses a wrong one', () => {
    const { measuredBy: _, ...path } = rpjmn2025;
    const result = progressOfPaths([path], balangan);
    expect(result.ok && result.value[0]?.yardstick).toBe(false);
    const wrong = progressOfPaths([{ ...path, points: [{ year: 2025, share: 18.8 }] }], balangan);
    expect(wrong.ok ? [] : wrong.issues.map(({ code }) => code)).toEqual(['target.share']);
  });
});
