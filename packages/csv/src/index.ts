export { type CsvLineOptions, csvLine } from './csv-line.js';
export type { ExtraColumns, ExtraHeaders } from './extra-columns.js';
export { type ColumnMap, MAPPED_FIELDS, type MappedField } from './header/column-map.js';
export type { Delimiter } from './header/find-header.js';
export { type PersonHeaders, personHeaders } from './header/person-headers.js';
export type { Layout, Template } from './header/template.js';
export { openRecords, readEppgbm } from './open-records.js';
export type { PartRange } from './part/file-part.js';
export { type PartJoiner, partJoiner } from './part/join-parts.js';
export { partBuffers } from './part/part-buffers.js';
export { type BytesFrom, type PartRead, readPart } from './part/read-part.js';
export {
  type PlainRow,
  type PlainTable,
  type PlainTableOptions,
  readPlainTable,
} from './plain-table.js';
export type { RecordChunk, RejectedRow, RowIssue, SkippedRows } from './record-chunk.js';
export type { OpenOptions, RecordFile } from './record-file.js';
export type { SheetLimits } from './sheets/sheet-limits.js';
export { utf8Source } from './source/transcode.js';
export {
  isVillageTable,
  type ReadVillagesOptions,
  readVillages,
  type VillageTable,
} from './village/read-villages.js';
export {
  BOOK_TEMPLATES,
  type BookTemplate,
  type BookTemplateId,
  type SheetTemplate,
} from './write/book-templates.js';
export { type BookWriter, bookWriter } from './write/book-writer.js';
export type { ChosenColumns } from './write/chosen-columns.js';
export type { FileFormat } from './write/file-format.js';
export { FILE_FORMATS, type FileFormatId } from './write/file-formats.js';
export type { FileRow, RowAge, RowColumns, RowField } from './write/file-row.js';
export { type FileRows, fileRows } from './write/file-rows.js';
export type { CellKind, FormatColumn } from './write/format-column.js';
export { type HtmlWriter, htmlWriter } from './write/html-writer.js';
export { type MonthlyWriter, monthlyWriter } from './write/monthly-writer.js';
export {
  type TableWriter,
  type TableWriterOptions,
  tableWriter,
} from './write/table-writer.js';
export { writeTable } from './write/write-table.js';
export { MOST_SHEET_ROWS, type XlsxWriter, xlsxWriter } from './write/xlsx-writer.js';
