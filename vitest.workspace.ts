import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Packages see each other's sources, so no build is needed before a test.
const conditions = ['@balanting/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [...readdirSync('packages').map((name) => `packages/${name}`), 'docs'].map(
      (path) => ({
        extends: true as const,
        test: {
          name: path.replace('packages/', ''),
          root: `./${path}`,
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
        },
      }),
    ),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/index.ts', '**/tables/**'],
      reporter: ['text-summary', 'json-summary'],
      clean: false,
    },
  },
});
