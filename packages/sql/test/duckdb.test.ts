import { connectDuckdb } from '../src/duckdb.js';
import { okValue } from './agreement.js';
import { describeAgreement } from './agreement-suite.js';

describeAgreement('DuckDB', false, async () => ({
  engine: okValue(await connectDuckdb()),
  stop: async () => {},
}));
