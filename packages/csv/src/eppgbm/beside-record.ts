import { type Issue, MISSING, RECORD_MEASURES } from '@balanting/core';
import type { RowCells } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import { positionsOf } from './careful-row.js';
import { childKey } from './child-key.js';
import type { PresentColumns } from './columns-of-chunk.js';
import type { Positions, RowTarget } from './fast-row.js';
import { nikKey } from './nik-key.js';
import { PLACE_FIELDS, type Places, placesOf } from './places.js';
import { markReader } from './printed-marks.js';
import { statusReader } from './printed-status.js';
import { printedZ } from './printed-z.js';

/** Reads what stands beside the record of a row, and what no row is refused for. */
export interface BesideReader {
  readonly places: Places;
  readonly present: PresentColumns;
  /** Puts it into the columns beside a record that stands there already. */
  readonly put: (bytes: Uint8Array, cells: RowCells, target: RowTarget) => void;
}

/** What {@link besideReader} is told of the file. */
export interface BesidePlan {
  readonly header: readonly string[];
  readonly columns: Columns<RegisterField>;
  readonly read: 'all' | 'counts';
  /** Takes a doubt about a cell. */
  readonly tell: (header: string, found: Issue) => void;
}

/** A reader of places, fingerprints, and what the register itself printed where that is wanted. */
export function besideReader({ header, columns, read, tell }: BesidePlan): BesideReader {
  const isAll = read === 'all';
  const positions = positionsOf(columns);
  const places = placesOf(PLACE_FIELDS.map((field) => positions[field]));
  const status = statusReader(isAll ? header : []);
  const marks = markReader(columns, (column, found) => tell(header[column] ?? '', found));
  const put = (bytes: Uint8Array, cells: RowCells, target: RowTarget) => {
    putIdentity(bytes, cells, target, positions, places);
    if (isAll) putPrinted(bytes, cells, target, positions);
    status.put(bytes, cells, target.columns.status, target.at);
    marks(bytes, cells, target.columns, target.at);
  };
  const present = { ...presentColumns(columns), status: status.isPresent, printedZ: isAll };
  return { places, present, put };
}

function putIdentity(
  bytes: Uint8Array,
  cells: RowCells,
  { columns, at }: RowTarget,
  positions: Positions,
  places: Places,
): void {
  const code = places.codeOf(bytes, cells);
  const birthDay = columns.birthDay[at] as number;
  const sex = columns.sex[at] as number;
  const beside = { birthDay, sex, village: places.villages[code] as number };
  const key = childKey(bytes, cells, positions.name, beside);
  columns.placeCodes[at] = code;
  columns.childKey[at] = birthDay === MISSING ? Number.NaN : key;
}

function putPrinted(
  bytes: Uint8Array,
  cells: RowCells,
  { columns, at }: RowTarget,
  positions: Positions,
): void {
  const { weightForAge, heightForAge, weightForHeight } = columns.printedZ;
  if (positions.nik >= 0) columns.nikKey[at] = nikKey(bytes, cells, positions.nik);
  weightForAge[at] = printedZ(bytes, cells, positions.weightForAge);
  heightForAge[at] = printedZ(bytes, cells, positions.heightForAge);
  weightForHeight[at] = printedZ(bytes, cells, positions.weightForHeight);
}

function presentColumns(columns: Columns<RegisterField>) {
  const has = (field: RegisterField) => columns[field] !== undefined;
  const measures = Object.fromEntries(RECORD_MEASURES.map((field) => [field, has(field)]));
  return {
    ...(measures as Record<(typeof RECORD_MEASURES)[number], boolean>),
    position: has('position'),
    nik: has('nik'),
    oedema: has('oedema'),
    printedGain: has('printedGain'),
  };
}
