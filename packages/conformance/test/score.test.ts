import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type ChildVector,
  DEFECTS,
  renderScore,
  scoreAnswers,
  VECTOR_SETS,
  type VectorSetId,
  vectorsOf,
} from '../src/index.js';
import { noTailRule, wholeMonths } from './wrong-implementations.js';

type Implementation = (child: ChildVector, set: VectorSetId) => Answers;

function answersOf(set: VectorSetId, implementation: Implementation): Map<string, Answers> {
  return new Map(
    vectorsOf(set).map(({ child }) => [child.id, implementation(child, set)] as const),
  );
}

function rightAnswersOf(set: VectorSetId): Map<string, Answers> {
  return new Map(vectorsOf(set).map(({ child, answers }) => [child.id, answers] as const));
}

describe('scoreAnswers', () => {
  it.each(VECTOR_SETS)('finds nothing in the right answers of %s', (set) => {
    const score = scoreAnswers(rightAnswersOf(set), set);
    expect(score.equal).toBe(score.cells);
    expect(score.cells).toBeGreaterThan(1000);
    expect([score.findings, score.unexplained, score.unanswered, score.unknown]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('names whole months', () => {
    const score = scoreAnswers(answersOf('children', wholeMonths), 'children');
    expect(score.findings.map(({ defect }) => defect)).toEqual(['whole-months']);
    expect(score.findings[0]).toMatchObject({ cause: 'age-rounding', agreement: 1 });
    expect(score.unexplained).toEqual([]);
  });

  it('names a missing tail rule', () => {
    const score = scoreAnswers(answersOf('children', noTailRule), 'children');
    expect(score.findings.map(({ defect }) => defect)).toEqual(['no-tail-rule']);
    expect(score.findings[0]).toMatchObject({ cause: 'tails' });
    expect(score.unexplained).toEqual([]);
  });

  it('names two mistakes at once', () => {
    const unflagged: Implementation = (child, set) => {
      const answers = noTailRule(child, set);
      const flags = Object.keys(answers).filter((name) => name.startsWith('f'));
      const clean = flags.map((name) => [name, answers[name] === null ? null : 0]);
      return { ...answers, ...Object.fromEntries(clean) };
    };
    const score = scoreAnswers(answersOf('children', unflagged), 'children');
    const named = score.findings.map(({ defect }) => defect);
    expect(named).toContain('no-tail-rule');
    expect(named).toContain('never-flagged');
  });

  const shownIn = (set: VectorSetId) => DEFECTS.filter((defect) => isShown(defect.answers, set));
  const isShown = (answers: Implementation, set: VectorSetId) =>
    vectorsOf(set).some(
      ({ child, answers: right }) => JSON.stringify(answers(child, set)) !== JSON.stringify(right),
    );

  it('has vectors for every mistake that it knows', () => {
    expect(shownIn('children')).toHaveLength(DEFECTS.length);
  });

  it.each(DEFECTS.map(({ id, answers }) => [id, answers] as const))(
    'names %s first, and with certainty, where it is the only mistake',
    (id, answers) => {
      const score = scoreAnswers(answersOf('children', answers), 'children');
      expect(score.findings[0]).toMatchObject({ defect: id, agreement: 1 });
      expect(score.findings).toHaveLength(1);
      expect(score.unexplained).toEqual([]);
    },
  );

  it('compares answers with more decimals after rounding', () => {
    const exact = rightAnswersOf('children');
    for (const [id, answers] of exact) {
      const z = answers.zlen;
      if (typeof z === 'number') exact.set(id, { ...answers, zlen: z + 0.0049 });
    }
    expect(scoreAnswers(exact, 'children').findings).toEqual([]);
    for (const [id, answers] of exact) {
      const z = answers.zlen;
      if (typeof z === 'number') exact.set(id, { ...answers, zlen: z + 0.0051 });
    }
    expect(scoreAnswers(exact, 'children').equal).toBeLessThan(
      scoreAnswers(exact, 'children').cells,
    );
  });

  it('says which children, ids and columns are missing', () => {
    const answers = rightAnswersOf('children');
    answers.delete('edge-1');
    answers.set('stranger', { zlen: 0 });
    const heights = new Map([...answers].map(([id, { zlen = null }]) => [id, { zlen }]));
    const score = scoreAnswers(heights, 'children');
    expect(score.unanswered).toEqual(['edge-1']);
    expect(score.unknown).toEqual(['stranger']);
    expect(score.missingColumns).toContain('flen');
    expect(score.missingColumns).not.toContain('zlen');
    expect(score.equal).toBe(score.cells);
  });

  test.prop([fc.nat(400), fc.constantFrom(0.01, -0.01, 3)], { numRuns: 8 })(
    'finds one wrong cell, whichever it is, and calls it unexplained or names it',
    (at, change) => {
      const answers = rightAnswersOf('children');
      const [id, right] = [...answers][at] ?? [];
      if (id === undefined || typeof right?.zwei !== 'number') return;
      answers.set(id, { ...right, zwei: right.zwei + change });
      const score = scoreAnswers(answers, 'children');
      expect(score.equal).toBe(score.cells - 1);
    },
  );
});

describe('renderScore', () => {
  it('gives the mistake, its cure and examples in both languages', () => {
    const score = scoreAnswers(answersOf('children', noTailRule), 'children');
    const text = renderScore(score, 'en');
    expect(text).toContain("no-tail-rule: WHO's rule beyond 3 SD left out");
    expect(text).toContain('Cure: Beyond 3 SD count in steps of SD2 to SD3');
    expect(renderScore(score, 'id')).toMatch(
      /children: [\d.]+ dari [\d.]+ sel sama \(\d+,\d\d %\)/,
    );
  });

  it('says so where nothing was answered', () => {
    const text = renderScore(scoreAnswers(new Map(), 'children'), 'en');
    expect(text).toContain('545 children without an answer');
    expect(text).not.toContain('Every answer is right');
  });
});
