/** Children that went from one state to another. */
export interface FlowMove {
  readonly from: string;
  readonly to: string;
  readonly children: number;
}

/** A band of the drawing; states by their number. */
export interface FlowBand {
  readonly from: number;
  readonly to: number;
  readonly children: number;
  readonly startY: number;
  readonly endY: number;
  readonly tall: number;
}

/** A state on one side: the bar that its bands leave or reach. */
export interface FlowNode {
  readonly state: number;
  readonly y: number;
  readonly tall: number;
  readonly children: number;
}

/** Between two states of one side. */
const GAP = 14;

/**
 * The bands of moves, each state of a side below the other; moves of no child are left out.
 *
 * @throws RangeError for a state that is not known
 */
export function flowBands(
  moves: readonly FlowMove[],
  states: readonly string[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly FlowBand[] {
  const known = moves
    .map(({ from, to, children }) => ({
      from: numberOf(from, states),
      to: numberOf(to, states),
      children,
    }))
    .filter(({ children }) => children > 0);
  const total = known.reduce((sum, { children }) => sum + children, 0);
  const scale = (bottom - top - GAP * (states.length - 1)) / (total || 1);
  const starts = startsOf(known, 'from', states.length, { top, scale });
  const ends = startsOf(known, 'to', states.length, { top, scale });
  return [...known]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, children }) => {
      const tall = children * scale;
      const [startY, endY] = [starts[from] ?? top, ends[to] ?? top];
      starts[from] = startY + tall;
      ends[to] = endY + tall;
      return { from, to, children, startY, endY, tall };
    });
}

/** The states of one side that have bands. */
export function flowNodes(bands: readonly FlowBand[], side: 'from' | 'to'): readonly FlowNode[] {
  const nodes = new Map<number, FlowNode>();
  for (const band of bands) {
    const state = band[side];
    const y = side === 'from' ? band.startY : band.endY;
    const node = nodes.get(state) ?? { state, y, tall: 0, children: 0 };
    nodes.set(state, {
      state,
      y: Math.min(node.y, y),
      tall: node.tall + band.tall,
      children: node.children + band.children,
    });
  }
  return [...nodes.values()];
}

function numberOf(id: string, states: readonly string[]): number {
  const found = states.indexOf(id);
  if (found < 0) throw new RangeError(`No state of this picture: ${id}`);
  return found;
}

interface Drawing {
  readonly top: number;
  readonly scale: number;
}

/** Where the first band of each state of one side begins. */
function startsOf(
  moves: readonly { readonly from: number; readonly to: number; readonly children: number }[],
  side: 'from' | 'to',
  states: number,
  { top, scale }: Drawing,
): number[] {
  const sums = new Array<number>(states).fill(0);
  for (const move of moves) sums[move[side]] = (sums[move[side]] ?? 0) + move.children;
  let next = top;
  return sums.map((children) => {
    const start = next;
    next += children * scale + (children > 0 ? GAP : 0);
    return start;
  });
}
