import { connectClickhouse } from '../src/clickhouse.js';
import { okValue } from './agreement.js';
import { AGREEMENT_TESTS, describeAgreement } from './agreement-suite.js';
import { CLICKHOUSE, clickhouseServers } from './servers/clickhouse-server.js';
import { tellSkipped } from './servers/server-process.js';

const isSkipped = tellSkipped(CLICKHOUSE, 'clickhouse-server', AGREEMENT_TESTS);

describeAgreement('ClickHouse', isSkipped, async () => {
  const [server] = await clickhouseServers(1);
  if (server === undefined) throw new Error('No server started.');
  return { engine: okValue(await connectClickhouse(server)), stop: server.remove };
});
