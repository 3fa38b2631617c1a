// Under what circumstances figures were taken: a class of machines, never the name of one.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/**
 * Date, state of the sources, machine and how busy it was, as one line.
 *
 * @param options - `isBuilt`: the packages were built before, perhaps of other sources
 */
export function circumstances({ now = new Date(), isBuilt = false } = {}) {
  const list = cpus();
  const machine = [
    list[0]?.model.trim() || 'processor not known',
    `${list.length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
  ];
  const load = `load ${loadavg()[0].toFixed(1)} before the run`;
  const sources = isBuilt ? `${commit()}, packages built before` : commit();
  return [now.toISOString().slice(0, 10), sources, machine.join(', '), load].join('; ');
}

function commit() {
  const git = (...args) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
    return `commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'commit not known';
  }
}
