import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/growth/assess.js';
import { explainDifference } from '../../src/growth/explain-difference.js';
import { assessBy, PROFILES } from '../../src/growth/profile.js';
import { who2006 } from '../../src/growth/reference/who2006.js';

const anthro = PROFILES['who-anthro-1.1'];
const igrowup = PROFILES['igrowup-2011'];
const monthly = PROFILES['monthly-simplified'];

const height = (ageDays: number, { rules }: typeof anthro) => {
  const found = assessBy(
    { sex: 'male', ageDays },
    { heightCm: '100' },
    { reference: who2006, rules },
  );
  return found.ok ? found.value.heightForAge : found;
};

describe('profiles of conformance', () => {
  it.each([
    [1826, true, true],
    [1827, false, true],
    [1856, false, true],
    [1857, false, false],
  ])('day %i has a score with anthro: %s, with igrowup: %s', (day, byAnthro, byIgrowup) => {
    expect('z' in height(day, anthro)).toBe(byAnthro);
    expect('z' in height(day, igrowup)).toBe(byIgrowup);
  });

  it('monthly: the age is the completed months, and the table goes by it', () => {
    const child = { sex: 'female', birthDate: '2023-03-02' } as const;
    const measured = { measuredOn: '2025-02-27', heightCm: '80' };
    const found = assessBy(child, measured, { reference: who2006, rules: monthly.rules });
    const byMonth = assess({ sex: 'female', ageMonths: 23 }, measured, { reference: who2006 });
    expect(found).toEqual(byMonth.ok ? { ...found, ...byMonth } : byMonth);
  });

  it('monthly: weight-for-length at the nearest half cm after the 0.7 cm rule, half up', () => {
    const at = (heightCm: string) =>
      assess({ sex: 'male', ageMonths: 12 }, { weightKg: '9', heightCm }, { reference: who2006 });
    const measured = { weightKg: '9', heightCm: '73.6', position: 'standing' } as const;
    const child = { sex: 'male', ageMonths: 12 } as const;
    const found = assessBy(child, measured, { reference: who2006, rules: monthly.rules });
    // 73.6 + 0.7 = 74.3 is nearest to 74.5.
    const half = at('74.5');
    expect(found.ok && found.value.weightForHeight).toEqual(half.ok && half.value.weightForHeight);
    expect(found.ok && found.value.adjustedHeightCm).toBe(74.3);
  });

  test.prop([fc.integer({ min: 0, max: 1826 }), fc.integer({ min: 450, max: 1200 })])(
    'anthro is what assess gives',
    (ageDays, mm) => {
      const child = { sex: 'female', ageDays } as const;
      const measured = { heightCm: mm / 10, weightKg: 9.5 };
      expect(assessBy(child, measured, { reference: who2006, rules: anthro.rules })).toEqual(
        assess(child, measured, { reference: who2006 }),
      );
    },
  );
});

describe('explainDifference', () => {
  const explain = (child: Parameters<typeof explainDifference>[0], measured: object) => {
    const found = explainDifference(child, measured, {
      reference: who2006,
      from: anthro,
      to: monthly,
    });
    if (!found.ok) throw new Error(found.issues[0].code);
    return found.value;
  };

  it('names the rules that change a score, each with what it changes', () => {
    const child = { sex: 'male', ageDays: 390 } as const;
    const found = explain(child, { weightKg: '7.9', heightCm: '72.2', position: 'lying' });
    expect(found.heightForAge).toMatchObject({ isSame: false, steps: [{ rule: 'age' }] });
    expect(found.weightForHeight).toMatchObject({ isSame: false, steps: [{ rule: 'length' }] });
    expect(found.heightForAge?.steps[0]?.before).toEqual(found.heightForAge?.from);
    expect(found.heightForAge?.steps.at(-1)?.after).toEqual(found.heightForAge?.to);
    expect(found.headCircumferenceForAge).toMatchObject({ isSame: true, steps: [] });
  });

  it('of a profile with itself is none', () => {
    const found = explainDifference(
      { sex: 'male', ageDays: 390 },
      { weightKg: '7.9', heightCm: '72.2' },
      { reference: who2006, from: igrowup, to: igrowup },
    );
    expect(found.ok && Object.values(found.value).every(({ isSame }) => isSame)).toBe(true);
  });

  it('fails where the child can not be assessed', () => {
    const found = explainDifference(
      { sex: 'male', birthDate: '2024-02-30' },
      { measuredOn: '2025-01-01' },
      { reference: who2006, from: anthro, to: monthly },
    );
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'date.invalid' }] });
  });

  test.prop([fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 450, max: 1200 })])(
    'its steps lead from one score to the other',
    (ageDays, mm) => {
      const found = explain({ sex: 'male', ageDays }, { heightCm: mm / 10, weightKg: 9 });
      for (const { from, to, steps, isSame } of Object.values(found)) {
        let at = from;
        for (const { before, after } of steps) {
          expect(before).toEqual(at);
          at = after;
        }
        expect(at).toEqual(to);
        if (isSame) expect(from).toEqual(to);
      }
    },
  );
});
