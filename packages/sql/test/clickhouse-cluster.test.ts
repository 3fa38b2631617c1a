import { afterAll, beforeAll, describe, it } from 'vitest';
import { connectClickhouse } from '../src/clickhouse.js';
import type { Engine } from '../src/engine/engine.js';
import { okValue } from './agreement.js';
import {
  CLICKHOUSE,
  type ClickhouseServer,
  clickhouseServers,
} from './servers/clickhouse-server.js';
import { tellSkipped } from './servers/server-process.js';
import { expectNoAnswer, expectWholeCounts, prepareShard, SHARD_VIEW, SHARES } from './shards.js';

const isSkipped = tellSkipped(CLICKHOUSE, 'clickhouse-server', 3);

describe.skipIf(isSkipped)('two ClickHouse nodes and a Distributed table over their views', () => {
  const ALL = `SELECT * FROM semua`;
  let nodes: readonly ClickhouseServer[] = [];
  let first: Engine;

  beforeAll(async () => {
    nodes = await clickhouseServers(2);
    const engines = await Promise.all(
      nodes.map(async (node) => okValue(await connectClickhouse(node))),
    );
    for (const [k, engine] of engines.entries()) await prepareShard(engine, SHARES[k] ?? []);
    [first] = engines as [Engine];
    const distributed = `Distributed(contoh, default, ${SHARD_VIEW})`;
    okValue(await first.run(`CREATE TABLE semua AS ${SHARD_VIEW} ENGINE = ${distributed}`));
    for (const engine of engines) {
      okValue(await engine.run(`CREATE VIEW lambat AS SELECT *, sleep(2) AS z FROM ${SHARD_VIEW}`));
    }
    const slow = 'Distributed(contoh, default, lambat)';
    okValue(await first.run(`CREATE TABLE semua_lambat AS lambat ENGINE = ${slow}`));
  }, 120_000);
  afterAll(() => Promise.all(nodes.map((node) => node.remove())));

  it('give the counts of core', async () => {
    expectWholeCounts(await first.select(ALL));
  });

  it('give no part of the counts while one of them is down, and all once it is back', async () => {
    await nodes[1]?.kill();
    expectNoAnswer(await first.select(ALL));
    await nodes[1]?.start();
    expectWholeCounts(await first.select(ALL));
  });

  it('give no part of the counts where one of them is killed in the middle', async () => {
    const answer = first.select('SELECT * FROM semua_lambat');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await nodes[1]?.kill();
    expectNoAnswer(await answer);
    await nodes[1]?.start();
    expectWholeCounts(await first.select(ALL));
  });
});
