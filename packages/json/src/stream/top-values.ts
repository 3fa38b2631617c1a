import { type TopValue, type ValueLimits, valueGatherer } from './value-gatherer.js';

/** Takes pieces of text and gives the values that they complete. */
export interface TopValues {
  readonly take: (piece: string) => readonly TopValue[];
  /** What is left at the end, complete or not. */
  readonly end: () => readonly TopValue[];
}

/** A mark, or a text with all that stands inside it: none goes over a line end. */
const MARKS = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*(?:"|\\?\n|\\?$)|[[\]{},\n]/g;
/** A text that ends where the piece does, and may go on in the next one: only the last mark can be one. */
const OPEN_TEXT = /^"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*\\?$/;
const ESCAPE_AT_END = /(?:^|[^\\])(?:\\\\)*\\$/;

/**
 * Splits JSON into its values one after the other, and the list of a document, or a list alone, into its
 * items, so that no more than one of them is held. Whether they are JSON is left to the parser: a list that
 * never closes leaves a value that is none.
 */
export function topValues(limits: ValueLimits): TopValues {
  const gathered = valueGatherer(limits);
  let open = '';

  const read = (text: string) => {
    let from = 0;
    let to = text.length;
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      if (gathered.over(mark, text.slice(from, index))) from = index + 1;
      to = OPEN_TEXT.test(mark) ? index : text.length;
    }
    gathered.add(text.slice(from, to));
    open = text.slice(to);
    if (open.length <= limits.item) return;
    gathered.add(open);
    open = startOf(open);
  };
  return {
    take: (piece) => {
      read(open + piece);
      return gathered.taken();
    },
    end: () => {
      gathered.add(open);
      return gathered.end();
    },
  };
}

/** What is too long already need not be kept, but that it is a text. */
function startOf(open: string): string {
  return ESCAPE_AT_END.test(open) ? '"\\' : '"';
}
