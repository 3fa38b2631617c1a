const MINUS = 45;
const EQUALS = 61;
const AT = 64;
/** Spaces, controls and `"'+`, which stand at the start of cells that may need care, lie up to here. */
const LAST_OF_DOUBT = 43;
const LAST_SPACE = 32;
const LAST_ASCII = 126;

/**
 * Whether a cell that begins and ends with these letters is no formula and has no space at an end, so that only
 * quotes, delimiters and line ends within it may need care. Not all such cells are found: those that begin or end
 * with a letter outside ASCII, or begin with a minus, are not.
 */
export function hasPlainEnds(first: number, last: number): boolean {
  const mayBeFormula = first === EQUALS || first === AT || first === MINUS;
  return (
    first > LAST_OF_DOUBT &&
    first <= LAST_ASCII &&
    !mayBeFormula &&
    last > LAST_SPACE &&
    last <= LAST_ASCII
  );
}
