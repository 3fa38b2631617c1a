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
  readonly values: Record<string, unknown>;
  /** Names of the values that are the same in all rows so far. */
  same: string[];
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
  const entryOf = gatheredEntries();
  const add = (file: string, doubts: readonly RowDoubt[]): void => {
    const seen = doubts.length > 1 ? new Set<Gathered>() : undefined;
    for (const { row, column, issue } of doubts) {
      const gathered = entryOf(issue, column);
      if (seen?.has(gathered)) continue;
      seen?.add(gathered);
      gathered.count++;
      keepCommon(gathered, issue.values);
      if (gathered.examples.length < MOST_EXAMPLES) gathered.examples.push({ file, row });
    }
  };
  const problems = () => [...entryOf.all].sort((a, b) => b.count - a.count).map(problemOf);
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

/** Entries by code, column and name: maps in maps, since a key made of the three costs more than all the rest. */
function gatheredEntries() {
  const all: Gathered[] = [];
  const known = new Map<string, Map<string, Map<unknown, Gathered>>>();
  const find = ({ code, values }: Issue, column: string): Gathered => {
    const name = code.startsWith('area.') ? values.value : '';
    const named = within(within(known, code), column);
    const before = named.get(name);
    if (before !== undefined) return before;
    const same = Object.keys(values);
    const gathered = { code, column, values: { ...values }, same, count: 0, examples: [] };
    named.set(name, gathered);
    all.push(gathered);
    return gathered;
  };
  return Object.assign(find, { all });
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = maps.get(key) ?? new Map<L, V>();
  if (found.size === 0) maps.set(key, found);
  return found;
}

function keepCommon(gathered: Gathered, values: IssueValues): void {
  for (const name of gathered.same) {
    if (gathered.values[name] === values[name]) continue;
    gathered.values[name] = DIFFERENT;
    gathered.same = gathered.same.filter((other) => other !== name);
  }
}

function problemOf({ code, column, count, examples, ...gathered }: Gathered): ProblemData {
  const values = gathered.values as IssueValues;
  const differ = Object.values(values).includes(DIFFERENT);
  const text = (language: Language) =>
    (differ && summaryOf(code, column, language)) || messageOf({ code, values }, language);
  return { code, count, text: { id: text('id'), en: text('en') }, examples };
}
