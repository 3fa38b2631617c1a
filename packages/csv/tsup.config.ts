import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', parquet: 'src/parquet/index.ts' },
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  target: 'node20',
});
