import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../../packages/cli/test/fixture.js';
import { DOCS } from './code-blocks.js';
import { commandLines, shownOutputs } from './command-lines.js';

// Every command that a page tells to type is run as it stands, on files of the names it uses; and what a
// page shows of the example data is what comes out.

const DATA = join(DOCS, '../examples/data');
const YEARS = ['2020-08', '2021-08', '2022-09'].map(
  (month) => `contoh-eppgbm-balangan-${month}.csv`,
);
const RIGHT_ANSWERS = join(DOCS, '../packages/conformance/vectors/children.expected.csv');
/** Rows of the example exports that are enough for a command to have work. */
const FEW = 400;

const folder = mkdtempSync(join(tmpdir(), 'balanting-commands-'));
const lines = commandLines().filter(({ words }) => words[0] !== 'serve');

beforeAll(async () => {
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const [oldest, older, newest] = YEARS.map(firstRows) as [string, string, string];
  for (const name of ['2020.csv', 'juai.csv']) put(name, oldest);
  for (const name of ['2021.csv', 'juli.csv', 'halong.csv']) put(name, older);
  for (const name of ['2022.csv', 'agustus.csv', 'awayan.csv']) put(name, newest);
  for (const name of ['unduhan.csv', 'my-export.csv', 'eppgbm-2022-09.csv']) put(name, newest);
  for (const name of ['survei.csv', 'survey.csv']) put(name, survey());
  for (const name of ['desa.csv', 'layanan.csv']) put(name, tableOf('id/lokus.md', 'kode;'));
  put('sasaran.csv', tableOf('id/skdn.md', 'kecamatan,'));
  copyFileSync(RIGHT_ANSWERS, join(folder, 'answers.csv'));
  copyFileSync(join(DATA, 'contoh-program-2022.json'), join(folder, 'program-2022.json'));
  for (const name of ['unduhan.xlsx', 'my-export.xlsx']) {
    await runIn(folder, ['convert', 'unduhan.csv', '--to', 'xlsx', '--out', name]);
  }
  await runIn(folder, ['convert', 'unduhan.csv', '--to', 'ndjson', '--out', 'catatan.ndjson']);
  const fhir = ['--to', 'fhir', '--organization', '100012345'];
  await runIn(folder, ['convert', 'unduhan.csv', ...fhir, '--out', 'bundel.ndjson']);
  await runIn(folder, ['report', '2022.csv']);
  mend(join(folder, 'laporan/2022.rejects.csv'), newest);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands on the pages', () => {
  it('are found', () => expect(lines.length).toBeGreaterThan(40));

  it.each(lines.map(({ place, words }) => [place, words.join(' '), words] as const))(
    '%s: %s',
    async (_, __, words) => {
      const ran = await runIn(folder, words);
      expect(ran.stderr).not.toMatch(/^balanting:/m);
      expect(ran.exitCode).toBe(0);
    },
  );
});

describe('what the pages show', () => {
  const whole = join(folder, 'contoh');
  const id = { today: '2026-11-27', env: { LANG: 'id_ID.UTF-8' } };

  beforeAll(() => {
    mkdirSync(whole);
    YEARS.forEach((file, i) => {
      copyFileSync(join(DATA, file), join(whole, `${2020 + i}.csv`));
    });
  });

  it('of the report', async () => {
    const ran = await runIn(whole, ['report', '2020.csv', '2021.csv', '2022.csv'], id);
    const shown = [...shownOutputs('id/mulai.md'), ...shownOutputs('id/impor.md')];
    expect(shown.length).toBe(2);
    for (const part of shown) expect(ran.stdout).toContain(part);
  });

  it('of the quality', async () => {
    const ran = await runIn(whole, ['quality', '2022.csv'], id);
    for (const shown of shownOutputs('id/kualitas-data.md')) expect(ran.stdout).toContain(shown);
  });

  it('of the villages', async () => {
    const [, shown = ''] = shownOutputs('id/lokus.md');
    const { stdout } = await runIn(folder, ['lokus', 'desa.csv', '--number', '2'], id);
    expect(stdout.replace(/\s+/g, ' ')).toContain(shown.replace(/\s+/g, ' ').trim());
  });
});

function firstRows(file: string): string {
  const rows = readFileSync(join(DATA, file), 'utf8').split('\n');
  return `${rows.slice(0, FEW).join('\n')}\n`;
}

/** As an analyst mends it: one row of a rejects file that can be read now. */
function mend(file: string, source: string): void {
  const [header = ''] = readFileSync(file, 'utf8').split('\n');
  const row = source.split('\n').find((line) => /^\d+;/.test(line)) ?? '';
  writeFileSync(file, `${header}\n${row.trimEnd()};;;;\n`);
}

/** The table that a page shows. */
function tableOf(page: string, start: string): string {
  return shownOutputs(page).find((text) => text.startsWith(start)) ?? '';
}

/** A made-up survey with the columns of WHO Anthro. */
function survey(): string {
  const header =
    'id,strata,cluster,sw,team,tim,sex,age,is_age_in_month,weight,lenhei,measure,oedema\n';
  const rows = Array.from({ length: 120 }, (_, i) => {
    const months = 6 + (i % 50);
    const size = `${(7 + months / 6).toFixed(1)},${(66 + months * 0.7).toFixed(1)}`;
    const place = `${i % 2},${i % 12},${1 + (i % 3)},${i % 4},${i % 4}`;
    return `${i},${place},${1 + (i % 2)},${months},1,${size},${months < 24 ? 'l' : 'h'},n`;
  });
  return `${header}${rows.join('\n')}\n`;
}
