import type { MarkupSink } from './xlsx-stream.js';

/** The letters that a workbook writes as `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook with its escaped letters as they are. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Reads the texts that cells of a workbook share, in their order; guides to pronunciation are left out. */
export function sharedStrings(): { readonly sink: MarkupSink; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let guides = 0;
  const sink: MarkupSink = {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = guides === 0;
      else if (name === 'rPh') guides++;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') guides--;
      else if (name === 'si') texts.push(unescaped(text));
    },
  };
  return { sink, texts };
}
