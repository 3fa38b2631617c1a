import { type Language, messageOf } from '../result/message-of.js';
import type { Issue, IssueValues } from '../result/result.js';
import { summaryOf } from '../result/summaries.js';
import type { ProblemData } from './report-data.js';

/** A doubt about, or a fault of, one row of a file. */
export interface RowDoubt {
  readonly row: number;
  /** The column as the header writes it, or its field; empty where the whole row is meant. */
  readonly column: string;
  readonly issue: Issue;
}

/** Problems of rows, gathered by what is wrong: of the same size for any file. */
export interface ProblemList {
  /** Notes what is wrong with one row; a problem that a row has twice counts once. */
  readonly add: (file: string, doubts: readonly RowDoubt[]) => void;
  /** Most frequent first, of equals the one seen first. */
  readonly problems: () => readonly ProblemData[];
}

const MOST_EXAMPLES = 5;
/** Stands for values that are not the same in all rows. */
const DIFFERENT = '…';

interface Gathered {
  readonly code: Issue['code'];
  readonly column: string;
  values: IssueValues;
  count: number;
  readonly examples: { readonly file: string; readonly row: number }[];
}

/**
 * An empty list. Problems are told apart by code and column, places that no list knows by their name
 * too. The text tells a value only where all rows have the same one; else it speaks of all of them.
 *
 * @example
 * const list = problemList();
 * const late = issue('age.negative', { values: { days: 3 } });
 * list.add('a.csv', [{ row: 7, column: 'Tgl Lahir', issue: late }]);
 * list.problems()[0]?.examples; // => [{ file: 'a.csv', row: 7 }]
 */
export function problemList(): ProblemList {
  const known = new Map<string, Gathered>();
  const add = (file: string, doubts: readonly RowDoubt[]): void => {
    const seen = new Set<Gathered>();
    for (const { row, column, issue } of doubts) {
      const gathered = entryOf(known, issue, column);
      if (seen.has(gathered)) continue;
      seen.add(gathered);
      gathered.count++;
      gathered.values = commonValues(gathered.values, issue.values);
      if (gathered.examples.length < MOST_EXAMPLES) gathered.examples.push({ file, row });
    }
  };
  const problems = () => [...known.values()].sort((a, b) => b.count - a.count).map(problemOf);
  return { add, problems };
}

/**
 * The problems of two lists together, such as those of two workers.
 *
 * @example
 * mergeProblems([], []); // => []
 */
export function mergeProblems(
  a: readonly ProblemData[],
  b: readonly ProblemData[],
): readonly ProblemData[] {
  const merged = new Map<string, ProblemData>();
  for (const problem of [...a, ...b]) {
    const key = `${problem.code} ${problem.text.en}`;
    const before = merged.get(key);
    const { count = 0, examples = [] } = before ?? {};
    merged.set(key, {
      ...problem,
      count: count + problem.count,
      examples: [...examples, ...problem.examples].slice(0, MOST_EXAMPLES),
    });
  }
  return [...merged.values()].sort((x, y) => y.count - x.count);
}

function entryOf(known: Map<string, Gathered>, issue: Issue, column: string): Gathered {
  const { code, values } = issue;
  const name = code.startsWith('area.') ? values.value : '';
  const key = JSON.stringify([code, column, name]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const gathered: Gathered = { code, column, values, count: 0, examples: [] };
  known.set(key, gathered);
  return gathered;
}

function commonValues(common: IssueValues, values: IssueValues): IssueValues {
  const differing = Object.keys(common).filter((name) => common[name] !== values[name]);
  if (differing.length === 0) return common;
  return { ...common, ...Object.fromEntries(differing.map((name) => [name, DIFFERENT])) };
}

function problemOf({ code, column, values, count, examples }: Gathered): ProblemData {
  const differ = Object.values(values).includes(DIFFERENT);
  const text = (language: Language) =>
    (differ && summaryOf(code, column, language)) || messageOf({ code, values }, language);
  return { code, count, text: { id: text('id'), en: text('en') }, examples };
}
