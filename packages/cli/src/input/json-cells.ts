import { FILE_FORMATS, type FormatColumn } from '@balanting/csv';
import { type JsonRecord, parseJson } from '@balanting/json';

/** The columns of an e-PPGBM export that a record has a field for. */
const COLUMNS: readonly FormatColumn[] = FILE_FORMATS.eppgbm.columns.filter(
  ({ field }) => field !== undefined && field !== 'printedGain',
);

/** The header that records are read under: words of e-PPGBM, so that every verb knows them. */
export const JSON_HEADER: readonly string[] = COLUMNS.map(({ header }) => header);

/** The cells of a record under {@link JSON_HEADER}. */
export function cellsOfJson(record: JsonRecord): readonly string[] {
  const values: Readonly<Record<string, unknown>> = record;
  return COLUMNS.map(({ field = '' }) => textOf(values[field]));
}

/**
 * The cells of a record that was refused, to be mended in a spreadsheet; where the text is no object, it
 * stands behind the columns as it is.
 */
export function cellsOfText(text: string): readonly string[] {
  const parsed = parseJson(text);
  const isRecord =
    parsed.ok &&
    typeof parsed.value === 'object' &&
    parsed.value !== null &&
    !('resourceType' in parsed.value);
  if (isRecord) return cellsOfJson(parsed.value as JsonRecord);
  return [...JSON_HEADER.map(() => ''), text];
}

/** The column of a field, as the header writes it; the field itself where there is none. */
export function headerOfField(field: string): string {
  return COLUMNS.find((column) => column.field === field)?.header ?? field;
}

function textOf(value: unknown): string {
  if (value === true) return 'Ya';
  if (value === false) return 'Tidak';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
