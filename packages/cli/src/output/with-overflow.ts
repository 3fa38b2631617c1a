import type { SeenOverflow } from '@balanting/core';
import { blockFile } from './block-file.js';

/** Children that are remembered in memory: some 10 MB, beside which the rest of a run is large. */
const CHILDREN_IN_MEMORY = 500_000;

/** Counts with a place for children that are too many for memory; it is gone when the count has ended. */
export async function withOverflow<T>(count: (overflow: SeenOverflow) => Promise<T>): Promise<T> {
  const store = blockFile();
  try {
    return await count({ store, after: CHILDREN_IN_MEMORY });
  } finally {
    store.close();
  }
}
