import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readError, temporaryError, writeError } from '../src/errors.js';
import { eppgbm, HEADER, newFolder, runIn } from './fixture.js';

const WHO = 'sex,age,is_age_in_month,weight,lenhei,measure,oedema\n1,600,0,10.5,80,h,n\n';
const SCHOOL = 'sex,age_in_months,oedema,height_in_cm,weight_in_kg\n1,100,n,120,25\n';
const XLSX = Uint8Array.from([
  ...[0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0],
  ...new TextEncoder().encode('xl/workbook.xml [Content_Types].xml'),
]);

const files = {
  'good.csv': eppgbm([{}, {}]),
  'empty.csv': '',
  'header.csv': `${HEADER}\n`,
  'pdf.csv': '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj',
  'xlsx.csv': XLSX,
  'words.csv': 'nothing of use\nin here\n',
  'who.csv': WHO,
  'school.csv': SCHOOL,
};

describe.each(['report', 'zscores'])('%s tells in one line', (verb) => {
  const folder = newFolder(files);
  mkdirSync(join(folder, 'dir.csv'));

  it.each([
    ['no-such.csv', /^balanting: no-such\.csv: no such file/],
    ['dir.csv', /^balanting: dir\.csv: is a folder/],
    ['good.csv/x.csv', /^balanting: good\.csv\/x\.csv: no such file/],
    ['empty.csv', /^balanting: empty\.csv: .*empty/],
    ['header.csv', /^balanting: header\.csv: .*no rows/],
    ['pdf.csv', /^balanting: pdf\.csv: .*PDF/],
    ['xlsx.csv', /^balanting: xlsx\.csv: .*Excel/],
    ['words.csv', /^balanting: words\.csv.*header/i],
  ])('%s', async (name, line) => {
    const ran = await runIn(folder, [verb, name]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(files), 'dir.csv'].sort());
  });

  it('with a stack only on --debug', async () => {
    const plain = await runIn(folder, [verb, 'no-such.csv']);
    const debug = await runIn(folder, [verb, 'no-such.csv', '--debug']);
    expect(plain.stderr).not.toMatch(/\n {4}at /);
    expect(debug.stderr).toMatch(/\n {4}at /);
  });
});

describe('report', () => {
  const folder = newFolder(files);

  it('names both files where their layouts differ', async () => {
    const ran = await runIn(folder, ['report', 'good.csv', 'who.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toBe(
      'balanting: who.csv has the columns of WHO Anthro but good.csv those of e-PPGBM; report them apart.\n',
    );
  });

  it('has no report for children of school age', async () => {
    const ran = await runIn(folder, ['report', 'school.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(/^balanting: school\.csv: AnthroPlus .* use balanting zscores\.\n$/);
  });
});

describe('what the system says', () => {
  const system = (code: string) => Object.assign(new Error(`${code}: system words`), { code });

  it.each([
    ['EACCES', /no permission to read/],
    ['EPERM', /no permission to read/],
    ['EMFILE', /can not be read \(EMFILE/],
  ])('of reading: %s', (code, text) => {
    expect(readError('x.csv', system(code)).message).toMatch(text);
  });

  it.each([
    ['ENOSPC', /the disk is full/],
    ['EDQUOT', /the disk is full/],
    ['EACCES', /failed \(EACCES: system words\); name another folder in TMPDIR/],
  ])('of a temporary file: %s', (code, text) => {
    expect(temporaryError('/tmp', system(code)).message).toMatch(text);
  });

  it.each([
    ['ENOSPC', /the disk is full/],
    ['EACCES', /no permission to write/],
    ['EROFS', /no permission to write/],
    ['EPIPE', /closed it before the end/],
    ['EIO', /can not be written \(EIO/],
  ])('of writing: %s', (code, text) => {
    expect(writeError('x.html', system(code)).message).toMatch(text);
  });
});
