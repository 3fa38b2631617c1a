import {
  childRegistry,
  concatTables,
  type DictionaryColumn,
  type Identities,
  type MeasurementTable,
  type Place,
} from '@balanting/core';
import type { PersonHeaders, RecordChunk } from '@balanting/csv';
import { placeNumbers } from '../report/place-numbers.js';
import { identitiesOf } from './child-identities.js';

/** The rows of all files as one table, and who they are about. */
export interface GainRows {
  readonly table: MeasurementTable;
  readonly row: Float64Array;
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  /** The register's own code by its place in `GAIN_CODES`. */
  readonly exportedCode: Uint8Array;
  readonly place: DictionaryColumn<Place>;
  /** The file of each row, by its place in `files`. */
  readonly file: Int32Array;
  readonly files: readonly string[];
  /** The identity of each row in the registry. */
  readonly identity: Int32Array;
  readonly identities: Identities;
}

/** Gathers the rows of files. */
export interface GainRowsBuilder {
  readonly add: (chunk: RecordChunk, file: string, headers: PersonHeaders) => void;
  readonly rows: () => GainRows;
}

interface Part {
  readonly table: MeasurementTable;
  readonly row: Float64Array;
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  readonly exportedCode: Uint8Array;
  readonly codes: Int32Array;
  readonly file: Int32Array;
  readonly identity: Int32Array;
}

/** An empty builder. What it keeps are copies: chunks may use their columns again. */
export function gainRows(): GainRowsBuilder {
  const registry = childRegistry();
  const parts: Part[] = [];
  const places = placeNumbers();
  const files: string[] = [];
  const add = (chunk: RecordChunk, file: string, headers: PersonHeaders): void => {
    if (files.at(-1) !== file) files.push(file);
    const { table } = chunk;
    const { length, row, birthDay, measuredDay } = table;
    parts.push({
      table: measuresOf(table),
      row: row.slice(),
      birthDay: birthDay.slice(),
      measuredDay: measuredDay.slice(),
      exportedCode: table.printedGain?.slice() ?? new Uint8Array(length),
      codes: places.codesOf(table.place),
      file: new Int32Array(length).fill(files.length - 1),
      identity: identitiesOf(registry, chunk, headers),
    });
  };
  const rows = (): GainRows => ({
    table: concatTables(parts.map(({ table }) => table)),
    row: joined(parts, 'row', Float64Array),
    birthDay: joined(parts, 'birthDay', Int32Array),
    measuredDay: joined(parts, 'measuredDay', Int32Array),
    exportedCode: joined(parts, 'exportedCode', Uint8Array),
    place: { codes: joined(parts, 'codes', Int32Array), values: places.values },
    file: joined(parts, 'file', Int32Array),
    files,
    identity: joined(parts, 'identity', Int32Array),
    identities: registry.identities(),
  });
  return { add, rows };
}

const MEASURES = ['weight', 'lengthHeight', 'armCircumference'] as const;

function measuresOf(table: MeasurementTable): MeasurementTable {
  const { length, sex, ageDays, position, oedema } = table;
  const measures = MEASURES.flatMap((id) => {
    const column = table[id];
    return column === undefined ? [] : [[id, column.slice()] as const];
  });
  return {
    length,
    sex: sex.slice(),
    ageDays: ageDays.slice(),
    ...(position && { position: position.slice() }),
    ...(oedema && { oedema: oedema.slice() }),
    ...Object.fromEntries(measures),
  };
}

type Columns = 'row' | 'birthDay' | 'measuredDay' | 'exportedCode' | 'codes' | 'file' | 'identity';

function joined<C extends Float64Array | Int32Array | Uint8Array>(
  parts: readonly Part[],
  column: Columns,
  make: new (length: number) => C,
): C {
  const whole = new make(parts.reduce((sum, { row }) => sum + row.length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part[column], from);
    from += part.row.length;
  }
  return whole;
}
