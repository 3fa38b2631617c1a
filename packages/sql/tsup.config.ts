import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/duckdb.ts', 'src/postgres.ts', 'src/clickhouse.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  target: 'node20',
});
