import { ansi, duckdb } from '../src/dialect.js';
import { connectDuckdb } from '../src/duckdb.js';
import { okValue } from './agreement.js';
import { describeAgreement } from './agreement-suite.js';

// Spark and Trino are not to be had here. What stands in for them is DuckDB, but for two things: it plans
// long lists of VALUES slowly, and the letters of a name are compared as core does.
const onDuckdb = { ...ansi, numberRows: duckdb.numberRows, letters: duckdb.letters };

describeAgreement('ANSI SQL, run on DuckDB', false, async () => ({
  engine: { ...okValue(await connectDuckdb()), dialect: onDuckdb },
  stop: async () => {},
}));
