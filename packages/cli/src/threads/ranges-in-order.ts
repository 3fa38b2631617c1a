import type { PartRange } from '@balanting/csv';
import type { ReadRange, WrittenPart } from './written-part.js';

/** Who reads the ranges of a file. */
export interface RangeReaders {
  /** This thread, between one use of a range and the next. */
  readonly here: ReadRange;
  /** Other threads. */
  readonly elsewhere: ReadRange;
  /** How many others there are. */
  readonly others: number;
}

/**
 * The ranges of a file, read and in order. Other threads read on while one is used, and so does this one
 * where the next in turn is not there yet; but only a few ranges ahead, so that they take little memory.
 */
export async function* rangesInOrder(
  ranges: readonly PartRange[],
  { here, elsewhere, others }: RangeReaders,
): AsyncGenerator<readonly [PartRange, WrittenPart]> {
  const parts = new Map<number, Promise<WrittenPart>>();
  const there = new Set<number>();
  let begun = 0;
  let used = 0;
  let busy = 0;
  // Each other thread has one range in hand and one in wait; this one has one in hand.
  const most = 2 * others + 2;
  const canBegin = () => begun < ranges.length && begun < used + most;
  const begin = (read: ReadRange): Promise<void> => {
    const at = begun++;
    const part = read(ranges[at] as PartRange);
    parts.set(at, part);
    // An error is told when its turn comes.
    return part.then(
      () => void there.add(at),
      () => void there.add(at),
    );
  };
  const keepBusy = (): void => {
    for (; busy < 2 * others && canBegin(); busy++) {
      void begin(elsewhere).then(() => {
        busy--;
        keepBusy();
      });
    }
  };
  for (const [at, range] of ranges.entries()) {
    used = at;
    while (!there.has(at)) {
      const own = canBegin() ? begin(here) : undefined;
      keepBusy();
      await (own ?? parts.get(at)?.catch(() => undefined));
    }
    keepBusy();
    const part = (await parts.get(at)) as WrittenPart;
    parts.delete(at);
    yield [range, part];
  }
}
