import { expect } from 'vitest';
import { type Age, ageBetween, ageFromDays, ageFromMonths } from '../../src/child/age.js';
import type { Child } from '../../src/child/child.js';
import { type Assessment, assess } from '../../src/growth/assess.js';
import { assessTable } from '../../src/growth/assess-table.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import { MISSING_REASONS, type MissingReason } from '../../src/growth/missing-reason.js';
import type { ZScore } from '../../src/growth/published-score.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { positionCode, sexCode } from '../../src/growth/subject.js';
import { MEASUREMENT_FIELDS, type Measurement } from '../../src/measurement/measurement.js';
import type { MeasureId } from '../../src/measurement/scale.js';
import { type MeasurementTable, MISSING } from '../../src/record/record-table.js';
import type { Result } from '../../src/result/result.js';

/** The eight indicators, in the order of the reference. */
export const ALL_INDICATORS = Object.keys(who2006.indicators) as IndicatorId[];

/** A boy whose age nobody knows: what a record without a birth date comes to. */
export const BOY_OF_UNKNOWN_AGE = { sex: 'male' } as Child;

/** The assessment of one child, held equal to that of a table of one row. */
export function bothWays(child: Child, measurement: Measurement): Assessment {
  const result = assess(child, measurement, { reference: who2006 });
  if (!result.ok) throw new Error(result.issues[0].code);
  const { scores } = assessTable(oneRow(child, measurement), { reference: who2006 });
  for (const id of ALL_INDICATORS) {
    const score = result.value[id];
    const column = scores[id];
    const [z, reason, flag] = [column?.z[0], column?.reason[0], column?.flag[0]];
    if ('reason' in score) {
      expect([z, MISSING_REASONS[reason ?? 0]], id).toEqual([MISSING, score.reason]);
    } else {
      const hundredths = Math.round(score.z * 100) + 0;
      expect([(z ?? 0) + 0, reason, flag], id).toEqual([hundredths, 0, Number(score.flag)]);
    }
  }
  return result.value;
}

/** The score of one indicator, which must be there. */
export function scoreFrom(assessment: Assessment, id: IndicatorId): ZScore {
  const score = assessment[id];
  if ('reason' in score) throw new Error(`${id}: ${score.reason}`);
  return score;
}

/** The z of one indicator, or the reason why there is none. */
export function zOrReason(assessment: Assessment, id: IndicatorId): number | MissingReason {
  const score = assessment[id];
  return 'reason' in score ? score.reason : score.z;
}

/** The same child as columns; doubles, since some values here have more digits than a register. */
function oneRow(child: Child, measurement: Measurement): MeasurementTable {
  const age = ageOf(child, measurement);
  const measures = Object.entries(MEASUREMENT_FIELDS) as [MeasureId, keyof Measurement][];
  const columns = measures.map(([measure, field]) => {
    const given = measurement[field] as number | string | undefined;
    return [measure, Float64Array.of(given === undefined ? Number.NaN : Number(given))];
  });
  return {
    length: 1,
    sex: Uint8Array.of(sexCode(child.sex)),
    ageDays: Int32Array.of(age === undefined ? MISSING : age.days),
    ageMonths: Float64Array.of(age === undefined ? Number.NaN : age.months),
    position: Uint8Array.of(positionCode(measurement.position)),
    oedema: Uint8Array.of(Number(measurement.oedema === true)),
    ...(Object.fromEntries(columns) as Record<MeasureId, Float64Array>),
  };
}

function ageOf(child: Child, { measuredOn = '' }: Measurement): Age | undefined {
  let age: Result<Age> | undefined;
  if ('birthDate' in child) age = ageBetween(child.birthDate, measuredOn);
  else if ('ageDays' in child) age = ageFromDays(child.ageDays);
  else if ('ageMonths' in child) age = ageFromMonths(child.ageMonths);
  return age?.ok ? age.value : undefined;
}
