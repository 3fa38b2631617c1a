import { ByteWriter, ParquetWriter as GroupWriter } from 'hyparquet-writer';
import { type ChosenColumns, chosenColumns } from '../write/chosen-columns.js';
import type { FileFormat } from '../write/file-format.js';
import type { FileRow, RowColumns } from '../write/file-row.js';
import type { CellKind, FormatColumn } from '../write/format-column.js';

/** Writes rows as a Parquet file, piece by piece. */
export interface ParquetWriter extends ChosenColumns {
  /** The start of the file. */
  readonly head: () => Uint8Array;
  /** More rows: the bytes of every group that they complete. */
  readonly body: (rows: readonly FileRow[]) => Uint8Array;
  /** The last group, and the end of the file. */
  readonly end: () => Uint8Array;
}

/** Rows of a group: what is in memory at a time, and what a reader skips or takes. */
const GROUP_ROWS = 65_536;

/**
 * A writer of rows as Parquet in the columns of a format: measures are doubles, dates are dates, all else is
 * text. What is not known is null, and so is a word in a column of numbers. Compressed by SNAPPY.
 *
 * Source: Apache Parquet format 2.10, written by hyparquet-writer.
 *
 * @example
 * const from = { fields: new Map([['sex', 'JK'], ['weight', 'Berat']] as const), others: [] };
 * const [first, second] = parquetWriter(FILE_FORMATS.plain, from).head();
 * String.fromCharCode(first ?? 0, second ?? 0); // => 'PA'
 */
export function parquetWriter(format: FileFormat, from: RowColumns): ParquetWriter {
  const chosen = withoutTwins(chosenColumns({ ...format, hasOthers: true }, from));
  const columns = chosen.columns.map((column) => ({ column, print: column.print(from) }));
  const bytes = new ByteWriter();
  const groups = new GroupWriter({
    writer: bytes,
    schema: schemaOf(chosen.columns),
    createdBy: 'balanting',
  });
  let waiting: FileRow[] = [];
  const writeGroup = (rows: readonly FileRow[]) => {
    const columnData = columns.map(({ column: { header, kind }, print }) => {
      return { name: header, data: rows.map((row) => VALUES[kind](print(row))) };
    });
    groups.write({ columnData, rowGroupSize: GROUP_ROWS });
  };
  return {
    ...chosen,
    head: () => taken(bytes),
    body: (rows) => {
      waiting.push(...rows);
      while (waiting.length >= GROUP_ROWS) {
        writeGroup(waiting.slice(0, GROUP_ROWS));
        waiting = waiting.slice(GROUP_ROWS);
      }
      return taken(bytes);
    },
    end: () => {
      if (waiting.length > 0) writeGroup(waiting);
      waiting = [];
      groups.finish();
      return taken(bytes);
    },
  };
}

/** A Parquet file has no two columns of one name: of such the first is kept. */
function withoutTwins(chosen: ChosenColumns): ChosenColumns {
  const names = chosen.columns.map(({ header }) => header);
  const isFirst = (_: unknown, k: number) => names.indexOf(names[k] ?? '') === k;
  const twins = names.filter((name, k) => !isFirst(name, k));
  return {
    ...chosen,
    columns: chosen.columns.filter(isFirst),
    leftOut: [...chosen.leftOut, ...twins],
  };
}

/** As the writing library has it, which comes with types of its own. */
type SchemaElement = ConstructorParameters<typeof GroupWriter>[0]['schema'][number];

function schemaOf(columns: readonly FormatColumn[]): SchemaElement[] {
  const elements = columns.map(({ header, kind }): SchemaElement => {
    return { name: header, repetition_type: 'OPTIONAL', ...TYPES[kind] };
  });
  return [{ name: 'balanting', num_children: columns.length }, ...elements];
}

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<CellKind, Partial<SchemaElement>>;

const MS_PER_DAY = 86_400_000;

const VALUES: Readonly<Record<CellKind, (text: string) => string | number | null>> = {
  text: (text) => (text === '' ? null : text),
  number: (text) => finite(text === '' ? Number.NaN : Number(text)),
  date: (text) => finite(Date.parse(text) / MS_PER_DAY),
};

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The bytes written since the last time, which then are let go. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
