export { type CsvLineOptions, csvLine } from './csv-line.js';
export type { ExtraColumns, ExtraHeaders } from './extra-columns.js';
export type { Delimiter, Layout } from './header/find-header.js';
export { type OpenOptions, openRecords, type RecordFile, readEppgbm } from './open-records.js';
export {
  type PlainRow,
  type PlainTable,
  type PlainTableOptions,
  readPlainTable,
} from './plain-table.js';
export type { RecordChunk, RejectedRow, RowIssue, SkippedRows } from './record-chunk.js';
export type { SheetLimits } from './sheets/sheet-limits.js';
export {
  isVillageTable,
  type ReadVillagesOptions,
  readVillages,
  type VillageTable,
} from './village/read-villages.js';
