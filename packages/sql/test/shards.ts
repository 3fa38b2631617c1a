import type { Result } from '@balanting/core';
import { mergeCounts } from '@balanting/core';
import { fc } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { AnswerRow } from '../src/counts-of-rows.js';
import { countsOfRows } from '../src/counts-of-rows.js';
import { installTables } from '../src/engine/count-in.js';
import type { Engine } from '../src/engine/engine.js';
import { cutTables } from '../src/reference/cut-tables.js';
import { countStatement, viewStatement } from '../src/statement/count-statement.js';
import { load, okValue } from './agreement.js';
import { countsByCore } from './core-answers.js';
import { OBSERVATIONS } from './loaded-table.js';
import { type MadeChild, madeChild } from './made-children.js';

/** What the shards are counted by. */
const BY = ['kecamatan', 'sex', 'ageGroup', 'month'] as const;

/** The view of a shard that answers its counts. */
export const SHARD_VIEW = 'hitungan';

/** Children of two shards; places stand in both. */
export const SHARES: readonly (readonly MadeChild[])[] = [1, 2].map((seed) =>
  fc.sample(madeChild, { numRuns: 2000, seed }),
);

/** Gives a shard its children, the cut points, and the view. */
export async function prepareShard(engine: Engine, children: readonly MadeChild[]): Promise<void> {
  okValue(await installTables(engine, cutTables()));
  await load(engine, children);
  const select = countStatement(engine.dialect, OBSERVATIONS, { by: BY });
  okValue(await engine.run(viewStatement(engine.dialect, SHARD_VIEW, select)));
}

/** Expects the answer of all shards to be the counts of all children by core. */
export function expectWholeCounts(answer: Result<readonly AnswerRow[]>): void {
  const { counts, rows } = okValue(countsOfRows(okValue(answer), { by: BY }));
  const [first = [], second = []] = SHARES;
  expect(counts).toEqual(mergeCounts(countsByCore(first, BY), countsByCore(second, BY)));
  expect(rows).toBe(first.length + second.length);
}

/** Expects an error that tells of the connection, and no row. */
export function expectNoAnswer(answer: Result<readonly AnswerRow[]>): void {
  expect(answer, JSON.stringify(answer).slice(0, 400)).toMatchObject({
    ok: false,
    issues: [{ code: 'sql.connection_lost' }],
  });
}
