import { describe, expect, it } from 'vitest';
import { AGE_LIMITS } from '../../src/quality/age/age-limits.js';
import { ageVerdict } from '../../src/quality/age/age-verdict.js';
import { emptyQuality } from '../../src/quality/merge-quality.js';
import type { QualityCounts, ZSums } from '../../src/quality/quality-counts.js';
import {
  bornOn,
  countsOf,
  numbersOf,
  type SyntheticChild,
  syntheticChildren,
} from './synthetic-sample.js';

const CLEAN = syntheticChildren();

function fired(counts: QualityCounts): Record<string, string> {
  const troubled = ageVerdict(counts).findings.filter(
    ({ level }) => level === 'watch' || level === 'bad',
  );
  return Object.fromEntries(troubled.map(({ id, level }) => [id.replace('age.', ''), level]));
}

const changed = (change: (child: SyntheticChild, i: number) => SyntheticChild) =>
  countsOf(CLEAN.map(change));

/** Each ninth child, 11 %, gets a random month of its year of birth. */
function guessedMonth(child: SyntheticChild, i: number): SyntheticChild {
  if (i % 9 > 0) return child;
  const month = 1 + ((Math.floor(i / 9) * 7) % 12);
  const guessed = bornOn(child, (year, _, day) => [year, month, day]);
  return guessed.birthDay <= child.measuredDay ? guessed : child;
}

describe('ageVerdict: samples', () => {
  it('relies on ages without a fault', () => {
    const { verdict, sentence, findings, n } = ageVerdict(countsOf(CLEAN));
    expect([verdict, n]).toEqual(['reliable', 12_000]);
    expect(findings.every(({ level }) => level === 'good')).toBe(true);
    expect(sentence.en).toBe('No sign of wrong ages. Stunting can be read by age.');
    expect(sentence.id).toBe('Tidak ada tanda umur keliru. Stunting dapat dibaca menurut umur.');
  });

  const falling = (deviate: number, ageDays: number) =>
    -0.3 - 1.5 * Math.min(ageDays / 731, 1) + 1.1 * deviate;

  // Children measured in one month have ages that go with their month of birth.
  it.each([...new Array(12).keys()])(
    'relies on children who fall behind to 24 months, measured in month %i + 1',
    (month) => {
      const from = `2022-${String(month + 1).padStart(2, '0')}-01`;
      const counts = countsOf(syntheticChildren({ heightZ: falling, from }));
      expect(fired(counts)).toEqual({});
      expect(Math.abs(ageVerdict(counts).birthMonths.slope as number)).toBeLessThan(0.04);
    },
  );

  it('finds the ramp that surveys show where 11 % of birth months are random', () => {
    // Larsen, Headey, Masters (2019): December-born 0.32 above January-born.
    const counts = changed(guessedMonth);
    const { months, slopeZ } = ageVerdict(counts).birthMonths;
    const gap = (months[11]?.excess as number) - (months[0]?.excess as number);
    expect(gap).toBeGreaterThan(0.2);
    expect(gap).toBeLessThan(0.4);
    expect(slopeZ).toBeGreaterThan(5);
    expect(fired(counts)).toEqual({ ramp: 'watch' });
    const { verdict, sentence } = ageVerdict(counts);
    expect(verdict).toBe('doubtful');
    expect(sentence.en).toMatch(
      /^Ages are doubtful: Height-for-age from January to December\. Check/,
    );
    expect(sentence.id).toMatch(/^Umur meragukan: TB\/U naik dari Januari ke Desember\. Periksa/);
  });

  it('does not mistake heights that fall from January to December for guessed months', () => {
    const mirrored = countsOf(CLEAN);
    const { heightByBirthMonth } = changed(guessedMonth);
    const reversed = { ...mirrored, heightByBirthMonth: [...heightByBirthMonth].reverse() };
    expect(ageVerdict(reversed).birthMonths.slope).toBeLessThan(-0.15);
    expect(fired(reversed)).toEqual({});
  });

  it('finds birth months set to January', () => {
    const counts = changed((child, i) =>
      i % 10 === 0 ? bornOn(child, (year, _, day) => [year, 1, day]) : child,
    );
    expect(fired(counts)).toEqual({
      ramp: 'bad',
      sawTooth: 'bad',
      birthMonth: 'bad',
      // January-born children of 20 months all stand on one side of 24 months.
      step24: 'bad',
    });
    const { verdict, sentence, births } = ageVerdict(counts);
    expect(verdict).toBe('unreliable');
    expect(births.fullestMonth.at).toBe(1);
    expect(sentence.en).toContain('Fullest month of birth');
    expect(sentence.en).toContain('do not publish');
  });

  it('finds birth months set to July, which make no ramp', () => {
    const counts = changed((child, i) =>
      i % 20 === 0 ? bornOn(child, (year, _, day) => [year, 7, day]) : child,
    );
    expect(fired(counts)).toEqual({ birthMonth: 'watch' });
  });

  it('finds days of birth set to the 15th, and nothing else', () => {
    const counts = changed((child, i) =>
      i % 5 < 2 ? bornOn(child, (year, month) => [year, month, 15]) : child,
    );
    expect(fired(counts)).toEqual({ fifteenth: 'watch' });
    expect(ageVerdict(counts).verdict).toBe('doubtful');
    const all = changed((child) => bornOn(child, (year, month) => [year, month, 15]));
    expect(fired(all)).toEqual({ fifteenth: 'bad' });
  });

  it('finds days of birth set to the 1st, and nothing else', () => {
    const counts = changed((child, i) =>
      i % 5 === 0 ? bornOn(child, (year, month) => [year, month, 1]) : child,
    );
    expect(fired(counts)).toEqual({ firstDay: 'watch' });
  });

  it('finds 0.7 cm left out below 24 months, and nothing else', () => {
    const counts = changed((child) =>
      child.position === 1 ? { ...child, lengthHeight: child.lengthHeight - 70 } : child,
    );
    expect(fired(counts)).toEqual({ step24: 'bad' });
    const { step, findings } = ageVerdict(counts);
    expect(step.step).toBeCloseTo(0.23, 1);
    const sign = findings.find(({ id }) => id === 'age.step24');
    expect(sign?.meaning.en).toContain('left out');
    expect(sign?.value).toBe(step.excess);
  });

  it('finds 0.7 cm taken twice, which makes a step down', () => {
    const counts = changed((child) =>
      child.position === 2 ? { ...child, lengthHeight: child.lengthHeight - 70 } : child,
    );
    expect(fired(counts)).toEqual({ step24: 'bad' });
    const sign = ageVerdict(counts).findings.find(({ id }) => id === 'age.step24');
    expect(sign?.meaning.id).toContain('dihitung dua kali');
  });

  it.each([
    ['wholeYears', [12, 24, 36, 48]],
    ['halfYears', [6, 18, 30, 42, 54]],
  ] as const)('finds ages rounded to %s, and nothing else', (id, rounds) => {
    const rounded = syntheticChildren({ days: 365 }).map((child, i) => {
      const months = (child.measuredDay - child.birthDay) / 30.4375;
      const round = rounds.find((one) => months >= one - 2 && months < one + 3);
      if (round === undefined || i % 5 > 1) return child;
      return { ...child, birthDay: child.measuredDay - Math.ceil(round * 30.4375) - (i % 28) };
    });
    expect(fired(countsOf(rounded))).toEqual({ [id]: 'bad' });
  });

  it('finds the age band whose heights spread most', () => {
    const wide = syntheticChildren({
      heightZ: (deviate, ageDays) => -1 + (ageDays < 180 ? 1.75 : 1.1) * deviate,
    });
    expect(fired(countsOf(wide))).toEqual({ spread: 'watch' });
    const sign = ageVerdict(countsOf(wide)).findings.find(({ id }) => id === 'age.spread');
    expect(sign?.meaning.en).toContain('0-5 months: 1.7');
    const narrow = syntheticChildren({
      heightZ: (deviate, ageDays) => -1 + (ageDays < 180 ? 0.5 : 1.1) * deviate,
    });
    expect(fired(countsOf(narrow))).toEqual({ spread: 'watch' });
  });
});

describe('ageVerdict: limits', () => {
  it('needs 200 children', () => {
    expect(ageVerdict(countsOf(CLEAN.slice(0, 199)))).toMatchObject({ verdict: 'too-few', n: 199 });
    const { sentence } = ageVerdict(countsOf(CLEAN.slice(0, 199)));
    expect(sentence.id).toMatch(/^Hanya 199 anak dengan TB\/U: terlalu sedikit/);
    expect(sentence.en).toMatch(/^Only 199 children/);
    expect(ageVerdict(countsOf(CLEAN.slice(0, 200))).verdict).not.toBe('too-few');
  });

  it('takes other limits', () => {
    const limits = { least: { ...AGE_LIMITS.least, verdict: 50 } };
    expect(ageVerdict(countsOf(CLEAN.slice(0, 199)), { limits }).verdict).not.toBe('too-few');
    const usual = { ...AGE_LIMITS.spread.usual, heightForAge: { from: 0.5, to: 1 } };
    const strict = { spread: { ...AGE_LIMITS.spread, usual } };
    expect(ageVerdict(countsOf(CLEAN), { limits: strict }).verdict).toBe('unreliable');
  });

  it('says where months of birth could not be checked', () => {
    const { birthMonths, birthDays, heightByBirthMonth } = emptyQuality();
    const undated = { ...countsOf(CLEAN), birthMonths, birthDays, heightByBirthMonth };
    const { verdict, sentence, findings } = ageVerdict(undated);
    expect(verdict).toBe('reliable');
    expect(sentence.en).toMatch(/Months of birth could not be checked\.$/);
    expect(findings.filter(({ level }) => level === 'unknown').map(({ id }) => id)).toEqual([
      'age.ramp',
      'age.sawTooth',
      'age.birthMonth',
      'age.firstDay',
      'age.fifteenth',
    ]);
  });

  /** A thousand children of each month of age, SD 1, with these means in hundredths. */
  const steady = (meanOf: (month: number) => number): Partial<QualityCounts> => ({
    heightByAge: Array.from({ length: 60 }, (_, month): ZSums => {
      const mean = meanOf(month);
      return { n: 1000, sum: 1000 * mean, squares: 1000 * mean ** 2 + 999 * 10_000 };
    }),
  });

  it.each([
    [15, undefined],
    [16, 'watch'],
    [20, 'watch'],
    [21, 'bad'],
    [-15, undefined],
    [-16, 'watch'],
    [-21, 'bad'],
  ])('a step of %i hundredths at 24 months is %s', (step, level) => {
    const counts = { ...emptyQuality(), ...steady((month) => (month < 24 ? 0 : step)) };
    expect(fired(counts).step24).toBe(level);
  });

  it('lets a step pass that chance can make', () => {
    const sums = steady((month) => (month < 24 ? 0 : 50)).heightByAge as ZSums[];
    const few = sums.map(({ n, sum, squares }) => ({
      n: n / 100,
      sum: sum / 100,
      squares: squares / 100,
    }));
    // 60 children a half year: se 0.29, z 1.73.
    expect(fired({ ...emptyQuality(), heightByAge: few })).toEqual({});
  });

  /** The same children by month of birth: ages alike, means rising by `step` hundredths a month. */
  const rampOf = (step: number, children: number) => {
    const ages = new Array(60).fill(children / 60);
    const heightByBirthMonth = Array.from({ length: 12 }, (_, k) => ({
      n: children,
      sum: children * (k - 5.5) * step,
      squares: 0,
      ages,
    }));
    return { ...emptyQuality(), ...steady(() => 0), heightByBirthMonth };
  };

  it.each([
    [1.25, undefined],
    [1.26, 'watch'],
    [2.5, 'watch'],
    [2.51, 'bad'],
    [-2.51, undefined],
  ])('a rise of %f hundredths a month is %s', (step, level) => {
    expect(fired(rampOf(step, 6000)).ramp).toBe(level);
  });

  it('lets a rise pass that chance can make', () => {
    // se of the slope: 100 / sqrt(60 * 143) hundredths a month, so z 3 at 3.24.
    expect(fired(rampOf(3.2, 60)).ramp).toBeUndefined();
    expect(fired(rampOf(3.3, 60)).ramp).toBe('bad');
  });

  it.each([
    [30, undefined],
    [31, 'watch'],
    [60, 'watch'],
    [61, 'bad'],
  ])('months of birth %i hundredths apart are %s', (apart, level) => {
    const months = rampOf(0, 6000).heightByBirthMonth.map((month, k) =>
      k === 5 || k === 6 ? { ...month, sum: (k === 5 ? -1 : 1) * 3000 * apart } : month,
    );
    expect(fired({ ...rampOf(0, 6000), heightByBirthMonth: months }).sawTooth).toBe(level);
    const few = months.map((month) => ({
      ...month,
      n: 60,
      sum: month.sum / 100,
      ages: new Array(60).fill(1),
    }));
    expect(fired({ ...rampOf(0, 60), heightByBirthMonth: few }).sawTooth).toBeUndefined();
  });

  const spreadOf = (sd: number) =>
    fired({
      ...emptyQuality(),
      heightByAge: emptyQuality().heightByAge.map((none, month) =>
        month === 40 ? { n: 1000, sum: 0, squares: 999 * sd ** 2 } : none,
      ),
    }).spread;

  it('judges the SD of a band by the limits of height-for-age', () => {
    expect([79, 80, 165, 166, 195, 196].map(spreadOf)).toEqual([
      'watch',
      undefined,
      undefined,
      'watch',
      'watch',
      'bad',
    ]);
  });
});

describe('ageVerdict: never NaN', () => {
  const same = new Array<SyntheticChild>(300).fill(CLEAN[7] as SyntheticChild);

  it.each([
    ['no child', emptyQuality()],
    ['one child', countsOf(CLEAN.slice(0, 1))],
    ['three children', countsOf(CLEAN.slice(0, 3))],
    ['one child three hundred times', countsOf(same)],
    ['heights that are missing', changed((child) => ({ ...child, lengthHeight: 0 }))],
  ])('for %s', (_, counts) => {
    const verdict = ageVerdict(counts);
    expect(numbersOf(verdict).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    for (const { label, meaning, action } of verdict.findings) {
      for (const text of [label, meaning, action, verdict.sentence]) {
        expect(`${text.id} ${text.en}`).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });
});
