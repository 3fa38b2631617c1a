import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

describe('balanting completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every verb and its options in %s', async (shell) => {
    const { exitCode, stdout } = await runIn(newFolder({}), ['completion', shell]);
    expect(exitCode).toBe(0);
    for (const word of ['report', 'zscores', 'quality', 'lokus', 'draws', 'cluster']) {
      expect(stdout).toContain(word);
    }
  });

  it('completes in a real bash', async () => {
    const { stdout: script } = await runIn(newFolder({}), ['completion', 'bash']);
    const ask = (words: string, at: number) => {
      const line = `${script}\nCOMP_WORDS=(${words}); COMP_CWORD=${at}; _balanting; echo "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', line], {
        encoding: 'utf8',
        cwd: newFolder({}),
      }).stdout.trim();
    };
    expect(ask('balanting zs', 1)).toBe('zscores');
    expect(ask('balanting lokus --dr', 2)).toBe('--draws');
    expect(ask('balanting nothing --x', 2)).toBe('');
  });

  it('refuses a shell that it does not know with one line', async () => {
    const { exitCode, stderr } = await runIn(newFolder({}), ['completion', 'tcsh', '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
