import { describe, expect, it } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import type { ZColumn } from '../../src/growth/assessed-table.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import { MISSING_REASONS } from '../../src/growth/missing-reason.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';
import { bodyMassIndex } from '../../src/measurement/bmi.js';
import type { PositionCode } from '../../src/measurement/position.js';
import { positionThatCounts } from '../../src/measurement/position.js';
import { MISSING } from '../../src/record/record-table.js';
import { publishedRows } from '../published-rows.js';

const number = (text = '') => (text === '' ? Number.NaN : Number(text));
const column = (rows: Record<string, string>[], key: string) =>
  Float64Array.from(rows, (row) => number(row[key]));

/** Ages as WHO takes them: whole days and unrounded months. */
function ages(
  rows: Record<string, string>[],
  value: string,
  inMonths: (row: Record<string, string>) => boolean,
) {
  const ageDays = new Int32Array(rows.length);
  const ageMonths = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const age = number(row[value]);
    const days = inMonths(row) ? age * 30.4375 : age;
    ageDays[i] = Number.isNaN(age) ? MISSING : Math.floor(days + 0.5);
    ageMonths[i] = inMonths(row) ? age : age / 30.4375;
  });
  return { ageDays, ageMonths };
}

const sexOf = (text = '') => (/^(1|m)$/i.test(text) ? 1 : /^(2|f)$/i.test(text) ? 2 : 0);
const positionOf = (text = ''): PositionCode => (/^l$/i.test(text) ? 1 : /^h$/i.test(text) ? 2 : 0);
const oedemaOf = (text = '') => (/^(y|1)$/i.test(text) ? 1 : 0);

/**
 * Defects of the reference by the name that the rows give them, and the scores that they touch: WHO's
 * packages score a weight or length of 0 or less, or square it away in the BMI. Ours has none.
 */
const QUIRKS: Readonly<Record<string, readonly string[]>> = {
  LEN_NONPOS_ZBMI: ['zbmi'],
  W0_ZWFL: ['zwfl'],
  WEIGHT0: ['zwfa', 'zbfa'],
  HEIGHT0: ['zhfa', 'zbfa'],
};

/** Every z and flag is WHO's; in rows with a defect, every one that the defect does not touch. */
function expectColumn(
  rows: Record<string, string>[],
  scores: ZColumn | undefined,
  [z, flag]: readonly [string, string],
) {
  if (scores === undefined) throw new Error(`no column for ${z}`);
  const wrong = rows.flatMap((row, i) => {
    const none = scores.z[i] === MISSING;
    const reason = MISSING_REASONS[scores.reason[i] as number];
    const ours = none ? ['', ''] : [String((scores.z[i] as number) / 100), `${scores.flag[i]}`];
    const who = [row[z] === '' ? '' : String(number(row[z])), row[flag]];
    if (ours[0] === who[0] && ours[1] === who[1] && none === (reason !== 'none')) return [];
    const explained = QUIRKS[row.quirk ?? '']?.includes(z) && none;
    return explained && reason === 'measurement-not-positive'
      ? []
      : [{ id: row.id, z, ours, who, reason, quirk: row.quirk }];
  });
  expect(wrong).toEqual([]);
}

/** How many cells of a column a defect explains. */
function explainedCells(rows: Record<string, string>[], scores: ZColumn | undefined, z: string) {
  const touched = rows.filter(({ quirk = '' }) => QUIRKS[quirk]?.includes(z));
  return touched.filter((row) => row[z] !== '' && scores?.z[rows.indexOf(row)] === MISSING).length;
}

describe("WHO's R package anthro 1.1.0 on 5,000 made-up children", () => {
  const rows = publishedRows('who-anthro-children.csv');
  const table = {
    length: rows.length,
    sex: Uint8Array.from(rows, (row) => sexOf(row.sex)),
    ...ages(rows, 'age', (row) => row.is_age_in_month === '1'),
    position: Uint8Array.from(rows, (row) => positionOf(row.measure)),
    oedema: Uint8Array.from(rows, (row) => oedemaOf(row.oedema)),
    weight: column(rows, 'weight'),
    lengthHeight: column(rows, 'lenhei'),
    headCircumference: column(rows, 'headc'),
    armCircumference: column(rows, 'armc'),
    triceps: column(rows, 'triskin'),
    subscapular: column(rows, 'subskin'),
  };
  const { scores, adjustedLength } = assessTable(table, { reference: who2006 });

  it.each<[IndicatorId, string, string]>([
    ['heightForAge', 'zlen', 'flen'],
    ['weightForAge', 'zwei', 'fwei'],
    ['weightForHeight', 'zwfl', 'fwfl'],
    ['bmiForAge', 'zbmi', 'fbmi'],
    ['headCircumferenceForAge', 'zhc', 'fhc'],
    ['armCircumferenceForAge', 'zac', 'fac'],
    ['tricepsForAge', 'zts', 'fts'],
    ['subscapularForAge', 'zss', 'fss'],
  ])('%s: every z and flag', (id, z, flag) => expectColumn(rows, scores[id], [z, flag]));

  it('the defects of the package are these cells and no more', () => {
    expect(new Set(rows.map(({ quirk }) => quirk))).toEqual(
      new Set(['', 'LEN_NONPOS_ZBMI', 'W0_ZWFL']),
    );
    // Of the seven one stood at 0 cm: after the 0.7 cm rule both score it alike, and flag it.
    expect(explainedCells(rows, scores.bmiForAge, 'zbmi')).toBe(6);
    expect(explainedCells(rows, scores.weightForHeight, 'zwfl')).toBe(5);
  });

  it('adjusted length, BMI, sex, position and the nine-month rule', () => {
    rows.forEach((row, i) => {
      const length = adjustedLength?.[i] as number;
      const months = table.ageMonths[i] as number;
      const position = table.position[i] as PositionCode;
      const counts = positionThatCounts(position, months);
      const close = (ours: number, who = '') => {
        if (who === '') expect(ours).toBeNaN();
        else if (who !== 'Inf')
          expect(Math.abs(ours - Number(who))).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(Number(who))),
          );
      };
      close(length, row.clenhei);
      close(bodyMassIndex(table.weight[i] as number, length), row.cbmi);
      expect(['', 'l', 'h'][counts]).toBe(row.cmeasure);
      expect(position !== counts ? '1' : '0').toBe(row.c9mo_flag);
      expect(String(table.sex[i] || '')).toBe(row.csex);
    });
  });
});

describe("WHO's R package anthroplus 1.0.0 on 2,000 made-up children of 5 to 19 years", () => {
  const rows = publishedRows('who-anthroplus-children.csv');
  const table = {
    length: rows.length,
    sex: Uint8Array.from(rows, (row) => sexOf(row.sex)),
    ...ages(rows, 'age_in_months', () => true),
    oedema: Uint8Array.from(rows, (row) => oedemaOf(row.oedema)),
    weight: column(rows, 'weight_in_kg'),
    lengthHeight: column(rows, 'height_in_cm'),
  };
  const { scores } = assessTable(table, { reference: who2007 });

  it.each<[IndicatorId, string, string]>([
    ['heightForAge', 'zhfa', 'fhfa'],
    ['weightForAge', 'zwfa', 'fwfa'],
    ['bmiForAge', 'zbfa', 'fbfa'],
  ])('%s: every z and flag', (id, z, flag) => expectColumn(rows, scores[id], [z, flag]));

  it('the defects of the package are these cells and no more', () => {
    expect(new Set(rows.map(({ quirk }) => quirk))).toEqual(new Set(['', 'WEIGHT0', 'HEIGHT0']));
    expect(explainedCells(rows, scores.heightForAge, 'zhfa')).toBe(4);
    expect(explainedCells(rows, scores.weightForAge, 'zwfa')).toBe(3);
    expect(explainedCells(rows, scores.bmiForAge, 'zbfa')).toBe(12);
  });
});
