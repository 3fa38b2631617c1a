import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Packages see each other's sources, so no build is needed before a test.
const conditions = ['@balanting/source', 'module', 'node', 'development|production'];

// Tests of packages share what they import, which takes a third of the time; those of the site change folders.
const SHARING = readdirSync('packages').map((name) => `packages/${name}`);

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Every core: one less, as by default, is one alone on a machine of two.
    maxWorkers: '100%',
    projects: [...SHARING, 'docs'].map((path) => ({
      extends: true as const,
      test: {
        name: path.replace('packages/', ''),
        root: `./${path}`,
        include: ['test/**/*.test.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        isolate: !SHARING.includes(path),
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/index.ts', '**/tables/**'],
      reporter: ['text-summary', 'json-summary'],
      clean: false,
    },
  },
});
