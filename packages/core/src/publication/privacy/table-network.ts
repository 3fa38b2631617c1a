import type { OpenTable } from './open-table-shape.js';

/**
 * A table as a network of flows: each cell is an arc, and at every node what comes in goes out just
 * where the cells add up. All that a reader can work out about hidden cells is a flow in it.
 *
 * Children flow from outside through the totals, from the widest area down to each area with none
 * inside; there they part into the columns, whose cells lead back up and outside. That the parts of a
 * wider area add up to its total follows from the areas inside it, so no arc is needed for it.
 * Source: a table with one hierarchy is a network: Castro J, European Journal of Operational Research
 * 2012;216:257-269.
 */
export interface TableNetwork {
  /** Cells: position of the area times the count of columns, plus position of the column. */
  readonly cells: number;
  readonly nodes: number;
  /** The nodes each cell leads from and to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** `touching.slice(first[node], first[node + 1])` are the cells at a node. */
  readonly first: Int32Array;
  readonly touching: Int32Array;
}

/** The network of a table; only its areas and columns matter, not its counts. */
export function tableNetwork({ areas, columns }: OpenTable): TableNetwork {
  const width = columns.length;
  const cells = areas.length * width;
  const outside = cells;
  const from = new Int32Array(cells);
  const to = new Int32Array(cells);
  // An area with none inside has one node for all columns.
  const nodeOf = (area: number, column: number) =>
    area < 0 ? outside : area * width + (areas[area]?.hasInside ? column : 0);
  areas.forEach(({ parentAt }, area) => {
    for (let column = 0; column < width; column++) {
      const [own, around] = [nodeOf(area, column), nodeOf(parentAt, column)];
      const isTotal = column === width - 1;
      from[area * width + column] = isTotal ? around : own;
      to[area * width + column] = isTotal ? own : around;
    }
  });
  return { cells, nodes: cells + 1, from, to, ...cellsByNode(cells + 1, from, to) };
}

function cellsByNode(nodes: number, from: Int32Array, to: Int32Array) {
  const first = new Int32Array(nodes + 1);
  const count = (node: number) => {
    first[node + 1] = (first[node + 1] as number) + 1;
  };
  from.forEach(count);
  to.forEach(count);
  for (let node = 0; node < nodes; node++) {
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  }
  const next = first.slice();
  const touching = new Int32Array(from.length * 2);
  const put = (node: number, cell: number) => {
    touching[next[node] as number] = cell;
    next[node] = (next[node] as number) + 1;
  };
  from.forEach(put);
  to.forEach(put);
  return { first, touching };
}
