/** The columns of an open table: parts that add up to a total. */
export interface TableColumns {
  /** Such as `['cases', 'others']`: each child is in one of them. */
  readonly parts: readonly string[];
  /** Such as `'n'`. */
  readonly total: string;
  /** Percentages and means that stand beside the counts, each with the columns it was made from. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
}

/** What {@link openTable} is told of one area. */
export interface TableArea {
  readonly id: string;
  /** Id of the area around it; null or absent for the widest. */
  readonly parent?: string | null;
  /** Children by part, in the order of `parts`: of areas with no area inside. */
  readonly counts?: readonly number[];
  /** Values of the figures of the columns; null where there is none. */
  readonly figures?: Readonly<Record<string, number | null>>;
}

/** One area of a table, with its place in the tree. */
export interface OpenArea {
  readonly id: string;
  readonly parent: string | null;
  /** Position of the area around it; -1 for the widest. */
  readonly parentAt: number;
  /** Whether an area lies inside it. */
  readonly hasInside: boolean;
  /** In the order of `columns`, the total last. */
  readonly counts: readonly number[];
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Counts of areas in a tree, all margins added up: made by {@link openTable}, not yet to be published. */
export interface OpenTable {
  /** The parts, then the total. */
  readonly columns: readonly string[];
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** In the order given. */
  readonly areas: readonly OpenArea[];
}
