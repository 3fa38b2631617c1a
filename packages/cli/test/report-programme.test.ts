import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eppgbm, newFolder, runIn } from './fixture.js';
import { MONTHS } from './gain-fixture.js';

const EXAMPLE = new URL('../../../examples/data/contoh-program-2022.json', import.meta.url);
const example = readFileSync(EXAMPLE, 'utf8');
const exported = eppgbm(Array.from({ length: 40 }, (_, i) => ({ height: `${80 + (i % 12)},5` })));

const textOf = (page: string) =>
  page
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const pageIn = (folder: string) => readFileSync(join(folder, 'laporan/laporan.html'), 'utf8');

describe('balanting report --programme', () => {
  it('prints the services, partners, stages and activities that the document tells', async () => {
    const folder = newFolder({ 'aug.csv': exported, 'program.json': `\ufeff${example}` });
    const ran = await runIn(folder, ['report', 'aug.csv', '--programme', 'program.json']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).not.toContain('program.json');
    const page = pageIn(folder);
    for (const id of ['convergence', 'partners', 'stages', 'skdn', 'lokus']) {
      expect(page).toContain(`<section id="${id}"`);
    }
    expect(page).not.toContain('<section id="missing"');
    const text = textOf(page);
    expect(text).toContain('Dari layanan yang seharusnya diterima ibu hamil');
    expect(text).toContain('PT Contoh Perusahaan 150.000.000 80.000.000 500 dari 900');
    expect(text).toContain('Kegiatan Pokja, keadaan 30 September 2022');
    expect(text).toContain('Sasaran dan yang diukur');
    expect(text).toContain('Kesenjangan layanan');
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
  });

  it('tells its doubts with their place', async () => {
    const document = JSON.parse(example);
    document.commitments.push({ ...document.commitments[0], id: 'k9' });
    const doubled = JSON.stringify(document);
    const folder = newFolder({ 'aug.csv': exported, 'program.json': doubled });
    const ran = await runIn(folder, ['report', 'aug.csv', '--programme', 'program.json']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('program.json, commitments[2]: ');
  });

  it('tells what is wrong with its place and its cure, before a row is read', async () => {
    const broken = example.replace('"village":"63.11.01.2001"', '"village":"99.99"');
    const folder = newFolder({
      'aug.csv': exported,
      'wrong.json': broken,
      'not.json': '{"format": "balanting-programme", "version": 1, "year": "2022"}',
      'cut.json': '{"format"',
    });
    const run = (name: string, ...words: string[]) =>
      runIn(folder, ['report', 'aug.csv', '--programme', name, ...words]);
    const wrong = await run('wrong.json');
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^balanting: wrong\.json, coverage\[0\]\.village: .*99\.99/);
    const shape = await run('not.json', '--lang', 'id');
    expect(shape.stderr).toContain('not.json, year: Isian "year" tidak sesuai: seharusnya');
    expect((await run('cut.json')).stderr).toMatch(
      /^balanting: cut\.json: The text is not valid JSON/,
    );
    expect((await run('gone.json')).stderr).toContain('gone.json: no such file');
  });

  it('reads the document from standard input where it is named -', async () => {
    const folder = newFolder({ 'aug.csv': exported });
    async function* stdin() {
      yield new TextEncoder().encode(example);
    }
    const words = ['report', 'aug.csv', '--programme', '-', '--quiet'];
    expect(await runIn(folder, words, { stdin: stdin() })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(pageIn(folder)).toContain('<section id="partners"');
  });

  it('never overwrites the document', async () => {
    const folder = newFolder({ 'aug.csv': exported, 'laporan.json': example });
    const words = ['report', 'aug.csv', '--programme', 'laporan.json', '--out', '.'];
    expect((await runIn(folder, words)).exitCode).toBe(2);
  });
});

describe('SKDN of a report', () => {
  it('comes from months in a row, with S and K of the programme', async () => {
    const folder = newFolder({ ...MONTHS, 'program.json': example });
    const words = ['report', ...Object.keys(MONTHS), '--programme', 'program.json'];
    expect((await runIn(folder, words)).exitCode).toBe(0);
    const text = textOf(pageIn(folder));
    const { children, cards } = paringin();
    expect(text).toContain(`Paringin 2025-08 ${children} ${cards} 3 1 1 0 1`);
    expect(text).toMatch(/Semua 2025-08 10\.242 9\.634 3 1 1 0 1/);
    expect(text).not.toContain('tidak memuat penimbangan dua bulan');
  });

  it('has no K/S and D/S without a target list', async () => {
    const folder = newFolder(MONTHS);
    await runIn(folder, ['report', ...Object.keys(MONTHS)]);
    expect(textOf(pageIn(folder))).toContain('Paringin 2025-08 – – 3 1 1 0 1 ');
  });
});

/** The target children of the villages of Paringin, as the page prints them. */
function paringin() {
  const { targetChildren } = JSON.parse(example) as {
    readonly targetChildren: readonly {
      readonly village: string;
      readonly children: number;
      readonly cards: number;
    }[];
  };
  const own = targetChildren.filter(({ village }) => village.startsWith('63.11.06.'));
  const shown = (part: 'children' | 'cards') =>
    own.reduce((sum, one) => sum + one[part], 0).toLocaleString('id');
  return { children: shown('children'), cards: shown('cards') };
}
