/** Where a reader of JSON stands. */
export interface ValueState {
  /** Objects and lists that are open. */
  depth: number;
  /** The depth of the items of the list; -1 outside it. */
  list: number;
  /** Whether the value has had its list. */
  hasList: boolean;
}

/** What a mark does: it begins or ends a part, or it stands inside one. */
export type Motion = 'inside' | 'startList' | 'endItem' | 'endList' | 'endValue';

/** What stands before the list of a document. */
const BEFORE_LIST = /"records"\s*:\s*$/;

/**
 * Moves over one of the marks `[]{},` outside text.
 *
 * @param before - what stands before the mark
 */
export function moveOver(state: ValueState, mark: string, before: () => string): Motion {
  switch (mark) {
    case '[':
    case '{':
      return opened(state, mark, before);
    case ',':
      return state.depth === state.list ? 'endItem' : 'inside';
    default:
      return closed(state, mark);
  }
}

function opened(state: ValueState, mark: string, before: () => string): Motion {
  const { depth, hasList } = state;
  state.depth++;
  if (mark === '{' || hasList || depth > 1) return 'inside';
  if (depth === 1 && !BEFORE_LIST.test(before())) return 'inside';
  state.list = state.depth;
  state.hasList = true;
  return 'startList';
}

function closed(state: ValueState, mark: string): Motion {
  if (state.depth === state.list) {
    // One bracket too many is the fault of its item alone.
    if (mark === '}') return 'inside';
    state.list = -1;
    state.depth--;
    if (state.depth === 0) state.hasList = false;
    return 'endList';
  }
  state.depth = Math.max(0, state.depth - 1);
  if (state.depth > 0) return 'inside';
  state.hasList = false;
  return 'endValue';
}
