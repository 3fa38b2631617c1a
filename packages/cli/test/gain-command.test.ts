import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';
import { MONTHS } from './gain-fixture.js';

const TARGETS =
  'Kecamatan;Desa;Posyandu;S;K\nParingin;Lok Batung;Melati;4;3\nParingin;Lok Batung;Posyandu Mawar;2;2\n';
const folder = newFolder({ ...MONTHS, 'sasaran.csv': TARGETS });
const files = Object.keys(MONTHS);
const run = (...words: string[]) => runIn(folder, ['gain', ...files, ...words]);
const jsonOf = async (...words: string[]) =>
  JSON.parse((await run('--format', 'json', ...words)).stdout);

describe('SKDN', () => {
  it('counts the last month by posyandu, village and kecamatan', async () => {
    const { month, total, levels } = await jsonOf();
    expect(month).toBe('2025-08');
    expect(total).toMatchObject({ listed: 3, d: 3, n: 1, t: 1, o: 0, b: 1, twoT: 1, s: null });
    const rows = levels.map(({ by, rows }: { by: string; rows: { d: number }[] }) => [
      by,
      rows.map(({ d }) => d),
    ]);
    expect(rows).toEqual([
      ['posyandu', [3]],
      ['village', [3]],
      ['kecamatan', [3]],
    ]);
  });

  it('has S, K and D/S from a target list, and a posyandu without a session', async () => {
    const { levels, total } = await jsonOf('--targets', 'sasaran.csv');
    expect(total).toMatchObject({ s: 6, k: 5, dPerS: 0.5 });
    const posyandu = levels[0].rows.map(
      (row: { key: { posyandu: string }; s: number; d: number }) => [
        row.key.posyandu,
        row.s,
        row.d,
      ],
    );
    expect(posyandu).toEqual([
      ['MAWAR', 2, 0],
      ['MELATI', 4, 3],
    ]);
  });

  it('tells that the first file has no history', async () => {
    const { total } = await jsonOf('--month', '2025-06');
    expect(total).toMatchObject({ d: 3, b: 3, bNoHistory: 3 });
  });
});

describe('the follow-up list', () => {
  it('puts the most urgent first, with one sentence each, by posyandu', async () => {
    const { followUp } = await jsonOf();
    const listed = followUp.map(
      (group: {
        place: { posyandu: string };
        children: { name: string; sentence: { id: string } }[];
      }) => [group.place.posyandu, group.children.map(({ name, sentence }) => [name, sentence.id])],
    );
    expect(listed).toEqual([
      ['MAWAR', [['CONTOH TIGA', 'Tidak ditimbang bulan ini: kunjungi rumahnya dan timbang.']]],
      [
        'MELATI',
        [
          [
            'CONTOH EMPAT',
            expect.stringMatching(/^Gizi buruk akut.*: rujuk ke puskesmas hari ini\.$/),
          ],
          [
            'CONTOH SATU',
            expect.stringMatching(
              /^Berat tidak cukup naik 2 bulan berturut-turut \(perubahan 0 g, perlu 200 g\).*\.$/,
            ),
          ],
        ],
      ],
    ]);
  });

  it('is left out of the part skdn, and of CSV unless asked for', async () => {
    const names = /CONTOH|IBU/;
    for (const words of [
      ['--part', 'skdn'],
      ['--format', 'csv'],
      ['--part', 'skdn', '--format', 'html'],
    ]) {
      const ran = await run(...words);
      expect(ran.exitCode).toBe(0);
      expect(ran.stdout).not.toMatch(names);
      expect(ran.stdout).toContain('PARINGIN');
    }
    const list = await run('--format', 'csv', '--part', 'tindak-lanjut');
    expect(list.stdout.trimEnd().split('\r\n')).toHaveLength(4);
    expect(list.stdout).toMatch(/CONTOH SATU/);
  });

  it('prints as text and as HTML without a NIK', async () => {
    const text = (await run('--lang', 'id')).stdout;
    expect(text).toMatch(/Pemantauan pertumbuhan, Agustus 2025/);
    expect(text).toMatch(/ {2}1\. CONTOH EMPAT \(IBU CONTOH EMPAT\), 11 bulan/);
    await run('--out', 'a.html');
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(page).toContain('CONTOH EMPAT');
    expect(page).not.toMatch(/991101/);
  });
});

describe('any order of files', () => {
  const [a, b, c] = files as [string, string, string];
  const orders = [
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ];
  it.each(orders)('gives the same: %s, %s, %s', async (...order) => {
    const ran = await runIn(folder, ['gain', ...order, '--format', 'json']);
    expect(ran).toEqual(await run('--format', 'json'));
  });
});
