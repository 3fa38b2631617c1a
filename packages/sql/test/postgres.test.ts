import { connectPostgres } from '../src/postgres.js';
import { okValue } from './agreement.js';
import { AGREEMENT_TESTS, describeAgreement } from './agreement-suite.js';
import { POSTGRES, postgresServer } from './servers/postgres-server.js';
import { tellSkipped } from './servers/server-process.js';

const isSkipped = tellSkipped(POSTGRES, 'the PostgreSQL server', AGREEMENT_TESTS);

describeAgreement('PostgreSQL', isSkipped, async () => {
  const server = await postgresServer();
  return { engine: okValue(await connectPostgres(server)), stop: server.remove };
});
