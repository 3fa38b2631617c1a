import {
  assessTable,
  type GrowthReference,
  type IndicatorId,
  type Language,
} from '@balanting/core';
import { assessmentLine } from '@balanting/json';
import type { RefusedRow, RowChunk } from '../body/row-chunk.js';
import { problemOf } from '../problem/problem.js';
import { refusal } from '../problem/refusal.js';
import type { AssessedRow } from '../schemas/assessment.js';
import { askedIndicators, askedScores, isMeasured } from './asked-indicators.js';

/** How rows are answered. */
export interface AnswerRows {
  readonly reference: GrowthReference<IndicatorId>;
  readonly language: Language;
}

/**
 * Every row of a chunk with its scores or its problem, in the order of the rows. What was sent is not sent
 * back: names and NIK have no place in an answer, and the number of the row tells which one it is.
 */
export function assessedRows(chunk: RowChunk, options: AnswerRows): readonly AssessedRow[] {
  const { table, rejects } = chunk;
  const { reference, language } = options;
  const standard = reference.classification;
  const indicators = askedIndicators(reference, (measure) => isMeasured(table[measure]));
  const assessed = assessTable(table, { reference, indicators });
  const rows: AssessedRow[] = [];
  for (let i = 0; i < table.length; i++) {
    const line = assessmentLine(assessed, { row: i, input: NOTHING, standard });
    const { ageDays, adjustedLengthCm } = line;
    const scores = askedScores(line.scores, indicators);
    rows.push({ row: table.row[i] as number, ageDays, adjustedLengthCm, scores });
  }
  for (const reject of rejects) rows.push(problemRow(reject, language));
  // Accepted rows come in their order: only rejects have to find their place.
  return rejects.length === 0 ? rows : rows.sort((a, b) => a.row - b.row);
}

const NOTHING = {};

function problemRow({ row, issues }: RefusedRow, language: Language): AssessedRow {
  const found = issues.map(({ issue }) => issue);
  return { row, problem: problemOf(refusal('invalid', { issues: found }), language) };
}
