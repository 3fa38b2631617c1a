import * as z from 'zod';
import type { IssueCode } from '../result/messages/messages.js';
import type { IssueValues } from '../result/result.js';
import { RECORD_FIELDS, type RecordField } from './field-table.js';
import {
  type ReadRecordOptions,
  type RecordCells,
  type RegisterRecord,
  readRecord,
} from './read-record.js';

/** What an issue of {@link recordSchema} carries under `params`, for `messageOf`. */
export interface RecordSchemaParams {
  readonly code: IssueCode;
  readonly values: IssueValues;
}

/**
 * The zod schema of one row of a register as text, by the names of the field table: for single records,
 * such as one in an HTTP body. It accepts and refuses just what `readRecord` does; each zod issue carries
 * our code and values under `params`.
 *
 * @example
 * const cells = { sex: 'L', birthDate: '2023-03-02', measuredOn: '14/08/2025', weight: '11,2' };
 * recordSchema().parse(cells).ageDays; // => 896
 */
export function recordSchema(
  options: ReadRecordOptions = {},
): z.ZodType<RegisterRecord, Readonly<Partial<Record<RecordField, string | undefined>>>> {
  const fields = Object.keys(RECORD_FIELDS) as RecordField[];
  const shape = Object.fromEntries(fields.map((field) => [field, z.string().optional()]));
  return z.strictObject(shape).transform((cells, context) => {
    const record = readRecord(cells as RecordCells, options);
    if (record.ok) return record.value;
    for (const { code, path, values } of record.issues) {
      const params: RecordSchemaParams = { code, values };
      context.issues.push({ code: 'custom', path: [...path], params, input: cells, message: code });
    }
    return z.NEVER;
  });
}
