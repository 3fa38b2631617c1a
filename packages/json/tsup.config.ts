import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', fhir: 'src/fhir/index.ts', dhis2: 'src/dhis2/index.ts' },
  splitting: true,
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  target: 'node20',
});
