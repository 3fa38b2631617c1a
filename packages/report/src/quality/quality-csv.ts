import { type Finding, findingsOf, type QualityReport } from '@balanting/core';
import type { CsvCell } from '../tables/csv-text.js';

const HEADING = [
  'group',
  'children',
  'id',
  'level',
  'value',
  'penalty',
  'label_id',
  'label_en',
  'meaning_id',
  'meaning_en',
  'action_id',
  'action_en',
  'source',
] as const;

/** A quality report as rows of findings: those of all children with the group empty, then of each group. */
export function qualityCsv(report: QualityReport) {
  const { children, smart, groups } = report;
  const all = findingsOf(report).map((found) => findingRow('', children, found));
  const tests = smart.tests.map((test): readonly CsvCell[] => [
    '',
    children,
    `smart.${test.id}`,
    test.band?.class ?? 'unknown',
    test.value,
    test.penalty,
    test.label.id,
    test.label.en,
    test.text.id,
    test.text.en,
    test.action.id,
    test.action.en,
    test.source,
  ]);
  const ofGroups = groups.flatMap(({ label, children: n, findings }) =>
    findings.map((found) => findingRow(label, n, found)),
  );
  return [HEADING, ...all, ...tests, ...ofGroups];
}

function findingRow(group: string, children: number, finding: Finding): readonly CsvCell[] {
  const { id, level, value, label, meaning, action, source } = finding;
  return [
    group,
    children,
    id,
    level,
    value,
    null,
    label.id,
    label.en,
    meaning.id,
    meaning.en,
    action.id,
    action.en,
    source,
  ];
}
