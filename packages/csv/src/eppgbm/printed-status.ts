import { permenkes2020, type RecordTable } from '@balanting/core';
import { byteWords } from '../bytes/byte-words.js';
import type { RowCells } from '../bytes/scan-row.js';
import { EPPGBM_STATUS } from '../header/eppgbm-aliases.js';
import { headerKey } from '../header/header-key.js';

type StatusColumns = NonNullable<RecordTable['printedStatus']>;
type StatusIndicator = keyof StatusColumns;

/**
 * The words for each class of Permenkes 2/2020, in small letters without spaces. One letter means a class
 * only in its own column: T is "tinggi" here and "tidak naik" where weight gain is told.
 *
 * Source: words seen in e-PPGBM exports and the importers made for them; "kurus" and "gemuk" are those
 * of the older Kepmenkes 1995/2010.
 */
const STATUS_WORDS: Readonly<Record<StatusIndicator, Readonly<Record<string, readonly string[]>>>> =
  {
    weightForAge: {
      sangat_kurang: ['sangatkurang', 'beratbadansangatkurang', 'bbsangatkurang', 'sk'],
      kurang: ['kurang', 'beratbadankurang', 'bbkurang', 'k'],
      normal: ['normal', 'beratbadannormal', 'bbnormal', 'n'],
      risiko_lebih: ['risikolebih', 'risikoberatbadanlebih', 'risikobblebih', 'l'],
    },
    heightForAge: {
      sangat_pendek: ['sangatpendek', 'sp'],
      pendek: ['pendek', 'p'],
      normal: ['normal', 'n'],
      tinggi: ['tinggi', 't'],
    },
    weightForHeight: {
      gizi_buruk: ['giziburuk', 'sangatkurus'],
      gizi_kurang: ['gizikurang', 'kurus'],
      gizi_baik: ['gizibaik', 'normal'],
      berisiko_gizi_lebih: ['risikogizilebih', 'berisikogizilebih'],
      gizi_lebih: ['gizilebih', 'gemuk'],
      obesitas: ['obesitas'],
    },
  };

const INDICATORS = Object.keys(STATUS_WORDS) as readonly StatusIndicator[];

/** Reads the status words of rows. */
export interface StatusReader {
  /** Whether the file has a column of them. */
  readonly isPresent: boolean;
  /** Puts the classes of a row at `at`; 0 where there is none. */
  readonly put: (bytes: Uint8Array, cells: RowCells, columns: StatusColumns, at: number) => void;
}

/** A reader of the status words that a file prints beside its z-scores. */
export function statusReader(header: readonly string[]): StatusReader {
  const keys = header.map(headerKey);
  const readers = INDICATORS.flatMap((indicator) => {
    const aliases: readonly string[] = EPPGBM_STATUS[indicator];
    const column = keys.findIndex((key) => aliases.includes(key));
    const codes = codesOfWords(indicator);
    const codeOf = repeated(byteWords((word) => codes.get(plainWord(word)) ?? 0));
    return column < 0 ? [] : [{ indicator, column, codeOf }];
  });
  return {
    isPresent: readers.length > 0,
    put: (bytes, cells, columns, at) => {
      for (const { indicator, column, codeOf } of readers) {
        columns[indicator][at] = column < cells.count ? codeOf(bytes, cells, column) : 0;
      }
    },
  };
}

type ReadWord = ReturnType<typeof byteWords>;

const LONGEST_KEPT = 32;

/** The same reader, faster where a column holds one word most of the time, as these do. */
function repeated(read: ReadWord): ReadWord {
  const last = new Uint8Array(LONGEST_KEPT);
  let length = -1;
  let code = 0;
  return (bytes, cells, column) => {
    const start = cells.starts[column] as number;
    const size = (cells.ends[column] as number) - start;
    if (size === length && holds(bytes, start, last, size)) return code;
    code = read(bytes, cells, column);
    length = size > LONGEST_KEPT ? -1 : size;
    for (let i = 0; i < length; i++) last[i] = bytes[start + i] as number;
    return code;
  };
}

function holds(bytes: Uint8Array, start: number, word: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}

function codesOfWords(indicator: StatusIndicator): ReadonlyMap<string, number> {
  const bands = permenkes2020.bands[indicator] ?? [];
  const words = STATUS_WORDS[indicator];
  return new Map(
    bands.flatMap(({ code }, i) => (words[code] ?? []).map((word) => [word, i + 1] as const)),
  );
}

/** Small letters without spaces; "resiko" is how many write "risiko". */
function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace('resiko', 'risiko');
}
