import type { Issue } from '@balanting/core';
import type { DoubtKind, PackedDoubts, RecordChunk, RowIssue } from './record-chunk.js';

/** Takes the doubts of a chunk one by one. */
export interface DoubtList {
  readonly add: (row: number, column: string, issue: Issue) => void;
  readonly packed: () => PackedDoubts;
}

const FIRST_ROOM = 1024;

/** An empty list. */
export function doubtList(): DoubtList {
  const kinds: DoubtKind[] = [];
  const known = new Map<Issue, number>();
  let rows = new Float64Array(FIRST_ROOM);
  let codes = new Int32Array(FIRST_ROOM);
  let length = 0;

  const codeOf = (column: string, issue: Issue): number => {
    const code = known.get(issue);
    if (code !== undefined && kinds[code]?.column === column) return code;
    known.set(issue, kinds.length);
    return kinds.push({ column, issue }) - 1;
  };
  const add = (row: number, column: string, issue: Issue): void => {
    if (length === rows.length) {
      rows = widened(rows, new Float64Array(2 * length));
      codes = widened(codes, new Int32Array(2 * length));
    }
    rows[length] = row;
    codes[length++] = codeOf(column, issue);
  };
  const packed = () => ({
    rows: rows.subarray(0, length),
    codes: codes.subarray(0, length),
    kinds,
  });
  return { add, packed };
}

/** A chunk whose doubts are only made into objects where somebody looks at them. */
export function withDoubts(
  chunk: Omit<RecordChunk, 'doubts' | 'packedDoubts'>,
  packedDoubts: PackedDoubts,
): RecordChunk {
  let doubts: readonly RowIssue[] | undefined;
  return {
    ...chunk,
    packedDoubts,
    get doubts() {
      doubts ??= unpacked(packedDoubts);
      return doubts;
    },
  };
}

/** The doubts one by one, in the order of the rows. */
function unpacked({ rows, codes, kinds }: PackedDoubts): readonly RowIssue[] {
  return Array.from(codes, (code, i) => {
    const { column, issue } = kinds[code] as DoubtKind;
    return { row: rows[i] as number, column, issue };
  });
}

function widened<T extends Float64Array | Int32Array>(column: T, wider: T): T {
  wider.set(column);
  return wider;
}
