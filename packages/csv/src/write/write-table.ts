import type { RecordFile } from '../record-file.js';
import { FILE_FORMATS, type FileFormatId } from './file-formats.js';
import { fileRows } from './file-rows.js';
import { type TableWriterOptions, tableWriter } from './table-writer.js';

/**
 * A file that was opened with `keepCells`, in another format: the header and the accepted rows as pieces of
 * text. The cells of formats that begin like a formula are made harmless.
 *
 * @example
 * const text = 'Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat\nANAK CONTOH;L;2023-03-02;14/08/2025;11,2\n';
 * const file = await openRecords(new Blob([text]).stream(), { keepCells: true });
 * let anthro = '';
 * if (file.ok) for await (const piece of writeTable(file.value, 'anthro')) anthro += piece;
 * anthro.split('\n')[1]; // => '1,896,0,11.2,,,,,,,'
 */
export async function* writeTable(
  file: RecordFile,
  format: FileFormatId,
  options: TableWriterOptions = {},
): AsyncGenerator<string> {
  const rows = fileRows(file);
  const writer = tableWriter(FILE_FORMATS[format], rows.columns, options);
  yield writer.head;
  for await (const chunk of file.chunks) yield writer.body(rows.rowsOf(chunk));
}
