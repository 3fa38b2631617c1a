import type { Issue, RecordTable } from '@balanting/core';
import type { JsonRecord } from './json-record.js';

/** Something wrong or doubtful in a record. */
export interface JsonRowIssue {
  /** The line of the stream, or the place in the list, from 1. */
  readonly row: number;
  /** The field; empty where the whole record is meant. */
  readonly column: string;
  readonly issue: Issue;
}

/** A record that can not be used. */
export interface RejectedRecord {
  readonly row: number;
  /** The line as it stands, cut after 4096 characters; absent for records of a list. */
  readonly text?: string;
  readonly issues: readonly [JsonRowIssue, ...JsonRowIssue[]];
}

/** Some thousand records: those accepted as columns, those rejected with the reasons. */
export interface JsonRecordChunk {
  /**
   * The accepted records. Every measure of `RECORD_MEASURES` has a column, so that chunks do not differ.
   * A measure with more digits than the integers hold makes its column doubles.
   */
  readonly table: RecordTable;
  /** The accepted records as they came, where `keepRecords` asks for them. */
  readonly records?: readonly JsonRecord[];
  readonly rejects: readonly RejectedRecord[];
  /** Warnings and infos about accepted records. */
  readonly doubts: readonly JsonRowIssue[];
  /** Accepted and rejected. */
  readonly rows: number;
  /** Bytes of the stream read so far; 0 for a list. */
  readonly bytes: number;
}
