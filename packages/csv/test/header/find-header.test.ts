import { describe, expect, it } from 'vitest';
import { EPPGBM_ALIASES, EPPGBM_UNREAD } from '../../src/header/eppgbm-aliases.js';
import { headerKey } from '../../src/header/header-key.js';
import { HEADER, open, read, register, SOUND } from '../register.js';

const aliases = Object.entries(EPPGBM_ALIASES).flatMap(([field, words]) =>
  words.map((word) => [field, word] as const),
);

/** A file whose columns bear the first alias of each field, but for one. */
function renamed(field: string, word: string): string {
  const words = Object.entries(EPPGBM_ALIASES).map(([name, [first]]) =>
    name === field ? word : first,
  );
  const cells: Record<string, string> = {
    name: 'ANAK CONTOH',
    sex: 'L',
    birthDate: '2023-03-02',
    measuredOn: '2025-08-14',
    weight: '11,2',
    lengthHeight: '84,5',
  };
  const row = Object.keys(EPPGBM_ALIASES).map((name) => cells[name] ?? '');
  return `${words.join(';')}\n${row.join(';')}`;
}

describe('header words', () => {
  it.each(aliases)('%s may be called %s', async (field, word) => {
    const { file, chunks } = await read(renamed(field, word));
    expect(file.notes).toEqual([]);
    expect(chunks[0]?.table.length).toBe(1);
  });

  it.each([
    ['Tinggi Badan (Cm)', 'tinggibadan'],
    ['BB/U', 'bbu'],
    ['zs_bbu', 'zsbbu'],
    ['PMT\u00a0Diterima (kg)', 'pmtditerima'],
    ['Umur  (bulan)', 'umur'],
  ])('%j is compared as %s', (text, key) => expect(headerKey(text)).toBe(key));

  it('mean one field only', () => {
    const words = aliases.map(([, word]) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => EPPGBM_UNREAD.has(word))).toEqual([]);
  });
});

describe('the header', () => {
  it('is found below title lines, with the delimiter seen most outside quotes', async () => {
    const titles = 'Laporan, Balita, CONTOH\n"a;b;c;d"\nData Tanggal : 2025-09-01\n';
    for (const delimiter of [',', ';', '\t'] as const) {
      const text =
        titles +
        register({ Berat: '11.2', Tinggi: '84.5', LiLA: '14.5', 'ZS TB/U': '' }).replaceAll(
          ';',
          delimiter,
        );
      const { file } = await read(text);
      expect(file).toMatchObject({ headerRow: 4, delimiter, downloadedOn: '2025-09-01' });
      expect(file.title[0]).toBe('Laporan Balita CONTOH');
      expect(file.header).toEqual([...HEADER]);
    }
  });

  it('obeys a line sep= and a delimiter that is given', async () => {
    expect((await read(`sep=;\n${register({})}`)).file).toMatchObject({ headerRow: 2, title: [] });
    const wrong = await open(register({}), { delimiter: '\t' });
    expect(!wrong.ok && wrong.issues[0]).toMatchObject({ code: 'header.missing' });
  });

  it('may be in quotes and end in no row at all', async () => {
    const quoted = HEADER.map((word) => `"${word}"`).join(';');
    const row = HEADER.map((word) => SOUND[word]).join(';');
    expect((await read(`${quoted}\n${row}`)).chunks[0]?.table.length).toBe(1);
    const empty = await open(`${quoted}\n;;;\n\n`);
    expect(!empty.ok && empty.issues[0].code).toBe('file.no_rows');
  });

  it('below row 15 is not looked for', async () => {
    const below = (titles: number) => open(`${'CONTOH\n'.repeat(titles)}${register({})}`);
    expect((await below(14)).ok).toBe(true);
    expect((await below(15)).ok).toBe(false);
  });

  it('names the columns that are missing or not known', async () => {
    const without = await open('Nama;Tgl Lahir;BB Lahir\nANAK CONTOH;2023-03-02;3,1');
    expect(!without.ok && without.issues[0]).toMatchObject({
      code: 'column.missing',
      values: { columns: 'JK, Tanggal Pengukuran, Berat / Tinggi' },
    });
    const { file } = await read(register({}).replace('No;', 'Kolom Lain;'));
    expect(file.notes).toMatchObject([
      { code: 'column.unknown', level: 'info', values: { column: 'Kolom Lain' } },
    ]);
  });

  it('reads two columns of one field as long as they are equal', async () => {
    const header = 'Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat;BB';
    const row = (first: string, second: string) =>
      `ANAK CONTOH;L;2023-03-02;2025-08-14;${first};${second}`;
    const equal = await read([header, row('11,2', ' 11,2'), row('', '')].join('\n'));
    expect(equal.chunks[0]?.table.weight?.[0]).toBe(11_200);
    const differing = read([header, row('11,2', '11,2'), row('11,2', '11,3')].join('\n'));
    await expect(differing).rejects.toMatchObject({
      issues: [
        {
          code: 'column.twice',
          values: {
            column: 'Berat (5)',
            other: 'BB (6)',
            value: '11,2',
            otherValue: '11,3',
            row: 3,
          },
        },
      ],
    });
  });

  it('may give the age in place of the birth date', async () => {
    const text =
      'Nama;JK;Umur (bulan);Tgl Ukur;Berat\nA;L;24;2025-08-14;11,2\nB;P;x;2025-08-14;11,2\nC;P;;2025-08-14;9';
    const { chunks } = await read(text);
    expect([...(chunks[0]?.table.ageDays ?? [])]).toEqual([731]);
    expect(chunks[0]?.table.childKey[0]).toBeNaN();
    const codes = chunks[0]?.rejects.map(({ issues }) => issues[0].issue.code);
    expect(codes).toEqual(['age.invalid', 'age.missing']);
  });
});
