import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MISSING, UNDATED } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { qualityByMonth } from '../src/report/report-quality.js';
import { eppgbm, newFolder, type RowValues, runIn } from './fixture.js';

const children = (count: number, values: RowValues = {}): RowValues[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `ANAK CONTOH ${i}`,
    height: `${80 + (i % 12)},5`,
    ...values,
  }));

async function pageOf(rows: readonly RowValues[], ...words: string[]): Promise<string> {
  const folder = newFolder({ 'aug.csv': eppgbm(rows) });
  expect(await runIn(folder, ['report', 'aug.csv', ...words])).toMatchObject({ exitCode: 0 });
  return readFileSync(join(folder, 'laporan/laporan.html'), 'utf8');
}

describe('the page of a report', () => {
  it('holds the map, the focus villages and the quality of its data', async () => {
    const page = await pageOf(children(60));
    for (const id of ['map', 'lokus', 'measured', 'quality']) {
      expect(page).toContain(`<section id="${id}"`);
    }
    expect(page).not.toContain('Mutu data: baris pengukuran.');
    expect(page).toContain('tidak memuat penimbangan dua bulan berturut-turut');
    expect(page).toContain('Mitra: komitmen dan penyerahan bantuan.');
  });

  it('judges the rows of the last period alone', async () => {
    const before = children(30, { measured: '2024-08-10' });
    const page = await pageOf([...before, ...children(40)], '--period', 'month');
    const [, counts = ''] = /Laki-laki, Perempuan\. ([^<]+)</.exec(page) ?? [];
    const sum = counts.match(/(?<=: |, )\d+/g)?.reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(40);
  });

  it('has no focus villages where no child is stunted', async () => {
    const page = await pageOf(children(40, { height: '96,5' }));
    expect(page).not.toContain('<section id="lokus"');
    expect(page).toContain('Desa lokus: jumlah anak stunting menurut desa');
  });
});

describe('qualityByMonth', () => {
  const table = {
    length: 4,
    sex: Uint8Array.of(1, 2, 2, 0),
    // Completed months 5, 6, 59 and 60: two of them are of the ages of SMART.
    ageDays: Int32Array.of(182, 183, 1826, 1827),
    measuredDay: Int32Array.of(20300, 20300, 20331, MISSING),
    weight: Int32Array.of(7000, 7100, 15000, 15000),
    birthDay: Int32Array.of(20118, 20117, 18505, MISSING),
    row: Float64Array.of(1, 2, 3, 4),
    place: { codes: Int32Array.of(-1, -1, -1, -1), values: [] },
    childKey: Float64Array.of(1, 2, 3, 4),
    printedZ: {
      weightForAge: new Int32Array(4).fill(MISSING),
      heightForAge: new Int32Array(4).fill(MISSING),
      weightForHeight: new Int32Array(4).fill(MISSING),
    },
  };
  const quality = qualityByMonth();
  quality.add(table);

  it('keeps months, sexes and undated rows apart', () => {
    const august = quality.of('2025-07', (month) => month);
    expect(august?.quality.children).toBe(2);
    expect(august?.measured.male.children).toBe(1);
    expect(august?.measured.female.children).toBe(1);
    expect(quality.of(UNDATED, (month) => month)?.quality.children).toBe(1);
    expect(quality.of('2020-01', (month) => month)).toBeUndefined();
  });

  it('joins the months of one period, whatever the order of the tables', () => {
    const all = quality.of('all', () => 'all');
    expect(all?.quality.children).toBe(4);
    expect(all?.measured.female.children).toBe(2);
    const twice = qualityByMonth();
    twice.add(table);
    twice.add(table);
    expect(twice.of('all', () => 'all')?.quality.children).toBe(8);
  });
});
