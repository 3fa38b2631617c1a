import { type Issue, type Language, messageOf } from '@balanting/core';
import * as z from 'zod';
import { PROBLEM_KINDS, type ProblemKind } from './problem-kinds.js';
import type { Refusal } from './refusal.js';

/** The media type of problem details. */
export const PROBLEM_MEDIA = 'application/problem+json';

/** One issue as an answer shows it. */
export const issueSchema = z.strictObject({
  code: z.string(),
  level: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
});

/** Problem details. Source: RFC 9457. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  issues: z.array(issueSchema).optional(),
});

/** An issue as an answer shows it. */
export type ShownIssue = z.infer<typeof issueSchema>;

/** Problem details. */
export type Problem = z.infer<typeof problemSchema>;

/** Nobody reads more issues than this of one body. */
const MOST_ISSUES = 100;

/** The problem details of a refusal. */
export function problemOf(
  { kind, values, issues }: Pick<Refusal, 'kind' | 'values' | 'issues'>,
  language: Language,
): Problem {
  const { status, title, detail } = PROBLEM_KINDS[kind];
  return {
    type: problemType(kind),
    title: title[language],
    status,
    detail: detail[language].replace(/\{(\w+)\}/g, (gap, name: string) =>
      String(values[name] ?? gap),
    ),
    ...(issues.length > 0 && { issues: shownIssues(issues, language) }),
  };
}

/** Issues with their sentences; those beyond the first hundred are left out. */
export function shownIssues(issues: readonly Issue[], language: Language): ShownIssue[] {
  return issues.slice(0, MOST_ISSUES).map((issue) => ({
    code: issue.code,
    level: issue.level,
    path: [...issue.path],
    message: messageOf(issue, language),
  }));
}

/** The name of a kind of problem for programs. */
function problemType(kind: ProblemKind): string {
  return `urn:balanting:problem:${kind}`;
}
