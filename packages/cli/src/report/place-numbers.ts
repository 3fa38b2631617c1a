import { type DictionaryColumn, MISSING, type Place } from '@balanting/core';

/** One list of places for many files. */
export interface PlaceNumbers {
  readonly values: readonly Place[];
  /** The places of the rows of a file by their number in `values`. */
  readonly codesOf: (places: DictionaryColumn<Place>) => Int32Array;
}

/** Numbers the places of all files: one place has one number, however many files write it. */
export function placeNumbers(): PlaceNumbers {
  const values: Place[] = [];
  const known = new Map<string, number>();
  const numberOf = (place: Place): number => {
    const text = JSON.stringify(place);
    const number = known.get(text) ?? values.push(place) - 1;
    known.set(text, number);
    return number;
  };
  const codesOf = ({ codes, values: places }: DictionaryColumn<Place>): Int32Array => {
    const numbers = places.map(numberOf);
    return codes.map((code) => numbers[code] ?? MISSING);
  };
  return { values, codesOf };
}
