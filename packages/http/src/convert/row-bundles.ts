import { assessTable } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { assessmentLine, ndjsonLine, recordOfRow } from '@balanting/json';
import { bundleFromRecord } from '@balanting/json/fhir';
import type { RefusedRow } from '../body/row-chunk.js';
import type { RowPiece } from './row-input.js';

/** Rows as text, and those of them that the format can not hold. */
export interface WrittenRows {
  readonly text: string;
  readonly rejects: readonly RefusedRow[];
}

/**
 * Rows as FHIR transactions for SATUSEHAT, one Bundle a line, with the z-scores worked out anew.
 *
 * @param organizationId - at SATUSEHAT
 */
export function rowBundles({ table, rows }: RowPiece, organizationId: string): WrittenRows {
  const assessed = assessTable(table, { reference: who2006 });
  const standard = who2006.classification;
  const rejects: RefusedRow[] = [];
  let text = '';
  for (const [i, row] of rows.entries()) {
    const { scores } = assessmentLine(assessed, { row: i, input: {}, standard });
    const bundle = bundleFromRecord(recordOfRow(row), { organizationId, scores });
    if (bundle.ok) text += ndjsonLine(bundle.value);
    else {
      const at = table.row[i] as number;
      const issues = bundle.issues.map((issue) => ({ row: at, column: '', issue }));
      rejects.push({ row: at, issues });
    }
  }
  return { text, rejects };
}
