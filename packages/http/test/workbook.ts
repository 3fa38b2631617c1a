import { FILE_FORMATS, fileRows, openRecords, xlsxWriter } from '@balanting/csv';
import { joinedBytes } from '../src/body/joined-bytes.js';

/** A register of made-up children in CSV as the bytes of a workbook. */
export async function workbookOf(csv: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await openRecords(new Blob([csv]).stream(), { keepCells: true });
  if (!file.ok) throw new Error(file.issues[0].code);
  const { columns, rowsOf } = fileRows(file.value);
  const writer = xlsxWriter(FILE_FORMATS.eppgbm, columns);
  const parts = [writer.head()];
  for await (const chunk of file.value.chunks) parts.push(writer.body(rowsOf(chunk)));
  return joinedBytes([...parts, writer.end()]);
}
