import { type Issue, issue, shownCell, stripCell } from '@balanting/core';
import { byteWords } from '../bytes/byte-words.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { WhoField } from '../header/who-columns.js';
import { isMissingCell, SURVEY_CODES, WHO_CODES, whoNumber } from './who-cells.js';

/** Takes note of what is doubted in the cell of a field. */
export type Doubt = (field: WhoField | undefined, found: Issue) => void;
type CodeField = keyof typeof WHO_CODES;

/** For each field that holds a code, a reader of it; 0 where it is missing or not known. */
export function codeReader(columns: Columns<WhoField>, hasOwnWords: boolean, doubt: Doubt) {
  const reader = (field: CodeField) => {
    const codes: ReadonlyMap<string, number> = (hasOwnWords ? SURVEY_CODES : WHO_CODES)[field];
    const word = byteWords((text) =>
      isMissingCell(text) ? NO_CODE : (codes.get(text.toUpperCase()) ?? BAD_CODE),
    );
    return (bytes: Uint8Array, cells: RowCells): number => {
      const column = columns[field] ?? -1;
      if (column < 0 || column >= cells.count) return 0;
      const found = word(bytes, cells, column);
      if (found === BAD_CODE) doubt(field, badCode(field, cellString(bytes, cells, column)));
      return Math.max(found, 0);
    };
  };
  return {
    sex: reader('sex'),
    position: reader('position'),
    oedema: reader('oedema'),
    ageIsInMonths: reader('ageIsInMonths'),
  };
}

const NO_CODE = -1;
const BAD_CODE = -2;

function badCode(field: CodeField, cell: string): Issue {
  const value = shownCell(stripCell(cell));
  const options = { level: 'warning', path: [field], values: { value, column: field } } as const;
  if (field === 'sex') return issue('sex.unknown', options);
  return field === 'position' ? issue('position.unknown', options) : issue('cell.code', options);
}

/** Reads the number of a field; NaN where it is missing or can not be read. */
export function numberReader(columns: Columns<WhoField>, header: readonly string[], doubt: Doubt) {
  return (bytes: Uint8Array, cells: RowCells, field: WhoField): number => {
    const column = columns[field] ?? -1;
    if (column < 0 || column >= cells.count) return Number.NaN;
    if (cells.starts[column] === cells.ends[column]) return Number.NaN;
    const value = whoNumber(bytes, cells, column);
    const text = Number.isNaN(value) ? stripCell(cellString(bytes, cells, column)) : '';
    if (Number.isNaN(value) && !isMissingCell(text)) {
      const values = { column: header[column] ?? '', value: shownCell(text) };
      doubt(field, issue('measurement.invalid', { level: 'warning', path: [field], values }));
    }
    return value;
  };
}

/** An age as it is written, and its unit. */
export interface WhoAge {
  readonly value: number;
  readonly isInMonths: boolean;
}

/** A unit in the name comes before the age that leaves it open. */
const AGE_FIELDS = ['ageInDays', 'ageInMonths', 'age'] as const;

/** Reads the age of a row; one below 0 is doubted. */
export function ageReader(
  columns: Columns<WhoField>,
  ageIsInMonths: boolean,
  { code, number, doubt }: { code: CodeReaders; number: NumberReader; doubt: Doubt },
) {
  const field = AGE_FIELDS.find((name) => columns[name] !== undefined) ?? 'age';
  return (bytes: Uint8Array, cells: RowCells): WhoAge => {
    const saysMonths = code.ageIsInMonths(bytes, cells) === 1;
    const value = number(bytes, cells, field);
    if (value < 0) doubt(field, issue('age.invalid', { level: 'warning', values: { value } }));
    const isInMonths =
      field === 'ageInMonths' || (field === 'age' && (ageIsInMonths || saysMonths));
    return { value, isInMonths };
  };
}

type CodeReaders = ReturnType<typeof codeReader>;
type NumberReader = ReturnType<typeof numberReader>;
