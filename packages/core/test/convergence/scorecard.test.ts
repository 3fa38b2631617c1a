import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import { rollUp } from '../../src/area/roll-up.js';
import { CHILD_RULES, type ChildKey } from '../../src/convergence/scorecard/child-rules.js';
import { convergenceOf } from '../../src/convergence/scorecard/convergence-of.js';
import { exampleChild, exampleWoman } from '../../src/convergence/scorecard/example-people.js';
import { marksOf, personShare } from '../../src/convergence/scorecard/mark.js';
import {
  PREGNANT_RULES,
  type PregnantKey,
} from '../../src/convergence/scorecard/pregnant-rules.js';
import type { PregnantWoman } from '../../src/convergence/scorecard/pregnant-woman.js';
import { type Quarter, quarterEnd, quarterOf } from '../../src/convergence/scorecard/quarter.js';
import { emptyScorecard, mergeScorecards } from '../../src/convergence/scorecard/scorecard.js';
import {
  type ScorecardPeople,
  villageScorecards,
} from '../../src/convergence/scorecard/village-scorecards.js';
import { childInQuarter, type YoungChild } from '../../src/convergence/scorecard/young-child.js';
import { shownRatio } from '../../src/convergence/shown-ratio.js';
import type { Result } from '../../src/result/result.js';

const Q1: Quarter = { year: 2022, quarter: 1 };
const VILLAGE = '63.11.05.2001';
const OTHER = '63.11.01.2006';

const woman = (more: Partial<PregnantWoman>): PregnantWoman => ({ ...exampleWoman, ...more });
const child = (more: Partial<YoungChild>): YoungChild => ({ ...exampleChild, ...more });

const womanMark = (key: PregnantKey, more: Partial<PregnantWoman>) =>
  marksOf(PREGNANT_RULES, woman(more))[key];

function childMark(key: ChildKey, more: Partial<YoungChild>, quarter: Quarter = Q1) {
  const seen = childInQuarter(child(more), quarter);
  if (seen === undefined) throw new Error('not in the quarter');
  return marksOf(CHILD_RULES, seen)[key];
}

/** A birth date so many completed months before the end of March 2022. */
const BORN: Readonly<Record<number, string>> = {
  0: '2022-03-31',
  3: '2021-12-31',
  4: '2021-11-30',
  5: '2021-10-01',
  6: '2021-09-30',
  9: '2021-06-01',
  10: '2021-05-31',
  12: '2021-03-01',
  13: '2021-02-28',
  17: '2020-10-01',
  18: '2020-09-30',
  23: '2020-04-01',
};

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const codesOf = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

const cardsOf = (people: Partial<ScorecardPeople>, quarter = Q1) =>
  villageScorecards({ pregnant: [], children: [], ...people }, { quarter, areas: balangan });

describe('quarters', () => {
  it.each([
    ['2022-01-01', 1, '2022-03-31'],
    ['2022-03-31', 1, '2022-03-31'],
    ['2022-04-01', 2, '2022-06-30'],
    ['2022-09-30', 3, '2022-09-30'],
    ['2022-12-31', 4, '2022-12-31'],
  ] as const)('%s lies in quarter %d, which ends on %s', (date, quarter, end) => {
    expect(quarterOf(date)).toEqual({ year: 2022, quarter });
    expect(quarterEnd({ year: 2022, quarter })).toBe(end);
  });

  it('are refused where they do not exist', () => {
    expect(quarterOf('2022-02-30')).toBeUndefined();
    expect(() => quarterEnd({ year: 2022, quarter: 5 as 1 })).toThrow(RangeError);
    expect(() => quarterEnd({ year: 22, quarter: 1 })).toThrow(RangeError);
    expect(() => cardsOf({}, { year: 2022.5, quarter: 1 })).toThrow(RangeError);
  });
});

describe('marks of pregnant women', () => {
  it.each([
    ['periksa_kehamilan', { stage: 1, antenatalVisits: 1 }, 'Y'],
    ['periksa_kehamilan', { stage: 1, antenatalVisits: 0 }, 'T'],
    ['periksa_kehamilan', { stage: 2, antenatalVisits: 1 }, 'Y'],
    ['periksa_kehamilan', { stage: 3, antenatalVisits: 1 }, 'T'],
    ['periksa_kehamilan', { stage: 3, antenatalVisits: 2 }, 'Y'],
    ['periksa_kehamilan', { stage: 'after-birth', antenatalVisits: 2 }, 'TS'],
    ['pil_fe', { stage: 3, ironTablets: 1 }, 'Y'],
    ['pil_fe', { stage: 1, ironTablets: 0 }, 'T'],
    ['pil_fe', { stage: 'after-birth', ironTablets: 90 }, 'TS'],
    ['pemeriksaan_nifas', { stage: 3, postnatalVisits: 3 }, 'TS'],
    ['pemeriksaan_nifas', { stage: 'after-birth', postnatalVisits: 2 }, 'T'],
    ['pemeriksaan_nifas', { stage: 'after-birth', postnatalVisits: 3 }, 'Y'],
    ['konseling_gizi', { stage: 1, counsellingSessions: 1 }, 'Y'],
    ['konseling_gizi', { stage: 2, counsellingSessions: 0 }, 'T'],
    ['konseling_gizi', { stage: 3, counsellingSessions: 1 }, 'T'],
    ['konseling_gizi', { stage: 3, counsellingSessions: 2 }, 'Y'],
    ['konseling_gizi', { stage: 'after-birth' }, 'TS'],
    ['akses_air_bersih', { safeWater: true }, 'Y'],
    ['akses_air_bersih', { safeWater: false }, 'T'],
    ['kepemilikan_jamban', { latrine: false }, 'T'],
    ['kepemilikan_jamban', { stage: 'after-birth' }, 'Y'],
    ['jaminan_kesehatan', { healthInsurance: false }, 'T'],
    ['jaminan_kesehatan', {}, 'Y'],
  ] as const)('%s of %o is %s', (key, more, mark) => {
    expect(womanMark(key, more)).toBe(mark);
  });

  it('do not ask for visits at home where neither KEK nor high risk: TS, not T', () => {
    expect(womanMark('kunjungan_rumah', { state: 'N', homeVisits: 0 })).toBe('TS');
    expect(womanMark('kunjungan_rumah', { state: 'KEK', homeVisits: 0 })).toBe('T');
    expect(womanMark('kunjungan_rumah', { state: 'Risti', homeVisits: 1 })).toBe('Y');
    expect(womanMark('kunjungan_rumah', { state: 'KEK', stage: 'after-birth' })).toBe('TS');
  });

  it('refuse a trimester written as text, instead of taking it for none', () => {
    const text = cardsOf({ pregnant: [woman({ stage: '3' as unknown as 3 })] });
    expect(codesOf(text)).toEqual(['scorecard.code_unknown']);
    expect(!text.ok && text.issues[0].values.code).toBe('"3"');
  });
});

describe('marks of children', () => {
  it.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [12, 2],
    [13, 3],
    [17, 3],
    [18, 4],
    [23, 4],
  ])('of %d completed months are those of band %d', (months, band) => {
    const seen = childInQuarter(child({ birthDate: BORN[months] ?? '' }), Q1);
    expect([seen?.ageMonths, seen?.band]).toEqual([months, band]);
  });

  it.each([
    [5, 0, 0, 'TS'],
    [6, 0, 0, 'T'],
    [6, 1, 0, 'Y'],
    [9, 1, 0, 'Y'],
    [10, 1, 0, 'T'],
    [10, 0, 1, 'T'],
    [10, 1, 1, 'Y'],
    [13, 1, 0, 'T'],
    [23, 3, 1, 'Y'],
  ])(
    'immunisation at %d months with %d basic and %d measles is %s',
    (months, basic, measles, mark) => {
      const more = {
        birthDate: BORN[months] ?? '',
        basicImmunisationsSinceBirth: basic,
        measlesImmunisationsSinceBirth: measles,
      };
      expect(childMark('imunisasi', more)).toBe(mark);
    },
  );

  it.each([
    [5, 9, 'TS'],
    [6, 4, 'T'],
    [6, 5, 'Y'],
    [12, 5, 'Y'],
    [13, 7, 'T'],
    [13, 8, 'Y'],
    [18, 14, 'T'],
    [18, 15, 'Y'],
  ])('weighings and sessions at %d months: %d since birth are %s', (months, times, mark) => {
    const birthDate = BORN[months] ?? '';
    expect(childMark('pengukuran_berat_badan', { birthDate, weighingsSinceBirth: times })).toBe(
      mark,
    );
    expect(childMark('konseling_gizi', { birthDate, counsellingSinceBirth: times })).toBe(mark);
  });

  it.each([
    [5, 9, 'TS'],
    [6, 4, 'T'],
    [6, 5, 'Y'],
    [23, 5, 'Y'],
    [13, 4, 'T'],
  ])('parenting classes at %d months: %d are %s', (months, times, mark) => {
    const more = { birthDate: BORN[months] ?? '', parentingClassesSinceBirth: times };
    expect(childMark('pengasuhan_paud', more)).toBe(mark);
  });

  it('count weighings since birth, as 15 of them do not fit a year', () => {
    // Weighed each month since birth: 18 weighings, of which three in this year.
    const more = { birthDate: BORN[18] ?? '', weighingsSinceBirth: 18 };
    expect(childMark('pengukuran_berat_badan', more)).toBe('Y');
  });

  it('ask for length in February and August only, not once in any quarter', () => {
    const key = 'pengukuran_tinggi_badan';
    expect(childMark(key, { lengthMonths: [2] })).toBe('Y');
    expect(childMark(key, { lengthMonths: [1, 3] })).toBe('T');
    expect(childMark(key, { lengthMonths: [] }, { year: 2022, quarter: 2 })).toBe('TS');
    expect(childMark(key, { lengthMonths: [12] }, { year: 2022, quarter: 4 })).toBe('TS');
    expect(childMark(key, { lengthMonths: [8] }, { year: 2022, quarter: 3 })).toBe('Y');
    expect(childMark(key, { lengthMonths: [7] }, { year: 2022, quarter: 3 })).toBe('T');
  });

  it('do not ask for length up to three months of age in that month', () => {
    const key = 'pengukuran_tinggi_badan';
    expect(childMark(key, { birthDate: '2021-11-01', lengthMonths: [] })).toBe('TS');
    expect(childMark(key, { birthDate: '2021-10-31', lengthMonths: [] })).toBe('T');
    expect(childMark(key, { birthDate: '2022-03-15', lengthMonths: [] })).toBe('TS');
  });

  it('ask for visits at home of wasted and stunted children alone', () => {
    const key = 'kunjungan_rumah';
    expect(childMark(key, { state: 'N', homeVisits: 0 })).toBe('TS');
    for (const state of ['GK', 'GB', 'S'] as const) {
      expect(childMark(key, { state, homeVisits: 1 })).toBe('T');
      expect(childMark(key, { state, homeVisits: 2 })).toBe('Y');
    }
  });

  it.each([
    ['air_bersih', { safeWater: false }],
    ['jamban_sehat', { latrine: false }],
    ['akta_lahir', { birthCertificate: false }],
    ['jaminan_kesehatan', { healthInsurance: false }],
  ] as const)('%s rests on its own field', (key, more) => {
    expect(childMark(key, more)).toBe('T');
    expect(childMark(key, {})).toBe('Y');
    expect(childMark(key, { birthDate: BORN[0] ?? '' })).toBe('Y');
  });
});

describe('personShare', () => {
  it('is received of due; null, not 0, where nothing is due', () => {
    expect(personShare({ a: 'Y', b: 'T', c: 'TS', d: 'Y' })).toBeCloseTo(2 / 3, 12);
    expect(personShare({ a: 'TS', b: 'TS' })).toBeNull();
    expect(personShare(marksOf(PREGNANT_RULES, exampleWoman))).toBe(1);
  });
});

describe('convergence of a village', () => {
  // Woman: 6 due, 5 received. First child: 9 due, 9 received. Second child (two months): 4 due, 1.
  const people: ScorecardPeople = {
    pregnant: [woman({ safeWater: false })],
    children: [
      child({}),
      child({
        person: 'anak-2',
        household: 'kk-2',
        birthDate: '2022-01-20',
        growthMat: 'TD',
        lengthMonths: [],
        safeWater: false,
        latrine: false,
        birthCertificate: false,
      }),
    ],
  };
  const card = sound(cardsOf(people)).get(VILLAGE) ?? emptyScorecard(Q1);
  const found = convergenceOf(card);

  it('is a ratio of sums, not a mean of percentages', () => {
    expect(found.pregnant).toMatchObject({ received: 5, due: 6, people: 1 });
    expect(found.children).toMatchObject({ received: 10, due: 13, people: 2 });
    expect([found.received, found.due]).toEqual([15, 19]);
    expect(found.share).toBeCloseTo(15 / 19, 12);
    expect(shownRatio(found.received, found.due, 'id')).toBe('78,95 %');
    expect(found.share).not.toBeCloseTo((5 / 6 + 10 / 13) / 2, 3);
  });

  it('counts each service on those to whom it is due', () => {
    const service = (key: string) => found.children.services.find((one) => one.key === key);
    expect(service('imunisasi')).toMatchObject({ received: 1, due: 1, notDue: 1, share: 1 });
    expect(service('air_bersih')).toMatchObject({ received: 1, due: 2, notDue: 0, share: 0.5 });
    expect(service('kunjungan_rumah')).toMatchObject({
      received: 0,
      due: 0,
      notDue: 2,
      share: null,
    });
    expect(found.pregnant.services.map(({ due }) => due)).toEqual([1, 1, 0, 1, 0, 1, 1, 1]);
  });

  it('counts households once, states, and the growth mat of those measured', () => {
    expect(found.households).toBe(2);
    expect(card.pregnant.states).toEqual({ N: 1, Risti: 0, KEK: 0 });
    expect(card.children.states).toEqual({ N: 2, GK: 0, GB: 0, S: 0 });
    expect(card.growthMat).toEqual({ H: 1, K: 0, M: 0, TD: 1 });
    expect(found.red).toEqual({ received: 0, due: 1, share: 0 });
    const mats = (['H', 'K', 'M', 'M', 'TD'] as const).map((growthMat, i) =>
      child({ person: `p${i}`, growthMat }),
    );
    const measured = sound(cardsOf({ children: mats })).get(VILLAGE) ?? card;
    expect(convergenceOf(measured).red).toEqual({ received: 2, due: 4, share: 0.5 });
  });

  it('is null where nothing is due', () => {
    const empty = convergenceOf(emptyScorecard(Q1));
    expect(empty).toMatchObject({ received: 0, due: 0, share: null, households: 0 });
    expect([empty.pregnant.share, empty.children.share, empty.red.share]).toEqual([
      null,
      null,
      null,
    ]);
    expect(empty.children.services.every(({ share }) => share === null)).toBe(true);
  });
});

describe('villageScorecards', () => {
  it('leaves out a child of 24 months with a warning', () => {
    const cards = cardsOf({
      children: [child({ birthDate: '2020-03-31' }), child({ person: 'b' })],
    });
    expect(codesOf(cards)).toEqual(['scorecard.too_old']);
    expect(sound(cards).get(VILLAGE)?.children.people).toBe(1);
  });

  it('tells every problem at once and never the number of a person', () => {
    const cards = cardsOf({
      pregnant: [
        woman({ person: '9911111111111111' }),
        woman({ person: '9911111111111111', homeVisits: -1, state: 'X' as 'N' }),
        woman({ person: 'b', village: 'Entah' }),
      ],
      children: [
        child({ birthDate: '2022-04-01' }),
        child({ person: 'b', birthDate: '01/04/2021' }),
        child({ person: 'c', lengthMonths: [4], weighingsSinceBirth: 2.5 }),
        child({ person: 'd', growthMat: 'X' as 'H', state: 'X' as 'N' }),
      ],
    });
    expect(!cards.ok && cards.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'scorecard.code_unknown pregnant.1.state',
      'scorecard.count_invalid pregnant.1.homeVisits',
      'scorecard.twice pregnant.1',
      'area.unknown pregnant.2.village',
      'scorecard.born_later children.0.birthDate',
      'date.not_iso children.1.birthDate',
      'scorecard.count_invalid children.2.weighingsSinceBirth',
      'scorecard.month_outside children.2.lengthMonths',
      'scorecard.code_unknown children.3.state',
      'scorecard.code_unknown children.3.growthMat',
    ]);
    expect(JSON.stringify(cards)).not.toContain('99111');
  });

  it('takes one number in two villages, and households of two villages apart', () => {
    const cards = sound(cardsOf({ pregnant: [woman({}), woman({ village: OTHER })] }));
    const district = rollUp(balangan, cards, mergeScorecards).get('63.11');
    expect(district?.pregnant.people).toBe(2);
    expect(district?.households.size).toBe(2);
  });
});

const women = fc.record({
  household: fc.constantFrom('a', 'b', 'c'),
  village: fc.constantFrom(VILLAGE, OTHER),
  state: fc.constantFrom('N', 'Risti', 'KEK'),
  stage: fc.constantFrom(1, 2, 3, 'after-birth'),
  antenatalVisits: fc.nat(3),
  homeVisits: fc.nat(2),
  safeWater: fc.boolean(),
}) as fc.Arbitrary<Partial<PregnantWoman>>;
const children = fc.record({
  household: fc.constantFrom('a', 'b', 'c'),
  village: fc.constantFrom(VILLAGE, OTHER),
  birthDate: fc.constantFrom(...Object.values(BORN)),
  state: fc.constantFrom('N', 'GK', 'GB', 'S'),
  growthMat: fc.constantFrom('H', 'K', 'M', 'TD'),
  lengthMonths: fc.subarray([1, 2, 3]),
  weighingsSinceBirth: fc.nat(16),
}) as fc.Arbitrary<Partial<YoungChild>>;
const numbered = <T>(list: readonly T[]) => list.map((one, i) => ({ ...one, person: `p${i}` }));
const crowd = fc
  .record({
    pregnant: fc.array(women, { maxLength: 8 }),
    children: fc.array(children, { maxLength: 8 }),
  })
  .map(({ pregnant, children: young }) => ({
    pregnant: numbered(pregnant).map(woman),
    children: numbered(young).map(child),
  }));

const districtOf = (people: ScorecardPeople) =>
  rollUp(balangan, sound(cardsOf(people)), mergeScorecards).get('63.11') ?? emptyScorecard(Q1);

describe('mergeScorecards', () => {
  test.prop([crowd, fc.nat(8)])(
    'of two parts is the card of the whole, in any order',
    (all, cut) => {
      const first = { pregnant: all.pregnant.slice(0, cut), children: all.children.slice(0, cut) };
      const second = { pregnant: all.pregnant.slice(cut), children: all.children.slice(cut) };
      const [a, b, whole] = [first, second, all].map(districtOf);
      if (!a || !b || !whole) throw new Error('no cards');
      expect(mergeScorecards(a, b)).toEqual(whole);
      expect(mergeScorecards(b, a)).toEqual(whole);
      const turned = {
        pregnant: [...all.pregnant].reverse(),
        children: [...all.children].reverse(),
      };
      expect(districtOf(turned)).toEqual(whole);
      expect(mergeScorecards(whole, emptyScorecard(Q1))).toEqual(whole);
    },
  );

  test.prop([crowd])('loses no mark: Y, T and TS of a service are all people', (all) => {
    const card = districtOf(all);
    for (const { Y, T, TS } of Object.values(card.children.marks)) {
      expect(Y + T + TS).toBe(all.children.length);
    }
    const found = convergenceOf(card);
    expect(found.due).toBe(found.pregnant.due + found.children.due);
    if (found.share !== null) expect(found.share >= 0 && found.share <= 1).toBe(true);
  });

  it('throws for cards of two quarters', () => {
    const next = emptyScorecard({ year: 2022, quarter: 2 });
    expect(() => mergeScorecards(emptyScorecard(Q1), next)).toThrow(RangeError);
    const later = emptyScorecard({ year: 2023, quarter: 1 });
    expect(() => mergeScorecards(emptyScorecard(Q1), later)).toThrow(RangeError);
  });
});
