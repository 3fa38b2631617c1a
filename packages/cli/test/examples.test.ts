import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as compareKecamatan from '../../../examples/compare-kecamatan.js';
import * as district from '../../../examples/district.js';
import * as oneChild from '../../../examples/one-child.js';
import * as oneFile from '../../../examples/one-file.js';
import { checkFigure } from '../../../examples/pokja-year/published.js';
import * as pokjaYear from '../../../examples/pokja-year.js';
import * as targets from '../../../examples/targets.js';

const EXAMPLES = new URL('../../../examples/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'balanting-examples-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('one-child', () => {
  it('prints z-scores with their classes, and the row behind one', async () => {
    expect(await printed(oneChild.main)).toEqual([
      'Umur / age: 896 hari / days',
      'weightForAge: z -2,72, Berat badan kurang / Underweight',
      'heightForAge: z -2,50, Pendek / Stunted',
      'weightForHeight: z -1,72, Gizi baik / Normal',
      'who2006/length-height-for-age, day 896: L 1,00000, M 90,24270, S 0,03881, z -2,49626',
    ]);
  });
});

describe('one-file', () => {
  it('prints the rejected rows by reason and the prevalence of the district', async () => {
    const lines = await printed(oneFile.main);
    expect(lines[0]).toMatch(/^9\d{3} baris dibaca, \d+ ganda$/);
    const rejected = lines.filter((line) => /^ {2}ditolak: \d+, mis\. .+\.$/.test(line));
    expect(rejected.length).toBeGreaterThan(3);
    expect(lines).toContain(
      'stunting: 1344 dari 9014 anak, 14,91 % (selang 95 % 14,19 % sampai 15,66 %)',
    );
    expect(lines.filter((line) => /^(wasting|underweight|overweight): /.test(line))).toHaveLength(
      3,
    );
  });

  it('says in one line what is wrong with a file that is no export', async () => {
    const path = new URL('one-file.ts', EXAMPLES);
    const lines = await printed((print) => oneFile.main(print, path));
    expect(lines).toHaveLength(1);
  });
});

describe('district', () => {
  it('writes the report and prints its summary', async () => {
    const out = join(folder, 'report.html');
    const text = (await printed((print) => district.main(print, out))).join('\n');
    expect(text).toContain('STUNTING KABUPATEN BALANGAN, SEPTEMBER 2022');
    expect(text).toContain('14,91 %');
    expect(text).toContain(`Laporan lengkap: ${out}`);
    const page = readFileSync(out, 'utf8');
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
    for (const figure of ['25,78', '17,91', '14,91', '21,70', 'Muara Ninian']) {
      expect(page).toContain(figure);
    }
  });
});

describe('compare-kecamatan', () => {
  it('prints who rose and fell, in percentage points', async () => {
    const lines = await printed(compareKecamatan.main);
    expect(lines).toContain('1. Lampihong 21,70 %');
    expect(lines).toContain('8. Paringin 8,24 %');
    const risen = lines.indexOf('Naik: 3 kecamatan');
    const fallen = lines.indexOf('Turun: 5 kecamatan');
    expect(lines[risen + 1]).toBe('  Juai +2,55 poin');
    expect(lines[fallen + 1]).toBe('  Awayan -9,92 poin');
    expect(lines.at(-1)).toBe('  Lampihong -2,49 poin');
  });
});

describe('targets', () => {
  it('prints the plan, the rates and the neighbour', async () => {
    expect(await printed(targets.main)).toEqual([
      'RPJMD Balangan 2021-2026, sekarang 14,91 %',
      '2022: 18,40 % tercapai (-3,49 poin)',
      '2023: 17,00 % tercapai lebih awal (-2,09 poin)',
      '2024: 16,00 % tercapai lebih awal (-1,09 poin)',
      'AARR 2020-2022: 23,9 % per tahun',
      'AARR menuju 14 % pada 2024: 3,1 % per tahun',
      '2024 dengan laju yang sama: 8,62 %',
      'Selisih dengan Hulu Sungai Utara: -4,49 poin',
    ]);
  });
});

describe('pokja-year', () => {
  it('goes from the situation to three reports, with the figures of the proposal', async () => {
    const lines = await printed((print) => pokjaYear.main(print, folder));
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. ANALISIS SITUASI',
      '2. DESA LOKUS',
      '3. RENCANA KERJA',
      '4. KOMITMEN MITRA',
      '5. PEMANTAUAN DAN EVALUASI',
      '6. LAPORAN',
    ]);
    const text = lines.join('\n');
    expect(text).toContain('turun 3,00 poin, dari 17,91 % menjadi 14,91 %');
    expect(text).toContain('Penurunan terbesar: Kecamatan Awayan, 9,92 poin');
    expect(text).toContain('Mitra "mitra-contoh" menjanjikan "E18" dua kali');
    expect(lines.slice(-5)).toEqual([
      '   pokja-2022.html',
      '   tpps-2022-2.html',
      '     Bagian "Kendala" belum diisi.',
      '     Bagian "Rencana semester berikutnya" belum diisi.',
      '   inovasi-2022.html',
    ]);
    const page = readFileSync(join(folder, 'inovasi-2022.html'), 'utf8').replaceAll('\u00a0', ' ');
    for (const figure of ['25,78 %', '2.201 dari 8.538', '18,40 % pada 2022', '24,19 %']) {
      expect(page).toContain(figure);
    }
  });

  it('stops where a figure is not the one published', () => {
    expect(() => checkFigure('2022', '14,92 %', '14,91 %')).toThrow('14,92 % instead of 14,91 %');
  });
});

describe('the examples', () => {
  const names = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));

  it('are six, each of them run above', () => {
    expect(names.filter((name) => !name.includes('/')).sort()).toEqual([
      'compare-kecamatan.ts',
      'district.ts',
      'one-child.ts',
      'one-file.ts',
      'pokja-year.ts',
      'targets.ts',
    ]);
  });

  it.each(names)('%s is short and imports only what is public', (name) => {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    const most = name.startsWith('pokja-year') ? 120 : 45;
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(most);
    const sources = [...text.matchAll(/from '([^']+)'/g)].map(([, source]) => source);
    for (const source of sources) {
      expect(source).toMatch(
        /^(node:|\.\/pokja-year\/|@balanting\/(core|csv|json|report)(\/who2006|\/areas\/balangan)?$)/,
      );
    }
  });
});

async function printed(
  run: (print: (text: string) => void) => unknown,
): Promise<readonly string[]> {
  const lines: string[] = [];
  await run((text) => lines.push(text));
  return lines;
}
