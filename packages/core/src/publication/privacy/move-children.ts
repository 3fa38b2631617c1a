import { costQueue } from './cost-queue.js';
import type { TableNetwork } from './table-network.js';

/** A table whose counts may be moved about in thought. */
export interface MovableTable {
  readonly network: TableNetwork;
  /** By how many children each cell could fall. There is no limit to how far one could rise. */
  readonly room: Float64Array;
}

/** What {@link moveChildren} is to do. */
export interface Move {
  /** The cell that is to rise or fall while all sums stay as they are. */
  readonly cell: number;
  readonly way: 'rise' | 'fall';
  /** Children to move at most; may be infinite. */
  readonly wanted: number;
  /** Price of moving another cell; infinite for a cell that stands fixed. */
  readonly priceOf: (cell: number) => number;
}

/** How far a cell went, and which other cells had to move with it. */
export interface Moved {
  readonly moved: number;
  readonly used: ReadonlySet<number>;
}

/**
 * The most children by which a cell can rise or fall, up to those wanted, while sums hold and no cell
 * falls further than its room; along the cheapest ways, each cell paid once. With prices that are all
 * equal or infinite the answer is exact.
 *
 * Source: successive cheapest paths: Ahuja, Magnanti and Orlin (1993) Network Flows, chapter 9.
 */
export function moveChildren({ network, room }: MovableTable, move: Move): Moved {
  const ends = [network.from[move.cell] as number, network.to[move.cell] as number] as const;
  const [target, source] = move.way === 'rise' ? ends : [ends[1], ends[0]];
  const used = new Set<number>();
  const undo: (readonly [cell: number, left: number])[] = [];
  const priceOf = (cell: number) => (used.has(cell) ? A_STEP : move.priceOf(cell));
  let moved = 0;
  while (moved < move.wanted) {
    const path = cheapestPath({ network, room }, { source, target, without: move.cell, priceOf });
    if (path === undefined) break;
    const limits = path.filter(({ falls }) => falls).map(({ cell }) => room[cell] as number);
    const amount = Math.min(move.wanted - moved, ...limits);
    moved += amount;
    for (const { cell, falls } of path) {
      used.add(cell);
      const left = room[cell] as number;
      undo.push([cell, left]);
      room[cell] = falls ? left - amount : left + amount;
    }
  }
  for (const [cell, left] of undo.reverse()) room[cell] = left;
  return { moved, used };
}

/** Price of a cell that moves already: next to nothing, so that of equal ways the shortest is taken. */
export const A_STEP = 2 ** -20;

interface Step {
  readonly cell: number;
  readonly falls: boolean;
  readonly before: number;
}

interface Search {
  readonly source: number;
  readonly target: number;
  readonly without: number;
  readonly priceOf: Move['priceOf'];
}

/** The steps of the cheapest way from a node to another, last first; undefined where there is none. */
function cheapestPath(table: MovableTable, search: Search): readonly Step[] | undefined {
  const costs = new Map([[search.source, 0]]);
  const steps = new Map<number, Step>();
  const queue = costQueue();
  queue.push(search.source, 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.node === search.target) return stepsTo(search, steps);
    if (next.cost > (costs.get(next.node) as number)) continue;
    for (const { step, node } of stepsFrom(table, next.node, search.without)) {
      const cost = next.cost + search.priceOf(step.cell);
      if (!(cost < (costs.get(node) ?? Number.POSITIVE_INFINITY))) continue;
      costs.set(node, cost);
      steps.set(node, step);
      queue.push(node, cost);
    }
  }
  return undefined;
}

/** The cells that can move away from a node: those that lead from it rise, those to it fall. */
function stepsFrom(
  { network, room }: MovableTable,
  before: number,
  without: number,
): readonly { readonly step: Step; readonly node: number }[] {
  const { from, to, first, touching } = network;
  const found: { step: Step; node: number }[] = [];
  for (let i = first[before] as number; i < (first[before + 1] as number); i++) {
    const cell = touching[i] as number;
    const falls = to[cell] === before;
    if (cell === without || (falls && (room[cell] as number) <= 0)) continue;
    const node = (falls ? from[cell] : to[cell]) as number;
    found.push({ step: { cell, falls, before }, node });
  }
  return found;
}

function stepsTo({ source, target }: Search, steps: ReadonlyMap<number, Step>): readonly Step[] {
  const path: Step[] = [];
  for (let node = target; node !== source; ) {
    const step = steps.get(node) as Step;
    path.push(step);
    node = step.before;
  }
  return path;
}
