import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsFromBundle } from '@balanting/json/fhir';
import { describe, expect, it } from 'vitest';
import { eppgbm, newFolder, runIn } from './fixture.js';

const file = eppgbm([{}, { sex: 'P' }, { sex: 'X' }]);
const mapping = {
  format: 'balanting-dhis2-mapping',
  version: 1,
  periodType: 'Monthly',
  schemes: { dataElement: 'CODE', orgUnit: 'CODE' },
  elements: [
    { figure: 'measured', dataElement: 'DIUKUR' },
    { figure: 'heightForAge.normal', dataElement: 'TB_NORMAL' },
  ],
  areas: [{ district: 'Kabupaten Balangan', orgUnit: '6311' }],
};

describe('convert to FHIR', () => {
  it('writes a Bundle a line, from which the record comes back', async () => {
    const folder = newFolder({ 'aug.csv': file });
    const args = ['convert', 'aug.csv', '--to', 'fhir', '--organization', '100012345', '--quiet'];
    expect((await runIn(folder, [...args, '--out', 'b.ndjson'])).exitCode).toBe(0);
    const lines = readFileSync(join(folder, 'b.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const read = recordsFromBundle(JSON.parse(lines[0] ?? ''));
    expect(read.ok && read.value.records[0]).toMatchObject({ birthDate: '2023-03-02' });
    // The z-score is worked out anew: that of 84.5 cm at 896 days.
    expect(lines[0]).toContain('-1.64');
  });

  it.each([
    [['--to', 'fhir'], '--to fhir needs --organization ID'],
    [['--to', 'dhis2'], '--to dhis2 needs --mapping FILE'],
    [['--to', 'dhis2', '--mapping', 'gone.json'], 'gone.json'],
    [['--to', 'dhis2', '--mapping', 'aug.csv'], 'aug.csv'],
    [['--to', 'pdf'], '--to'],
  ])('answers %j with one line', async (options, line) => {
    const folder = newFolder({ 'aug.csv': file });
    const ran = await runIn(folder, ['convert', 'aug.csv', ...options, '--lang', 'en']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('convert to DHIS2', () => {
  it('writes the counts of the months as data values', async () => {
    const folder = newFolder({ 'aug.csv': file, 'map.json': JSON.stringify(mapping) });
    const ran = await runIn(folder, [
      'convert',
      'aug.csv',
      '--to',
      'dhis2',
      '--mapping',
      'map.json',
    ]);
    expect(ran.exitCode).toBe(0);
    const { dataValues } = JSON.parse(ran.stdout);
    expect(dataValues).toContainEqual({
      dataElement: 'DIUKUR',
      period: '202508',
      orgUnit: '6311',
      value: '2',
    });
    expect(ran.stderr).toContain('1');
  });

  it('refuses an element that is no figure, and an area without a unit', async () => {
    const odd = { ...mapping, elements: [{ figure: 'tinggi', dataElement: 'X' }] };
    const none = { ...mapping, areas: [{ district: 'Kabupaten Lain', orgUnit: '6300' }] };
    const files = {
      'aug.csv': file,
      'odd.json': JSON.stringify(odd),
      'none.json': JSON.stringify(none),
    };
    const folder = newFolder(files);
    for (const name of ['odd.json', 'none.json']) {
      const ran = await runIn(folder, ['convert', 'aug.csv', '--to', 'dhis2', '--mapping', name]);
      expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain(name);
    }
  });
});
