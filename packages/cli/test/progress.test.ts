import { expect, it } from 'vitest';
import { progressBar } from '../src/input/progress.js';
import { eppgbm, newFolder, runIn, sink } from './fixture.js';

const terminal = () => {
  const kept = sink();
  // What a terminal has beyond a stream.
  const methods = { isTTY: true, columns: 80, cursorTo: () => true, clearLine: () => true };
  return { ...kept, stream: Object.assign(kept.stream, methods) };
};

it('draws a bar of megabytes on a terminal', () => {
  const { stream, text } = terminal();
  const bar = progressBar(stream, { total: 4_000_000, quiet: false });
  bar.update(1_000_000);
  bar.update(9_000_000);
  bar.stop();
  expect(text()).toMatch(/0\.0\/4\.0 MB/);
});

it('is silent elsewhere, when told, and where the length is not known', () => {
  for (const [stream, options] of [
    [sink(), { total: 4e6, quiet: false }],
    [terminal(), { total: 4e6, quiet: true }],
    [terminal(), { total: undefined, quiet: false }],
    [terminal(), { total: Number.NaN, quiet: false }],
  ] as const) {
    const bar = progressBar(stream.stream, options);
    bar.update(1e6);
    bar.stop();
    expect(stream.text()).toBe('');
  }
});

it('is taken away before the notes of a run', async () => {
  const { stream, text } = terminal();
  const folder = newFolder({ 'aug.csv': eppgbm([{}, { sex: 'X' }]) });
  await runIn(folder, ['zscores', 'aug.csv', '--out', 'z.csv'], { stderr: stream });
  expect(text()).toMatch(/MB[\s\S]*aug\.csv: 1 of 2 rows rejected/);
});
