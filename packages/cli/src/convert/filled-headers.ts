import { isEmptyCell, stripCell } from '@balanting/core';

/** Which columns of a file hold anything. */
export interface FilledHeaders {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  readonly has: (header: string) => boolean;
}

/**
 * Watches the cells of a file.
 *
 * @example
 * const filled = filledHeaders(['JK', 'KIA']);
 * filled.add([['L', '-']]);
 * filled.has('KIA'); // => false
 */
export function filledHeaders(header: readonly string[]): FilledHeaders {
  let empty = header.map((_, at) => at);
  return {
    add: (rows) => {
      for (const cells of rows) {
        if (empty.length === 0) return;
        if (empty.some((at) => holdsValue(cells[at]))) {
          empty = empty.filter((at) => !holdsValue(cells[at]));
        }
      }
    },
    has: (name) => !empty.some((at) => header[at] === name),
  };
}

function holdsValue(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && !isEmptyCell(stripCell(cell));
}
