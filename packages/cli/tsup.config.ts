import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    target: 'node20',
    // The path of the thread file is told from that of its own, in both formats.
    shims: true,
  },
  { entry: ['src/main.ts'], format: ['esm'], target: 'node20' },
  // A thread starts seven times as fast with only what it needs of our packages. It reads text: what opens
  // workbooks is never asked for. Each is built by itself, so that none loads what only the other needs.
  ...['range-worker', 'score-worker'].map((name) => ({
    entry: { [name]: `src/threads/${name}.ts` },
    format: ['esm' as const],
    target: 'node20' as const,
    noExternal: [/^@balanting\//],
    external: ['@e965/xlsx', 'htmlparser2'],
  })),
]);
