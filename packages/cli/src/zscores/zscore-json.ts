import type { AssessedTable, ClassificationStandard, RecordTable } from '@balanting/core';
import { assessmentLine, ndjsonLine } from '@balanting/json';

/** One assessed row as a line of NDJSON. */
export function jsonLine(
  assessed: AssessedTable<RecordTable>,
  i: number,
  input: Readonly<Record<string, string>>,
  standard: ClassificationStandard,
): string {
  return ndjsonLine(assessmentLine(assessed, { row: i, input, standard }));
}

/**
 * Names of a header for an object: a name that stands twice gets a number.
 *
 * @example
 * fieldNames(['No', 'Nama', 'No']); // => ['No', 'Nama', 'No_2']
 */
export function fieldNames(header: readonly string[]): readonly string[] {
  return header.map((name, i) => {
    const before = header.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}
