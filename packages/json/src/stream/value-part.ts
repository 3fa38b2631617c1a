/** The text of a value while its pieces come, of which no more is kept than shows it to be too long. */
export interface ValuePart {
  readonly add: (piece: string) => void;
  readonly isBlank: () => boolean;
  /** The end of the text so far. */
  readonly tail: () => string;
  /** The text, emptied. */
  readonly taken: () => { readonly text: string; readonly isLong: boolean };
}

const TAIL = 64;

/** An empty text that may have so many characters. */
export function valuePart(most: number): ValuePart {
  let text = '';
  let isLong = false;
  return {
    add: (piece) => {
      isLong ||= text.length + piece.length > most;
      if (text.length <= most) text += piece.slice(0, most + 1 - text.length);
    },
    isBlank: () => text.trim() === '',
    tail: () => text.slice(-TAIL),
    taken: () => {
      const whole = { text: text.trim(), isLong };
      text = '';
      isLong = false;
      return whole;
    },
  };
}
