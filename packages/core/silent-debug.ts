import type { Options } from 'tsup';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** A distribution can tell its steps through a library for terminals: it is left out, and they are not told. */
export function silentDebug(): EsbuildPlugin {
  const namespace = 'silent-debug';
  return {
    name: namespace,
    setup: (build) => {
      build.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /./, namespace }, () => ({
        contents: 'module.exports = () => () => undefined;',
      }));
    },
  };
}
