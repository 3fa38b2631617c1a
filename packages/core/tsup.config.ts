import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { bundledLicenses } from './bundled-licenses.js';
import { pureConstants } from './pure-constants.js';
import { silentDebug } from './silent-debug.js';

const tables = readdirSync('src/growth/reference/tables').map((file) => {
  const [, set = '', name = ''] = /^(who\d+)-(.*)\.ts$/.exec(file) ?? [];
  return [`${set}/${name}`, `src/growth/reference/tables/${file}`] as const;
});

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    who2006: 'src/growth/reference/who2006.ts',
    who2007: 'src/growth/reference/who2007.ts',
    who2009: 'src/gain/velocity/who2009.ts',
    intergrowth: 'src/growth/intergrowth/intergrowth.ts',
    'areas/balangan': 'src/area/balangan.ts',
    // Files of their own, so that a bundle without them drops the libraries behind them too.
    'parts/beta': 'src/number/distributions/beta.ts',
    'parts/chi-square': 'src/number/distributions/chi-square.ts',
    'parts/normal': 'src/number/distributions/normal.ts',
    'parts/t': 'src/number/distributions/t.ts',
    'parts/instrument-schema': 'src/programme/instrument/instrument-schema.ts',
    'parts/period': 'src/publication/period.ts',
    'parts/record-schema': 'src/record/record-schema.ts',
    ...Object.fromEntries(tables),
  },
  plugins: [pureConstants()],
  esbuildPlugins: [silentDebug(), bundledLicenses('dist/BUNDLED-LICENSES.txt')],
  // Of 234 small packages a few files are needed: in the build they load at once and nobody installs the rest.
  noExternal: [/^@stdlib\//],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  sourcemap: false,
  clean: true,
  target: 'node20',
});
