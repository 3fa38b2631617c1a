import type { ChosenColumns, FileRow, RecordFile, RowColumns, RowField } from '@balanting/csv';

/** Writes the rows of one file in another format, piece by piece: text, or the bytes of a workbook. */
export interface ConvertWriter extends Pick<ChosenColumns, 'leftOut' | 'lacking'> {
  readonly head: () => string | Uint8Array;
  /** @param numbers - the row of each in its file, for what is wrong with it */
  readonly body: (rows: readonly FileRow[], numbers: ArrayLike<number>) => string | Uint8Array;
  readonly end?: () => string | Uint8Array;
  /** The rows that it can hold; absent: any number. */
  readonly mostRows?: number;
  /** Fields without which a row can not be read again. Default: none. */
  readonly needs?: readonly RowField[];
  /** Rows so far of which the format can not tell whose they are. */
  readonly unclear?: () => number;
}

/** What a writer is told of the file that is read, and what the user asks for. */
export interface ConvertPlan {
  readonly from: RowColumns;
  readonly layout: RecordFile['layout'];
  /** Decimal mark of tables. Default: that of the format. */
  readonly mark?: '.' | ',';
  /** The organisation at SATUSEHAT, for FHIR. */
  readonly organization?: string;
  /** Whether a table goes into a workbook. */
  readonly isWorkbook: boolean;
}
