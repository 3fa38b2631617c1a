import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'borders/balangan': 'src/maps/balangan.ts' },
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  sourcemap: true,
  clean: true,
  target: 'node20',
});
