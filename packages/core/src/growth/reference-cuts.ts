import type { ClassificationStandard } from './classification.js';
import { cutsOf } from './cut-points.js';
import { type CutSearch, cutSearchOf } from './cut-search.js';
import type { GrowthReference } from './reference/reference.js';

/** The cut points of the three indicators of a reference, and where their rows lie. */
export interface ReferenceCuts {
  /** Of all tables: one array costs less to reach than four. */
  readonly search: CutSearch;
  /** The row of a boy on day 0 in the tables of height and weight, and of a girl. */
  readonly heightRows: Int32Array;
  readonly weightRows: Int32Array;
  /** First and last millimetre of the table of lengths, and of that of standing heights. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** What to add to millimetres for the row: boys and girls lying, then standing. */
  readonly lengthRows: Int32Array;
}

// Worked out once for each pair of reference and classification, and gone with them.
const known = new WeakMap<GrowthReference, WeakMap<ClassificationStandard, ReferenceCuts>>();

/** The cuts of a reference under a classification, worked out on the first call. */
export function cutsOfReference(
  reference: GrowthReference,
  standard: ClassificationStandard,
): ReferenceCuts {
  const found = known.get(reference)?.get(standard);
  if (found !== undefined) return found;
  const cuts = newCuts(reference, standard);
  const ofReference = known.get(reference) ?? new WeakMap<ClassificationStandard, ReferenceCuts>();
  known.set(reference, ofReference.set(standard, cuts));
  return cuts;
}

function newCuts({ indicators }: GrowthReference, standard: ClassificationStandard): ReferenceCuts {
  const { heightForAge, weightForAge, weightForHeight } = indicators;
  const { table: lying, standing = lying } = weightForHeight;
  const tables = [
    [heightForAge.table, 'heightForAge'],
    [weightForAge.table, 'weightForAge'],
    [lying, 'weightForHeight'],
    [standing, 'weightForHeight'],
  ] as const;
  const search = cutSearchOf(tables.map(([table, id]) => cutsOf(table, id, standard)));
  // The first row of boys and of girls, of measure 0.
  const rowsOf = tables.map(([{ first, last }], i) => {
    const boys = (search.firstRows[i] as number) - first;
    return [boys, boys + last - first + 1] as const;
  });
  const [height = [], weight = [], byLength = [], byHeight = []] = rowsOf;
  return {
    search,
    heightRows: Int32Array.from(height),
    weightRows: Int32Array.from(weight),
    first: Int32Array.of(lying.first, standing.first),
    last: Int32Array.of(lying.last, standing.last),
    lengthRows: Int32Array.from([...byLength, ...byHeight]),
  };
}
