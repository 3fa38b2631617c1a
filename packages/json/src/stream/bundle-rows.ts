import { type Issue, issue } from '@balanting/core';
import { recordsFromBundle } from '../fhir/records-from-bundle.js';
import type { JsonRecord } from '../record/json-record.js';
import type { RecordRows } from '../record/record-rows.js';
import { fieldName } from '../text/field-name.js';

/** A record of a Bundle that waits for room in a chunk. */
interface Waiting {
  readonly record: JsonRecord;
  readonly row: number;
  readonly text: string | undefined;
}

/**
 * The same rows, which take FHIR Bundles too: each gives its records, and a chunk never more than `chunkRows`.
 * A Bundle that can not be read, or that holds no measurement of a child, is refused whole. Every record has a
 * row of its own: behind a Bundle of several records rows count on.
 */
export function bundleRows(rows: RecordRows, chunkRows: number): RecordRows {
  let waiting: Waiting[] = [];
  let last = 0;
  const own = (row: number) => {
    last = Math.max(row, last + 1);
    return last;
  };
  const fill = () => {
    const room = Math.max(0, chunkRows - rows.size());
    for (const { record, row, text } of waiting.slice(0, room)) rows.take(record, row, text);
    waiting = waiting.slice(room);
  };
  const takeBundle: RecordRows['take'] = (value, row, text) => {
    const read = recordsFromBundle(value);
    if (!read.ok) rows.refuse(read.issues.map(placed), row, text);
    else if (read.value.records.length === 0) rows.refuse([issue('fhir.nothing')], row, text);
    else {
      const given = read.value.records.map((record) => ({ record, row: own(row), text }));
      waiting = [...waiting, ...given];
      fill();
    }
  };
  return {
    ...rows,
    size: () => rows.size() + waiting.length,
    take: (value, row, text) => {
      if (isResource(value)) takeBundle(value, row, text);
      else rows.take(value, own(row), text);
    },
    takePlain: (record, row, text) => rows.takePlain(record, own(row), text),
    flush: (bytes) => {
      const chunk = rows.flush(bytes);
      fill();
      return chunk;
    },
  };
}

/** No record has a field of this name, and every FHIR resource does. */
function isResource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resourceType' in value;
}

/** The place in the Bundle as one word, such as `entry[3].resource`. */
function placed(found: Issue): Issue {
  return { ...found, path: [fieldName(found.path)] };
}
