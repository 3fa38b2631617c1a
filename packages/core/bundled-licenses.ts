import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Options } from 'tsup';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes the licences of the packages whose code goes into the build, each text once, into a file. */
export function bundledLicenses(file: string): EsbuildPlugin {
  return {
    name: 'bundled-licenses',
    setup: (build) => {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, licenseText(Object.keys(metafile?.inputs ?? {})));
      });
    },
  };
}

const PACKAGE_FILE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

function licenseText(inputs: readonly string[]): string {
  const names = new Map<string, Set<string>>();
  for (const input of inputs) {
    const [, folder = '', name = ''] = PACKAGE_FILE.exec(input) ?? [];
    const path = resolve(folder, 'LICENSE');
    if (name === '') continue;
    if (!existsSync(path)) throw new Error(`${name} is bundled and has no LICENSE.`);
    const text = readFileSync(path, 'utf8').trim();
    names.set(text, (names.get(text) ?? new Set()).add(name));
  }
  const parts = [...names].map(([text, found]) => `${[...found].sort().join('\n')}\n\n${text}\n`);
  return `Code of these packages is part of the files beside this one.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
