import type { DictionaryColumn } from '@balanting/core';
import type { Call } from '../operation.js';
import type { MeasuredChunk } from './measured-chunk.js';
import { populationOf } from './reference-of.js';
import type { RowChunk } from './row-chunk.js';
import { tableSource } from './row-source.js';
import { type RowsCounter, rowsCounter } from './rows-left.js';
import type { SurveySource } from './survey-source.js';

/** The children of a CSV body; the query names the columns of the design and of the groups. */
export async function csvSurvey(call: Call): Promise<SurveySource> {
  const columns = columnsOf(call.query);
  const { cluster, strata, weight, by } = columns;
  const labels = [...new Set([cluster, strata, ...by].filter((name) => name !== undefined))];
  const numbers = weight === undefined ? [] : [weight];
  const { layout, chunks } = await tableSource(call, { extra: { labels, numbers } });
  const counter = rowsCounter(call.language);
  return {
    population: populationOf(layout),
    kind: layout === 'eppgbm' ? 'register' : 'survey',
    chunks: measuredChunks(chunks, columns, counter),
    left: counter.left,
  };
}

interface Columns {
  readonly cluster: string | undefined;
  readonly strata: string | undefined;
  readonly weight: string | undefined;
  readonly by: readonly string[];
}

function columnsOf({ cluster, strata, weight, by = '' }: Call['query']): Columns {
  const names = by.split(',').map((name) => name.trim());
  return { cluster, strata, weight, by: names.filter((name) => name !== '') };
}

async function* measuredChunks(
  chunks: AsyncIterable<RowChunk>,
  columns: Columns,
  counter: RowsCounter,
): AsyncGenerator<MeasuredChunk> {
  for await (const chunk of chunks) {
    counter.add(chunk);
    yield measuredChunk(chunk, columns);
  }
}

function measuredChunk(
  { table, extras, doubts, rejects }: RowChunk,
  { cluster, strata, weight, by }: Columns,
): MeasuredChunk {
  const labels = new Map<string, DictionaryColumn<string>>(Object.entries(extras?.labels ?? {}));
  const column = (name: string | undefined) => (name === undefined ? undefined : labels.get(name));
  const groups = by.flatMap((name) => {
    const found = labels.get(name);
    return found === undefined ? [] : [[name, found] as const];
  });
  return {
    table,
    groups: new Map(groups),
    cluster: column(cluster),
    strata: column(strata),
    weight: weight === undefined ? undefined : extras?.numbers[weight],
    found: { doubts, rejects },
  };
}
