import type { Call } from '../operation.js';
import { csvSurvey } from './csv-survey.js';
import { jsonSurvey } from './json-survey.js';
import type { MeasuredChunk } from './measured-chunk.js';
import { mediaOf } from './media-type.js';
import type { PopulationId } from './reference-of.js';
import type { RowsLeft } from './rows-left.js';

/** Many children, to be read once. */
export interface SurveySource {
  readonly population: PopulationId;
  /** Whether the rows are of a register: a child that stands twice in a month then counts once. */
  readonly kind: 'register' | 'survey';
  readonly chunks: AsyncIterable<MeasuredChunk>;
  /** What came of the rows so far. */
  readonly left: () => RowsLeft;
}

/** Opens the children of a JSON or CSV body. */
export function surveySource(call: Call): Promise<SurveySource> {
  const kind = mediaOf(call.request, ['json', 'csv']);
  return kind === 'json' ? jsonSurvey(call) : csvSurvey(call);
}
