import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Engine } from '../src/engine/engine.js';
import { connectPostgres } from '../src/postgres.js';
import { okValue } from './agreement.js';
import { POSTGRES, type PostgresServer, postgresServer } from './servers/postgres-server.js';
import { tellSkipped } from './servers/server-process.js';
import { expectNoAnswer, expectWholeCounts, prepareShard, SHARD_VIEW, SHARES } from './shards.js';

const isSkipped = tellSkipped(POSTGRES, 'the PostgreSQL server', 3);

describe.skipIf(isSkipped)('two PostgreSQL shards behind postgres_fdw', () => {
  const ALL = 'SELECT * FROM shard_0.hitungan UNION ALL SELECT * FROM shard_1.hitungan';
  let shards: readonly PostgresServer[] = [];
  let head: PostgresServer | undefined;
  let coordinator: Engine;

  beforeAll(async () => {
    shards = [await postgresServer(), await postgresServer()];
    head = await postgresServer();
    coordinator = okValue(await connectPostgres(head));
    okValue(await coordinator.run('CREATE EXTENSION postgres_fdw'));
    for (const [k, shard] of shards.entries()) {
      const engine = okValue(await connectPostgres(shard));
      await prepareShard(engine, SHARES[k] ?? []);
      okValue(
        await engine.run(`CREATE VIEW lambat AS SELECT *, pg_sleep(0.1)::text FROM ${SHARD_VIEW}`),
      );
      await engine.close();
      for (const statement of foreignView(k, shard)) okValue(await coordinator.run(statement));
    }
  }, 120_000);
  afterAll(async () => {
    await coordinator?.close();
    await Promise.all([...shards, head].map((server) => server?.remove()));
  });

  it('give the counts of core', async () => {
    expectWholeCounts(await coordinator.select(ALL));
  });

  it('give no part of the counts while one of them is down, and all once it is back', async () => {
    await shards[1]?.kill();
    expectNoAnswer(await coordinator.select(ALL));
    await shards[1]?.start();
    expectWholeCounts(await coordinator.select(ALL));
  });

  it('give no part of the counts where one of them is killed in the middle', async () => {
    const answer = coordinator.select('SELECT * FROM shard_1.lambat');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await shards[1]?.kill();
    expectNoAnswer(await answer);
    await shards[1]?.start();
    expectWholeCounts(await coordinator.select(ALL));
  });
});

function foreignView(k: number, { port }: PostgresServer): readonly string[] {
  return [
    `CREATE SERVER node_${k} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres')`,
    `CREATE USER MAPPING FOR postgres SERVER node_${k} OPTIONS (user 'postgres')`,
    `CREATE SCHEMA shard_${k}`,
    `IMPORT FOREIGN SCHEMA public LIMIT TO (${SHARD_VIEW}, lambat) FROM SERVER node_${k} INTO shard_${k}`,
  ];
}
