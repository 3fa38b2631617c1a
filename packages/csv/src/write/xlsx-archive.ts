import { Zip, ZipDeflate } from 'fflate';
import { SHEET_END, SHEET_START, sheetPart, xlsxParts } from './xlsx-parts.js';

/** A workbook that is packed while its rows come. */
export interface XlsxArchive {
  /** Rows of a sheet as markup, by its place in the names. */
  readonly add: (sheet: number, markup: string) => void;
  /** All sheets are whole. */
  readonly end: () => void;
  /** The bytes since the last time; those of a sheet wait, packed, until the ones before it are whole. */
  readonly taken: () => Uint8Array;
}

/** Workbooks compress well, and the last percents cost most of the time. */
const LEVEL = 3;

/** An empty workbook with sheets of these names. */
export function xlsxArchive(names: readonly string[]): XlsxArchive {
  const encoder = new TextEncoder();
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: LEVEL });
    zip.add(file);
    return file;
  };
  for (const [name, text] of Object.entries(xlsxParts(names))) {
    part(name).push(encoder.encode(text), true);
  }
  const sheets = names.map((_, at) => part(sheetPart(at + 1)));
  for (const sheet of sheets) sheet.push(encoder.encode(SHEET_START));
  return {
    add: (sheet, markup) => sheets[sheet]?.push(encoder.encode(markup)),
    end: () => {
      for (const sheet of sheets) sheet.push(encoder.encode(SHEET_END), true);
      zip.end();
    },
    taken: () => {
      const whole = joined(pieces);
      pieces = [];
      return whole;
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
