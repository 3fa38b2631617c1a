import { type DictionaryColumn, issue, labelColumn } from '@balanting/core';
import { readRecords } from '@balanting/json';
import type { Call } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { looseSurveyBodySchema, type SurveyBody } from '../schemas/survey-body.js';
import { checkedBy, jsonBody } from './json-body.js';
import type { MeasuredChunk } from './measured-chunk.js';
import { asOfOf } from './row-source.js';
import { rowsCounter } from './rows-left.js';
import type { SurveySource } from './survey-source.js';

/** The children of a JSON body. */
export async function jsonSurvey(call: Call): Promise<SurveySource> {
  const { request, settings, language, countRows } = call;
  const { jsonBytes, jsonRecords, idleMs } = settings.limits;
  const value = await jsonBody(request, { maxBytes: jsonBytes, idleMs });
  const body = checkedBy(looseSurveyBodySchema, value, 'invalid');
  const { records, population = 'under-five' } = body;
  if (records.length > jsonRecords) {
    throw refusal('too-many-rows', { values: { limit: jsonRecords } });
  }
  checkLengths(body);
  const chunk = readRecords(records, { asOf: asOfOf(call) });
  const counter = rowsCounter(language);
  counter.add(chunk);
  countRows(chunk.rows, chunk.rejects.length);
  const measured = measuredChunk(chunk, body);
  return { population, kind: 'survey', chunks: one(measured), left: counter.left };
}

/** Every list beside the records has one item for each of them. */
function checkLengths({ records, cluster, strata, samplingWeight, groups = {} }: SurveyBody): void {
  const lists = { cluster, strata, samplingWeight, ...groups };
  const issues = Object.entries(lists)
    .filter(([, list]) => list !== undefined && list.length !== records.length)
    .map(([field]) => {
      const values = { field, expected: `length ${records.length}` };
      return issue('json.shape', { path: [field], values });
    });
  if (issues.length > 0) throw refusal('invalid', { issues });
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}

function measuredChunk(
  { table, rejects, doubts }: ReturnType<typeof readRecords>,
  { cluster, strata, samplingWeight, groups = {} }: SurveyBody,
): MeasuredChunk {
  // The lists are in the order of the records, of which some may have been left out.
  const places = Array.from(table.row, (row) => row - 1);
  const labels = (list: NonNullable<SurveyBody['cluster']>): DictionaryColumn<string> =>
    labelColumn(places.map((place) => list[place]));
  return {
    table,
    groups: new Map(Object.entries(groups).map(([name, list]) => [name, labels(list)])),
    cluster: cluster && labels(cluster),
    strata: strata && labels(strata),
    weight:
      samplingWeight && Float64Array.from(places, (place) => samplingWeight[place] ?? Number.NaN),
    found: { doubts, rejects },
  };
}
