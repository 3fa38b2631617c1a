import { isEmptyCell, type Place, stripCell, textHash } from '@balanting/core';
import type { JsonRecord } from './json-record.js';

/** The places of a stream, numbered as they come. */
export interface Places {
  /** Only ever grows. */
  readonly values: readonly Place[];
  /** For each place the hash of its village. */
  readonly villages: readonly number[];
  /** The number of the place that a record names. */
  codeOf(record: JsonRecord): number;
}

/** Spellings that are kept; beyond them the list starts anew. */
const MOST_SPELLINGS = 32_768;
/** Spellings of one village that are looked through. */
const MOST_OF_VILLAGE = 64;

/** One spelling of a place, as a record wrote it. */
interface Spelling {
  readonly record: { readonly [P in keyof Place]: JsonRecord[P] };
  readonly code: number;
}

/** Numbers the places of a stream; equal but for what `stripCell` takes off is one place. */
export function placesOf(): Places {
  const values: Place[] = [];
  const villages: number[] = [];
  const codes = new Map<string, number>();
  const spellings = new Map<JsonRecord['village'], Spelling[]>();
  let kept = 0;

  const codeOfPlace = (place: Place): number => {
    const key = JSON.stringify(place);
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = values.length;
    codes.set(key, code);
    values.push(place);
    villages.push(textHash(place.village));
    return code;
  };
  const remember = (record: JsonRecord): number => {
    if (kept >= MOST_SPELLINGS) {
      spellings.clear();
      kept = 0;
    }
    kept++;
    const code = codeOfPlace(placeOf(record));
    const { province, district, kecamatan, puskesmas, village, posyandu } = record;
    const spelling = { province, district, kecamatan, puskesmas, village, posyandu };
    const others = spellings.get(village);
    if (others && others.length < MOST_OF_VILLAGE) others.push({ record: spelling, code });
    else spellings.set(village, [{ record: spelling, code }]);
    return code;
  };
  const codeOf = (record: JsonRecord): number => {
    const known = spellings
      .get(record.village)
      ?.find((spelling) => isSame(spelling.record, record));
    return known === undefined ? remember(record) : known.code;
  };
  return { values, villages, codeOf };
}

function isSame(a: Spelling['record'], b: JsonRecord): boolean {
  return (
    a.posyandu === b.posyandu &&
    a.village === b.village &&
    a.puskesmas === b.puskesmas &&
    a.kecamatan === b.kecamatan &&
    a.district === b.district &&
    a.province === b.province
  );
}

function placeOf(record: JsonRecord): Place {
  const part = (field: keyof Place) => {
    const text = stripCell(record[field] ?? '');
    return isEmptyCell(text) ? '' : text;
  };
  return {
    province: part('province'),
    district: part('district'),
    kecamatan: part('kecamatan'),
    puskesmas: part('puskesmas'),
    village: part('village'),
    posyandu: part('posyandu'),
  };
}
