import { type NumberKind, numberKind } from './number-format.js';
import type { MarkupSink } from './xlsx-stream.js';

/**
 * The formats that workbooks name by number alone and that show a date or a time.
 *
 * Source: ECMA-376 part 1, 18.8.30, with those of East Asian locales.
 */
const KNOWN_FORMATS: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
];

/** Reads what numbers stand for by each style of a workbook, in the order in which cells name them. */
export function styleKinds(): { readonly sink: MarkupSink; readonly kinds: readonly NumberKind[] } {
  const formats = new Map<string, NumberKind>();
  const kinds: NumberKind[] = [];
  let isCellStyles = false;
  const sink: MarkupSink = {
    open: (name, attributes) => {
      const { numFmtId = '', formatCode } = attributes;
      if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'numFmt') formats.set(numFmtId, numberKind(formatCode));
      else if (name === 'xf' && isCellStyles) {
        kinds.push(formats.get(numFmtId) ?? knownKind(Number(numFmtId)));
      }
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  };
  return { sink, kinds };
}

function knownKind(id: number): NumberKind {
  return KNOWN_FORMATS.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}
