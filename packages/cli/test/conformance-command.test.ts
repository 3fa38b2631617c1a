import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { vectorFiles } from '@balanting/conformance';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const vectors = (name: string) =>
  readFileSync(new URL(`../../conformance/vectors/${name}`, import.meta.url), 'utf8');
const expected = vectorFiles('children')['children.expected.csv'] ?? '';

describe('balanting conformance', () => {
  it('writes the vectors, which are those of the package', async () => {
    const folder = newFolder({});
    const ran = await runIn(folder, ['conformance', '--vectors', 'vektor']);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const written = join(folder, 'vektor');
    expect(readdirSync(written)).toHaveLength(8);
    for (const name of readdirSync(written)) {
      expect(readFileSync(join(written, name), 'utf8') === vectors(name), name).toBe(true);
    }
  });

  it.each(['children', 'school-age'])('finds zscores right on %s', async (set) => {
    const folder = newFolder({ 'v.csv': vectors(`${set}.csv`) });
    await runIn(folder, ['zscores', 'v.csv', '--out', 'answers.csv']);
    const args = ['conformance', '--csv', 'answers.csv', '--set', set, '--strict', '--lang', 'id'];
    const ran = await runIn(folder, args);
    expect(ran.stdout).toMatch(/sel sama \(100,00 %\)\nSemua jawaban sama\.\n$/);
    expect(ran.exitCode).toBe(0);
  });

  it('finds prevalence right on the survey', async () => {
    const folder = newFolder({ 'answers.csv': vectors('survey.expected.csv') });
    const args = ['conformance', '--csv', 'answers.csv', '--set', 'survey', '--strict'];
    const ran = await runIn(folder, [...args, '--lang', 'en']);
    expect(ran.stdout).toMatch(/^survey: ([\d,]+) of \1 cells equal \(100\.00 %\)\n$/);
    expect(ran.exitCode).toBe(0);
  });

  it('names what is wrong, and exits with 1 where asked to', async () => {
    const flagless = expected.replace(/,1(?=,|\n)/g, ',0');
    const folder = newFolder({ 'answers.csv': flagless });
    const ran = await runIn(folder, [
      'conformance',
      '--csv',
      'answers.csv',
      '--strict',
      '--lang',
      'en',
    ]);
    expect(ran.stdout).toContain('never-flagged: implausible z not flagged');
    expect(ran.exitCode).toBe(1);
    const json = await runIn(folder, ['conformance', '--csv', 'answers.csv', '--format', 'json']);
    expect(JSON.parse(json.stdout).findings[0].defect).toBe('never-flagged');
    expect(json.exitCode).toBe(0);
  });

  it('asks a program', async () => {
    const program = `let n = ''; process.stdin.on('data', (d) => (n += d)).on('end', () => {
      if (!n.startsWith('id,sex,')) process.exit(9);
      process.stdout.write(require('fs').readFileSync('answers.csv'));
    });`;
    const folder = newFolder({ 'answers.csv': expected, 'program.cjs': program });
    const command = `"${process.execPath}" program.cjs`;
    const ran = await runIn(folder, ['conformance', '--cmd', command, '--lang', 'en']);
    expect(ran.stdout).toContain('Every answer is right.');
    const failed = await runIn(folder, ['conformance', '--cmd', 'exit 3', '--lang', 'en']);
    expect([failed.exitCode, failed.stderr]).toEqual([
      2,
      'balanting: exit 3: ended with code 3: -\n',
    ]);
  });

  it('asks a service', async () => {
    const server = createServer(async (request, response) => {
      const body = await textOf(request);
      response.statusCode = body.startsWith('id,sex,') ? 200 : 400;
      response.end(request.url === '/no' ? '' : expected);
      if (request.url === '/no') response.statusCode = 500;
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const folder = newFolder({});
    const at = `http://127.0.0.1:${port}`;
    const ran = await runIn(folder, ['conformance', '--url', at, '--lang', 'en']);
    server.close();
    expect(ran.stdout).toContain('Every answer is right.');
    const gone = await runIn(folder, ['conformance', '--url', at, '--lang', 'en']);
    expect(gone.exitCode).toBe(2);
    expect(gone.stderr).toMatch(
      /: no answer \(.*\); check the address and that the service runs\.\n$/,
    );
  });

  it.each([
    [[], 'Name one of --csv, --url, --cmd or --vectors'],
    [['--csv', 'a.csv', '--cmd', 'x'], 'Name one of'],
    [['--csv', 'nowhere.csv'], 'nowhere.csv'],
    [['--csv', 'empty.csv'], 'empty.csv'],
    [['--csv', 'other.csv'], 'No column of answers found; name at least one of: zlen, flen'],
    [['--csv', 'words.csv'], 'row 2, zlen: "tall" is no number'],
    [['--csv', 'words.csv', '--set', 'all'], '--set'],
  ])('answers %j with one line', async (args, line) => {
    const files = {
      'empty.csv': '',
      'other.csv': 'id,x\n1,2\n',
      'words.csv': 'id,zlen\nedge-1,tall\n',
    };
    const ran = await runIn(newFolder(files), ['conformance', ...args, '--lang', 'en']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
