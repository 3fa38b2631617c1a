import { fail, type IssuePath, issue, ok, parseDecimalCell, type Result } from '@balanting/core';
import type { JsonRecord } from '../record/json-record.js';
import type { ObservationShape } from './bundle-shape.js';
import { LENGTH_CODES, MEASURE_CODES, OEDEMA_CODE, UNIT_POWERS } from './measure-codes.js';
import { SCORE_CODES } from './score-codes.js';
import type { Coded } from './systems.js';

/** Fields of a record that one observation gives. */
export type ObservedFields = Partial<
  Pick<
    JsonRecord,
    | 'weight'
    | 'lengthHeight'
    | 'position'
    | 'headCircumference'
    | 'armCircumference'
    | 'oedema'
    | 'weightForAge'
    | 'heightForAge'
    | 'weightForHeight'
  >
>;

type Reader = (observation: ObservationShape, path: IssuePath) => Result<ObservedFields>;

const PRINTED = ['weightForAge', 'heightForAge', 'weightForHeight'] as const;

/** A reader for each code that a record has a field for. */
const READERS: ReadonlyMap<string, Reader> = /* @__PURE__ */ readersByCode();

/**
 * The reader of the first coding of an observation that a record has a field for; undefined where there
 * is none.
 */
export function readerOf({ code }: ObservationShape): Reader | undefined {
  for (const coding of code.coding ?? []) {
    const reader = READERS.get(keyOf(coding));
    if (reader !== undefined) return reader;
  }
  return undefined;
}

function readersByCode(): ReadonlyMap<string, Reader> {
  const readers = new Map<string, Reader>();
  const add = (code: Coded, reader: Reader) => readers.set(keyOf(code), reader);
  for (const [position, code] of LENGTH_CODES.entries()) {
    const beside = position === 0 ? {} : { position: position === 1 ? 'lying' : 'standing' };
    add(
      code,
      quantityReader('cm', (lengthHeight) => ({ lengthHeight, ...beside })),
    );
  }
  for (const [field, code] of Object.entries(MEASURE_CODES)) {
    add(
      code,
      quantityReader(code.unit, (value) => ({ [field]: value })),
    );
  }
  for (const { indicator, lying, standing } of SCORE_CODES) {
    const field = PRINTED.find((name) => name === indicator);
    if (field === undefined) continue;
    for (const code of [lying, standing]) add(code, scoreReader(field));
  }
  add(OEDEMA_CODE, ({ valueBoolean }, path) =>
    valueBoolean === undefined ? noValue(path, 'valueBoolean') : ok({ oedema: valueBoolean }),
  );
  return readers;
}

function keyOf({ system, code }: { readonly system?: unknown; readonly code?: unknown }): string {
  return `${system}|${code}`;
}

function quantityReader(unit: 'kg' | 'cm', fieldsOf: (value: number) => ObservedFields): Reader {
  return ({ valueQuantity }, path) => {
    const value = valueQuantity?.value;
    if (value === undefined) return noValue(path, 'valueQuantity');
    const written = valueQuantity?.code ?? valueQuantity?.unit ?? unit;
    const scaled = inUnit(value, written, unit);
    if (scaled !== undefined) return ok(fieldsOf(scaled));
    const values = {
      unit: written.slice(0, 20),
      expected: Object.keys(UNIT_POWERS[unit]).join(', '),
    };
    return fail(issue('fhir.unit_unknown', { path: [...path, 'valueQuantity'], values }));
  };
}

/** The value in kg or cm, its decimal point moved exactly; undefined for another unit. */
function inUnit(value: number, written: string, unit: 'kg' | 'cm'): number | undefined {
  if (!Object.hasOwn(UNIT_POWERS[unit], written)) return undefined;
  if (written === unit) return value;
  const cell = parseDecimalCell(`${value} ${written}`, unit === 'kg' ? 'weight' : 'length');
  return typeof cell === 'string' ? undefined : Number(cell.text);
}

function scoreReader(field: (typeof PRINTED)[number]): Reader {
  return ({ valueQuantity }, path) => {
    const value = valueQuantity?.value;
    return value === undefined ? noValue(path, 'valueQuantity') : ok({ [field]: value });
  };
}

function noValue(path: IssuePath, field: string): Result<never> {
  return fail(issue('fhir.value_missing', { path, values: { field } }));
}
