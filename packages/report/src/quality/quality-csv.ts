import {
  type Finding,
  findingsOf,
  type QualityReport,
  REGISTER_RULES,
  type RegisterReport,
  ROW_RULE_CODES,
} from '@balanting/core';
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
export function qualityCsv(report: QualityReport, register: RegisterReport | undefined) {
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
  return [HEADING, ...all, ...tests, ...(register ? ruleRows(register) : []), ...ofGroups];
}

/** The rules of a register: of all rows, then of each group that breaks one. */
function ruleRows({ all, groups }: RegisterReport): readonly (readonly CsvCell[])[] {
  return [all, ...groups].flatMap(({ label, children, rules }) =>
    ROW_RULE_CODES.filter((code) => rules[code].rows > 0).map((code): readonly CsvCell[] => {
      const rule = REGISTER_RULES[code];
      return [
        label,
        children,
        `register.${code}`,
        rule.level,
        rules[code].rows,
        null,
        rule.label.id,
        rule.label.en,
        rule.meaning.id,
        rule.meaning.en,
        rule.action.id,
        rule.action.en,
        rule.source,
      ];
    }),
  );
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
