import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const SURVEY = `psu,sex,age,weight,height,muac,oedema
1,1,34,11.4,88.5,146,2
1,2,24,9.3,77.8,138,2
2,1,12,7.7,71.2,139,2
`;

const NOTE =
  'survey.csv: The column "age" was read as months: 3 of the first 3 children are too large';

describe('a survey that names no unit', () => {
  it('has the z-scores of months, and says so', async () => {
    const folder = newFolder({ 'survey.csv': SURVEY });
    const ran = await runIn(folder, ['zscores', 'survey.csv']);
    const [header = '', ...rows] = ran.stdout.trimEnd().split(/\r?\n/);
    const at = header.split(',').indexOf('zlen');
    expect(rows.map((row) => row.split(',')[at])).toEqual(['-1.73', '-2.46', '-1.91']);
    expect(ran.stderr).toContain(NOTE);
    expect(ran.stderr).toContain('The column "muac" was read as mm');
  });

  it('says so in prevalence and quality too, and nothing when told to be quiet', async () => {
    const folder = newFolder({ 'survey.csv': SURVEY });
    for (const verb of ['prevalence', 'quality']) {
      const ran = await runIn(folder, [verb, 'survey.csv']);
      expect([verb, ran.exitCode]).toEqual([verb, 0]);
      expect(ran.stderr).toContain(NOTE);
      const quiet = await runIn(folder, [verb, 'survey.csv', '--quiet']);
      expect(quiet.stderr).toBe('');
    }
  });
});
