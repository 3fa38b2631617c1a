/** Nodes waiting by their cost, the cheapest first; of equal costs the lower node first. */
export interface CostQueue {
  readonly push: (node: number, cost: number) => void;
  /** The cheapest node; undefined where none waits. */
  readonly pop: () => Waiting | undefined;
}

/** A node and what it costs to get there. */
export interface Waiting {
  readonly node: number;
  readonly cost: number;
}

/** An empty queue: a binary heap. */
export function costQueue(): CostQueue {
  const heap: Waiting[] = [];
  const swap = (i: number, j: number) => {
    const kept = heap[i] as Waiting;
    heap[i] = heap[j] as Waiting;
    heap[j] = kept;
  };
  const cheaper = (i: number, j: number) => {
    const [a, b] = [heap[i] as Waiting, heap[j] as Waiting];
    return a.cost < b.cost || (a.cost === b.cost && a.node < b.node);
  };
  const push = (node: number, cost: number) => {
    heap.push({ node, cost });
    for (let i = heap.length - 1; i > 0; ) {
      const up = (i - 1) >> 1;
      if (!cheaper(i, up)) return;
      swap(i, up);
      i = up;
    }
  };
  const pop = () => {
    if (heap.length === 0) return undefined;
    swap(0, heap.length - 1);
    const least = heap.pop();
    for (let i = 0, down = 1; down < heap.length; down = 2 * i + 1) {
      if (down + 1 < heap.length && cheaper(down + 1, down)) down++;
      if (!cheaper(down, i)) break;
      swap(i, down);
      i = down;
    }
    return least;
  };
  return { push, pop };
}
