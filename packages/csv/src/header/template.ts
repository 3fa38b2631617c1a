import { type ColumnMap, isMappedHeader, mappedField } from './column-map.js';
import { type MonthColumns, monthColumns } from './month-columns.js';
import { eppgbmField, type FieldOf, plainField, type RegisterField } from './register-field.js';
import { isWhoAlone, whoLayout } from './who-columns.js';

/** How a file lays out its columns: a register of children with names, places and dates, or a WHO file. */
export type Layout = 'eppgbm' | 'who-anthro' | 'who-anthroplus';

/**
 * Whose header words a register has: those of e-PPGBM and its copies, of a plain table or ENA, of a sheet with
 * a block of columns for each month, or those of a map that the caller gave.
 */
export type Template = 'eppgbm' | 'plain' | 'monthly' | 'mapped';

/** What the header of a file says of its rows. */
export type HeaderKind =
  | { readonly layout: 'eppgbm'; readonly template: 'monthly'; readonly months: MonthColumns }
  | { readonly layout: 'eppgbm'; readonly template: Exclude<Template, 'monthly'> }
  | { readonly layout: 'who-anthro' | 'who-anthroplus'; readonly template?: undefined };

/**
 * What a row of cells is the header of; undefined where it is none. A map is asked first and alone: whoever
 * gives one knows the file.
 */
export function headerKind(
  row: readonly string[],
  map: ColumnMap | undefined,
): HeaderKind | undefined {
  if (map !== undefined) {
    return isMappedHeader(row, map) ? { layout: 'eppgbm', template: 'mapped' } : undefined;
  }
  const months = monthColumns(row);
  if (months) return { layout: 'eppgbm', template: 'monthly', months };
  if (isEppgbmHeader(row)) return { layout: 'eppgbm', template: 'eppgbm' };
  const who = whoLayout(row);
  if (isPlainHeader(row) && !(who && isWhoAlone(row)))
    return { layout: 'eppgbm', template: 'plain' };
  return who && { layout: who };
}

/** How the fields of a template are found by their header cells. */
export function fieldsOf(template: Template, map: ColumnMap | undefined): FieldOf {
  if (template === 'plain') return plainField;
  return map === undefined ? eppgbmField : mappedField(map, plainField);
}

/** Whether a row is the header of a register: it names the child, and the birth date or sex and age. */
function isEppgbmHeader(row: readonly string[]): boolean {
  const has = fieldsIn(row, eppgbmField);
  return has('name') && (has('birthDate') || (has('ageText') && has('sex')));
}

/** Whether a row is the header of a plain table: sex, age or birth date, date, and a measurement. */
function isPlainHeader(row: readonly string[]): boolean {
  const has = fieldsIn(row, plainField);
  const hasAge = has('birthDate') || has('ageText') || has('ageMonths') || has('ageDays');
  const isMeasured = has('weight') || has('lengthHeight');
  return has('sex') && hasAge && has('measuredOn') && isMeasured;
}

function fieldsIn(row: readonly string[], fieldOf: FieldOf) {
  const fields = new Set(row.map(fieldOf));
  return (field: RegisterField) => fields.has(field);
}
