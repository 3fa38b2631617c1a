import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import type { ActionRecord } from '../../src/convergence/action/action-record.js';
import { eightActions } from '../../src/convergence/action/eight-actions.js';
import {
  GRADE_RULES,
  type Grade,
  gradeOfShare,
  gradeScale,
} from '../../src/convergence/action/grade.js';
import {
  performanceReview,
  type ReviewInput,
} from '../../src/convergence/action/performance-review.js';
import { scoreActions } from '../../src/convergence/action/score-actions.js';
import { classOfScore } from '../../src/convergence/action/score-class.js';
import { coverageLines } from '../../src/convergence/service/coverage-lines.js';
import { tallyCoverage } from '../../src/convergence/service/tally-coverage.js';
import type { Result } from '../../src/result/result.js';

const grade = (action: string, code: string, letter: Grade | null) => ({
  action,
  code,
  grade: letter,
});
const codesOf = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);
const TWO = { form: eightActions, judged: ['aksi-1', 'aksi-2'] };

describe('gradeOfShare', () => {
  const [lokus, interventions] = GRADE_RULES;

  it.each([
    [12, 12, 'A'],
    [11, 12, 'B'],
    [9, 12, 'B'],
    [8, 12, 'C'],
    [0, 12, 'C'],
    [0, 0, null],
  ] as const)('%d of %d lokus villages are %s', (fulfilled, of, letter) => {
    expect(lokus && gradeOfShare(lokus, { fulfilled, of })).toBe(letter);
  });

  it('has no grade below A where the rule is not known', () => {
    expect(interventions && gradeOfShare(interventions, { fulfilled: 5, of: 5 })).toBe('A');
    expect(interventions && gradeOfShare(interventions, { fulfilled: 4, of: 5 })).toBeNull();
  });
});

describe('scoreActions', () => {
  it.each([
    ['A', 100],
    ['B', 75],
    ['C', 50],
    ['D', 25],
    [null, 0],
  ] as const)('%s alone is %d', (letter, score) => {
    const result = scoreActions([grade('aksi-1', '1.1', letter)], { ...TWO, judged: ['aksi-1'] });
    expect(result.ok && result.value.actions[0]).toMatchObject({ score, weight: 1 });
    expect(result.ok && result.value.total).toBe(score);
    expect(codesOf(result)).toEqual([]);
  });

  it('takes the mean of an action, what is missing as 0, and the mean of the actions', () => {
    const grades = [
      grade('aksi-1', '1.1', 'A'),
      grade('aksi-1', '1.2', null),
      grade('aksi-2', '2.1', 'B'),
    ];
    const result = scoreActions(grades, TWO);
    expect(codesOf(result)).toEqual([]);
    expect(result.ok && result.value).toEqual({
      actions: [
        { action: 'aksi-1', score: 50, weight: 0.5, graded: 1, missing: 1 },
        { action: 'aksi-2', score: 75, weight: 0.5, graded: 1, missing: 0 },
      ],
      total: 62.5,
    });
  });

  it('weighs actions, and says where weights do not sum to 1', () => {
    const grades = [grade('aksi-1', '1.1', 'A'), grade('aksi-2', '2.1', 'C')];
    const weighed = (first: number, second: number) =>
      scoreActions(grades, { ...TWO, weights: { 'aksi-1': first, 'aksi-2': second } });
    const sound = weighed(0.8, 0.2);
    expect(sound.ok && sound.value.total).toBeCloseTo(90, 10);
    expect(codesOf(sound)).toEqual([]);
    const doubled = weighed(1.6, 0.4);
    expect(doubled.ok && doubled.value.total).toBeCloseTo(90, 10);
    expect(codesOf(doubled)).toEqual(['grade.weights_rescaled']);
    const single = weighed(1, 0);
    expect(single.ok && single.value.total).toBe(100);
    expect(codesOf(single)).toEqual([]);
    expect(codesOf(weighed(Number.POSITIVE_INFINITY, 0))).toEqual(['grade.weights_invalid']);
    expect(codesOf(weighed(0, 0))).toEqual(['grade.weights_invalid']);
    expect(codesOf(weighed(2, -1))).toEqual(['grade.weights_invalid']);
    expect(codesOf(scoreActions(grades, { ...TWO, weights: { 'aksi-1': 1 } }))).toEqual([
      'grade.weights_invalid',
    ]);
  });

  it('takes another scale, if it falls', () => {
    const scaled = (D: number, missing: number) =>
      scoreActions([grade('aksi-1', '1.1', 'B')], {
        ...TWO,
        judged: ['aksi-1'],
        scale: { A: 10, B: 8, C: 6, D, missing },
      });
    const sound = scaled(4, 2);
    expect(sound.ok && sound.value.total).toBe(80);
    expect(codesOf(scaled(7, 0))).toEqual(['grade.scale_invalid']);
    expect(codesOf(scaled(4, -1))).toEqual(['grade.scale_invalid']);
    expect(codesOf(scaled(Number.NaN, 0))).toEqual(['grade.scale_invalid']);
    const level = { A: 4, B: 4, C: 4, D: 4, missing: 4 };
    const one = { ...TWO, judged: ['aksi-1'] };
    expect(codesOf(scoreActions([grade('aksi-1', '1.1', 'D')], { ...one, scale: level }))).toEqual(
      [],
    );
    const endless = { ...gradeScale, A: Number.POSITIVE_INFINITY };
    expect(codesOf(scoreActions([], { ...TWO, scale: endless }))).toContain('grade.scale_invalid');
    const flat = { A: 0, B: 0, C: 0, D: 0, missing: 0 };
    expect(codesOf(scoreActions([], { ...TWO, judged: ['aksi-1'], scale: flat }))).toContain(
      'grade.scale_invalid',
    );
  });

  it('scores all eight actions from 0, and warns of each without a grade', () => {
    const result = scoreActions([], { form: eightActions });
    expect(result.ok && result.value.total).toBe(0);
    expect(result.ok && result.value.actions.map(({ score }) => score)).toEqual(Array(8).fill(0));
    expect(codesOf(result)).toEqual(Array(8).fill('grade.action_missing'));
  });

  it('refuses grades and actions it does not know, and doubles', () => {
    const grades = [
      grade('aksi-1', '1.1', 'A'),
      grade('aksi-1', '1.1', 'A'),
      grade('aksi-2', '2.1', 'E' as 'D'),
      grade('aksi-3', '3.1', 'A'),
    ];
    expect(codesOf(scoreActions(grades, TWO))).toEqual([
      'grade.twice',
      'grade.unknown',
      'action.not_judged',
    ]);
    expect(
      codesOf(scoreActions([], { form: eightActions, judged: ['aksi-9', 'aksi-1', 'aksi-1'] })),
    ).toContain('action.not_judged');
    expect(codesOf(scoreActions([], { form: eightActions, judged: [] }))).toEqual([
      'grade.weights_invalid',
    ]);
  });

  const letters = fc.constantFrom<Grade | null>('A', 'B', 'C', 'D', null);

  test.prop([
    fc.array(fc.array(letters, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
  ])('lies between the lowest and highest grade, and no order matters', (byAction) => {
    const judged = byAction.map((_, k) => `aksi-${k + 1}`);
    const grades = byAction.flatMap((list, k) =>
      list.map((letter, i) => grade(`aksi-${k + 1}`, `${k + 1}.${i + 1}`, letter)),
    );
    const result = scoreActions(grades, { form: eightActions, judged });
    const turned = scoreActions([...grades].reverse(), { form: eightActions, judged });
    if (!result.ok || !turned.ok) throw new Error('no scores');
    expect(turned.value.total).toBeCloseTo(result.value.total, 10);
    const points = grades.map(({ grade: letter }) => (gradeScale[letter ?? 'missing'] / 4) * 100);
    expect(result.value.total).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
    expect(result.value.total).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
  });
});

describe('classOfScore', () => {
  const limits = [
    { id: 'berdaya', least: 80 },
    { id: 'tumbuh', least: 10 },
    { id: 'berkembang', least: 50 },
  ];

  it.each([
    [9.9, null],
    [10, 'tumbuh'],
    [50, 'berkembang'],
    [79.9, 'berkembang'],
    [80, 'berdaya'],
  ])('%d is %s', (score, id) => expect(classOfScore(score, limits)).toBe(id));

  it('has no class without limits: they are not public', () => {
    expect(classOfScore(100, [])).toBeNull();
  });
});

describe('performanceReview', () => {
  const NOTHING: ReviewInput = {
    records: [],
    grades: [],
    coverage: { before: [], now: [] },
    money: [],
    commitments: { agreed: 0, fulfilled: 0 },
  };
  const OPTIONS = { year: 2022, on: '2023-02-15', area: '63.11' };

  function linesOf(girls: number, couples: number) {
    const village = '63.11.05.2001';
    const rows = [
      { village, indicator: 'E1', numerator: girls, denominator: 100 },
      { village, indicator: 'E4', numerator: couples, denominator: 20 },
      { village, indicator: 'E2', numerator: 3, denominator: 40 },
    ];
    const tally = tallyCoverage(rows, { areas: balangan });
    return tally.ok ? coverageLines(tally.value, { areas: balangan }) : [];
  }

  it('from nothing: nothing done, a score of 0, no share', () => {
    const review = performanceReview(NOTHING, OPTIONS);
    expect(review.ok && review.value).toMatchObject({
      actionsDone: 0,
      actionsLate: 7,
      scores: { total: 0 },
      coverage: [],
      targets: 0,
      targetsReached: 0,
      money: [],
      moneyTotal: { planned: 0, realised: 0, share: null },
      commitments: { share: null },
    });
    expect(JSON.stringify(review)).not.toContain('NaN');
  });

  it('holds plan and result of a year side by side', () => {
    const records: ActionRecord[] = eightActions.actions.map(({ id, outputs }) => ({
      action: id,
      year: 2022,
      startedOn: '2022-01-10',
      doneOn: '2022-02-10',
      evidence: outputs.value.map((one) => ({ output: one.id, on: '2022-02-10', document: 'dok' })),
    }));
    const review = performanceReview(
      {
        records,
        grades: eightActions.actions.map(({ id, no }) =>
          grade(id, `${no}.1`, no === 1 ? 'A' : 'C'),
        ),
        coverage: { before: linesOf(40, 18).slice(0, -1), now: linesOf(60, 15) },
        money: [
          { source: 'APBD', planned: 600, realised: 450 },
          { source: 'CSR', planned: 400, realised: 400 },
        ],
        commitments: { agreed: 8, fulfilled: 6 },
      },
      OPTIONS,
    );
    if (!review.ok) throw new Error(codesOf(review).join());
    expect(codesOf(review)).toEqual([]);
    expect(review.value).toMatchObject({
      actionsDone: 8,
      actionsLate: 0,
      targets: 2,
      targetsReached: 1,
    });
    expect(review.value.scores.total).toBe(56.25);
    expect(
      review.value.coverage.map(({ indicator, gap, reached }) => [indicator, gap, reached]),
    ).toEqual([
      ['E1', 0, true],
      ['E2', null, null],
      ['E4', 3, false],
    ]);
    expect(review.value.coverage[0]).toMatchObject({ before: 0.4, now: 0.6, change: 0.2 });
    expect(review.value.coverage[2]).toMatchObject({ before: 0.9, now: 0.75, change: -0.15 });
    expect(review.value.money.map(({ share }) => share)).toEqual([0.75, 1]);
    expect(review.value.moneyTotal).toEqual({ planned: 1000, realised: 850, share: 0.85 });
    expect(review.value.commitments).toEqual({ agreed: 8, fulfilled: 6, share: 0.75 });
  });

  it('says nothing of money and promises that come out even', () => {
    const grades = eightActions.actions.map(({ id, no }) => grade(id, `${no}.1`, 'A'));
    const money = [{ source: 'APBD', planned: 5, realised: 5 }];
    const commitments = { agreed: 3, fulfilled: 3 };
    expect(codesOf(performanceReview({ ...NOTHING, grades, money, commitments }, OPTIONS))).toEqual(
      [],
    );
  });

  it('has no change where there was no figure before', () => {
    const now = linesOf(60, 15);
    const review = performanceReview({ ...NOTHING, coverage: { before: [], now } }, OPTIONS);
    expect(review.ok && review.value.coverage[0]).toMatchObject({ before: null, change: null });
  });

  it('warns of what does not fit, and keeps the figures', () => {
    const review = performanceReview(
      {
        ...NOTHING,
        records: [
          { action: 'aksi-4', year: 2022, startedOn: null, doneOn: '2022-05-01', evidence: [] },
        ],
        grades: eightActions.actions.map(({ id, no }) => grade(id, `${no}.1`, 'A')),
        money: [{ source: 'Dana desa', planned: 10, realised: 12 }],
        commitments: { agreed: 1, fulfilled: 2 },
      },
      OPTIONS,
    );
    expect(codesOf(review)).toEqual([
      'action.unproven',
      'action.out_of_order',
      'review.over_budget',
      'review.more_kept',
    ]);
    expect(review.ok && review.value.moneyTotal.share).toBe(1.2);
    expect(review.ok && review.value.commitments.share).toBe(2);
  });

  it('refuses numbers that can not be, records and grades that are wrong, and years before 2018', () => {
    const record = { action: 'aksi-9', year: 2022, startedOn: null, doneOn: null, evidence: [] };
    const grades = [grade('aksi-9', '9.1', 'A')];
    expect(codesOf(performanceReview({ ...NOTHING, records: [record] }, OPTIONS))).toEqual([
      'action.unknown',
    ]);
    expect(
      codesOf(performanceReview({ ...NOTHING, records: [record], grades }, OPTIONS)),
    ).toContain('action.not_judged');
    expect(performanceReview({ ...NOTHING, grades }, OPTIONS).ok).toBe(false);
    const money = [{ source: 'APBD', planned: -1, realised: 0.5 }];
    const commitments = { agreed: Number.NaN, fulfilled: 1 };
    const wrong = codesOf(performanceReview({ ...NOTHING, money, commitments }, OPTIONS));
    expect(wrong.filter((code) => code === 'review.number_invalid')).toHaveLength(3);
    expect(codesOf(performanceReview(NOTHING, { ...OPTIONS, year: 2017 }))).toEqual([
      'action.no_form',
    ]);
  });
});
