import { MISSING } from '../../record/record-table.js';
import type { ClusterCases } from '../quality-counts.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';

/** Wasting is a z strictly below this, in hundredths. */
const WASTED_BELOW = -200;

/** Counts the wasted children of each cluster. */
export function clusterCounter(): RowCounter<ReadonlyMap<string, ClusterCases>> {
  const clusters = new Map<string, { n: number; cases: number }>();
  const casesOf = (label: string) => {
    const known = clusters.get(label) ?? { n: 0, cases: 0 };
    clusters.set(label, known);
    return known;
  };
  const add = ({ assessed, cluster }: QualityChunk, rows: Int32Array): void => {
    if (cluster === undefined) return;
    for (const row of rows) {
      const label = cluster.values[cluster.codes[row] as number] ?? '';
      const wasted = isWasted(assessed, row);
      if (label === '' || wasted === undefined) continue;
      const cases = casesOf(label);
      cases.n++;
      cases.cases += Number(wasted);
    }
  };
  const counts = () => new Map([...clusters].map(([label, cases]) => [label, { ...cases }]));
  return { add, counts };
}

/** Whether a child is wasted; undefined where neither a plausible score nor oedema tells. */
function isWasted({ input, scores }: QualityChunk['assessed'], row: number): boolean | undefined {
  if (input.oedema?.[row] === 1) return true;
  const z = scores.weightForHeight?.z[row] ?? MISSING;
  if (z === MISSING || scores.weightForHeight?.flag[row] === 1) return undefined;
  return z < WASTED_BELOW;
}
