import {
  assessTable,
  copiedCheck,
  countTable,
  outliersOf,
  prevalence,
  qualityCheck,
  rankLocus,
  registerCheck,
  surveyTable,
  UNDER_FIVE,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import {
  assessmentLine,
  type DocumentValues,
  type JsonRecord,
  readRecords,
} from '../../src/index.js';
import { madeUpProgramme } from '../programme/made-up-programme.js';

/** 240 made-up children of four villages, some with oedema, without a length, or far from any reference. */
const RECORDS: readonly JsonRecord[] = Array.from({ length: 240 }, (_, i) => {
  const age = (i * 37) % 1700;
  const born = new Date(Date.UTC(2025, 7, 14 - age)).toISOString().slice(0, 10);
  return {
    name: `ANAK CONTOH ${i}`,
    sex: i % 2 === 0 ? 'L' : 'P',
    birthDate: born,
    district: 'BALANGAN',
    kecamatan: i % 2 === 0 ? 'JUAI' : 'HALONG',
    village: `DESA ${i % 4}`,
    posyandu: 'MELATI',
    measuredOn: '2025-08-14',
    weight: Math.round((3 + age * 0.0062 + (i % 7) * 0.3) * 10) / 10,
    lengthHeight: i % 11 === 0 ? null : Math.round((47 + age * 0.031 + (i % 9)) * 10) / 10,
    ...(i % 40 === 0 && { oedema: true }),
    ...(i === 5 && { weight: 57 }),
  };
});

const { table, doubts, rejects } = readRecords(RECORDS);
const assessed = assessTable(table, { reference: who2006 });
const counts = countTable(assessed, { by: ['village', 'sex', 'ageGroup', 'month'] });

const PROGRAMME = madeUpProgramme();

/** A value of every kind of document, made by core from the same children. */
export const VALUES: DocumentValues = {
  records: { records: RECORDS },
  assessments: { assessments: RECORDS.map((_, row) => lineOf(row)) },
  counts,
  prevalence: {
    by: counts.by,
    outcomes: {
      stunting: prevalence(counts, 'stunting'),
      overweight: prevalence(counts, 'overweight'),
    },
  },
  survey: surveyOf(),
  quality: qualityOf(),
  lokus: lokusOf(),
  programme: PROGRAMME,
};

function lineOf(row: number) {
  const input = { row: row + 1, village: `DESA ${row % 4}`, oedema: null };
  return assessmentLine(assessed, { row, input, standard: who2006.classification });
}

function surveyOf() {
  const cluster = { codes: Int32Array.from(RECORDS, (_, i) => i % 12), values: clusterNames() };
  const found = surveyTable(assessed, {
    population: UNDER_FIVE,
    design: { cluster, weight: Float64Array.from(RECORDS, (_, i) => 1 + (i % 3)) },
  });
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value;
}

function clusterNames() {
  return Array.from({ length: 12 }, (_, i) => String(i));
}

function qualityOf() {
  const [check, register, copied] = [qualityCheck(), registerCheck(), copiedCheck()];
  check.add(assessed, { group: { codes: table.place.codes, values: clusterNames() } });
  register.add(assessed, doubts, rejects);
  copied.add(table);
  const beside = { copied: copied.report(), outliers: outliersOf(assessed) };
  return { ...check.report(), register: register.report(), ...beside };
}

function lokusOf() {
  const villages = Array.from({ length: 9 }, (_, i) => ({
    code: `63.11.01.200${i}`,
    name: `CONTOH ${i}`,
    kecamatan: i < 5 ? 'JUAI' : 'HALONG',
    cases: i === 8 ? 0 : i * 3,
    n: i === 8 ? 0 : 40,
  }));
  const found = rankLocus(villages, { select: { number: 3 }, draws: 50, seed: 1 });
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value;
}
