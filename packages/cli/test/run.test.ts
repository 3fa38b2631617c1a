import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const folder = newFolder();
const english = { env: { LANG: 'en_US.UTF-8' } };
const indonesian = { env: { LANG: 'id_ID.UTF-8' } };

describe('words that are not understood', () => {
  it.each([
    [['reprot', 'x.csv'], 'balanting: Unknown verb "reprot". Did you mean "report"?\n'],
    [['help', 'zscors'], 'balanting: Unknown verb "zscors". Did you mean "zscores"?\n'],
    [['help', 'frobnicate'], 'balanting: Unknown verb "frobnicate". See: balanting --help\n'],
    [['frobnicate'], 'balanting: Unknown verb "frobnicate". See: balanting --help\n'],
    [
      ['report', 'x.csv', '--outt', 'y'],
      'balanting: Unknown option "--outt". Did you mean "--out"?\n',
    ],
    [['report'], 'balanting: No file given: name the file to read, or - for standard input.\n'],
    [['report', 'x.csv', '--out'], 'balanting: Option --out lacks its value.\n'],
    [['zscores', 'a', 'b'], 'balanting: This verb reads one file at a time.\n'],
    [
      ['report', 'x', '--format', 'pdf'],
      'balanting: --format "pdf" is not known: choose html, json, csv.\n',
    ],
    [['report', 'x', '--lang', 'fr'], 'balanting: --lang "fr" is not known: choose id, en.\n'],
    [
      ['report', 'x', '--as-of', '2025-02-30'],
      'balanting: --as-of "2025-02-30" is no date: write YYYY-MM-DD, such as 2025-08-31.\n',
    ],
    [['report', '-', '-'], 'balanting: Standard input (-) can be read once only.\n'],
    [
      ['report', 'a.csv', 'b.csv', '--rejects', 'r.csv'],
      'balanting: --rejects works with one input file; leave it out to get a file for each.\n',
    ],
  ])('%j', async (argv, stderr) => {
    expect(await runIn(folder, argv, english)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('in Indonesian where nothing else is asked for', async () => {
    const ran = await runIn(folder, ['reprot'], { env: {} });
    expect(ran.stderr).toBe('balanting: Perintah "reprot" tidak dikenal. Maksud Anda "report"?\n');
    expect((await runIn(folder, ['report'], indonesian)).stderr).toMatch(
      /^balanting: Berkas belum/,
    );
    expect((await runIn(folder, ['report', '--lang=en'], indonesian)).stderr).toMatch(
      /No file given/,
    );
  });
});

describe('help and version', () => {
  it('speaks both languages', async () => {
    const en = await runIn(folder, ['--help'], english);
    expect(en.exitCode).toBe(0);
    expect(en.stdout).toMatch(/^Usage: balanting/);
    expect(en.stdout).toContain('Verbs:');
    const id = await runIn(folder, ['--help'], indonesian);
    expect(id.stdout).toMatch(/^Cara pakai: balanting/);
    expect(id.stdout).toContain('Perintah:');
  });

  it.each(['report', 'zscores'])('has examples for %s', async (verb) => {
    const ran = await runIn(folder, [verb, '--help'], english);
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain(`Examples:\n  balanting ${verb}`);
    expect(await runIn(folder, ['help', verb], english)).toEqual(ran);
    expect(ran.stdout).not.toMatch(/[A-Z][a-z]+ [a-z]+ \(default: "/);
  });

  it('prints the version', async () => {
    expect((await runIn(folder, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('shows the help and fails without a verb', async () => {
    const ran = await runIn(folder, [], english);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^Usage:/);
  });
});
