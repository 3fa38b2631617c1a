import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import { headerWords, personalHeader } from '../../../src/publication/privacy/header-words.js';
import { type ExportCell, lintExport } from '../../../src/publication/privacy/lint-export.js';
import { messageOf } from '../../../src/result/message-of.js';

const codesOf = (columns: readonly string[], rows: readonly (readonly ExportCell[])[] = []) => {
  const result = lintExport({ columns, rows });
  return result.ok ? [] : result.issues.map(({ code }) => code.replace('export.', ''));
};
const codesOfCell = (cell: ExportCell) => codesOf(['x'], [[cell]]);

describe('lintExport', () => {
  it('lets a table of counts pass', () => {
    const result = lintExport({
      columns: ['Kode', 'Desa', 'Tahun', 'Bulan', 'Umur (bulan)', 'Pendek', 'n', 'Persen', 'zTBU'],
      rows: [['63.11.05.2001', 'Contoh', 2022, '2022-09', 23, 14, 90, '15,6 %', -2.31]],
    });
    expect(result).toEqual({ ok: true, value: { columns: 9, rows: 1 }, warnings: [] });
  });

  it('names column, first row and cure, and never the value', () => {
    const columns = ['desa', 'ket'];
    const rows = [
      ['A', ''],
      ['B', null],
      ['C', 'anak 9911014203230001'],
      ['D', '9911014203230002'],
    ];
    const result = lintExport({ columns, rows });
    if (result.ok) throw new Error('passed');
    expect(result.issues).toEqual([
      {
        code: 'export.nik',
        level: 'error',
        path: ['rows', 2, 1],
        values: { column: 'ket', row: 3 },
      },
    ]);
    expect(messageOf(result.issues[0], 'en')).toMatch(
      /^"ket" holds identity numbers.*row 3.*leave/,
    );
    expect(messageOf(result.issues[0], 'id')).not.toContain('9911');
  });

  it('looks at the header where there are no rows, and says so', () => {
    const result = lintExport({ columns: ['Nama Anak', 'BB'] });
    expect(!result.ok && result.issues).toEqual([
      {
        code: 'export.name',
        level: 'error',
        path: ['columns', 0],
        values: { column: 'Nama Anak', row: '-' },
      },
    ]);
    const filled = lintExport({ columns: ['Nama'], rows: [[''], ['Contoh']] });
    expect(!filled.ok && filled.issues[0].values.row).toBe(2);
  });

  it('finds several things at once, each once', () => {
    expect(
      codesOf(
        ['Nama', 'Tgl Lahir', 'Alamat', 'x'],
        [
          ['By. Ny. Contoh', '2023-03-02', 'Jl. Contoh RT 3', '081234567890'],
          ['An. Contoh', '2023-03-03', 'RT 4', '081234567891'],
        ],
      ),
    ).toEqual(['name', 'birth_date', 'address', 'neighbourhood', 'phone']);
  });

  it.each([
    [
      'nik',
      [
        'NIK',
        'nik_anak',
        'No KTP',
        'nomor_kk',
        'Kartu Keluarga',
        'nikIbu',
        'No. BPJS',
        'National ID',
      ],
    ],
    [
      'birth_date',
      ['Tgl Lahir', 'TANGGAL_LAHIR', 'tgllahir', 'birthDate', 'Date of birth', 'DOB', 'TTL'],
    ],
    ['neighbourhood', ['RT', 'rw', 'RT/RW', 'Rukun Tetangga']],
    ['address', ['Alamat', 'alamat_lengkap', 'Address', 'Street', 'Dusun', 'No. Rumah']],
    ['phone', ['HP', 'No HP', 'Telepon', 'no_telp', 'Phone number', 'WhatsApp', 'mobile']],
    [
      'name',
      [
        'Nama',
        'NAMA ANAK',
        'nm_balita',
        'Nama Ibu di Desa',
        'Orang Tua',
        'child_name',
        'Name',
        'lastName',
      ],
    ],
  ])('finds %s by the header', (code, headers) => {
    for (const header of headers) expect(codesOf([header]), header).toEqual([code]);
  });

  it.each([
    ...[
      'Nama Desa',
      'nama_kecamatan',
      'Nama Posyandu',
      'village name',
      'areaName',
      'Nama Indikator',
    ],
    ...[
      'Jumlah NIK kosong',
      'persen tanpa nama',
      'Tahun lahir',
      'bulan_lahir',
      'Birth year',
      'Kode',
    ],
    ...[
      'Berat lahir',
      'BB lahir',
      'KIA',
      'KK miskin',
      'Umur',
      'Harta',
      'swasta',
      'Start',
      'namespace',
    ],
    ...['Rumah tidak layak', 'phi', 'wanita', 'nikah dini', 'Cakupan', 'n', ''],
  ])('has no alarm for the header %s', (header) => expect(codesOf([header])).toEqual([]));

  it.each([
    ['nik', '9911014203230001'],
    ['nik', 9911014203230000],
    ['nik', "'9911014203230001"],
    ['nik', '9911 0142 0323 0001'],
    ['nik', '991101-420323-0001'],
    ['nik', '99.11.01.420323.0001'],
    ['nik', '991101******0001'],
    ['nik', '9911xxxxxxxxxxxx'],
    ['nik', '99110142032300**'],
    ['nik', '9,91101E+15'],
    ['nik', '991101420323'],
    ['nik', 'anak dengan 991101710323.'],
    ['full_date', '2023-03-02'],
    ['full_date', '2023-03-02T00:00:00Z'],
    ['full_date', '02/03/2023'],
    ['full_date', '2/3/23'],
    ['full_date', '03/30/2023'],
    ['full_date', '02-03-2023'],
    ['full_date', '2.3.2023'],
    ['full_date', '20230302'],
    ['full_date', 20230302],
    ['full_date', 'lahir 2 Maret 2023'],
    ['full_date', '14 Agt 2025'],
    ['full_date', '14-Aug-25'],
    ['full_date', 'March 2, 2023'],
    ['neighbourhood', 'RT 03'],
    ['neighbourhood', 'rt.03/rw.02'],
    ['neighbourhood', 'Desa Contoh RW02'],
    ['neighbourhood', 'R.T. 3'],
    ['address', 'Jl. Contoh 4'],
    ['address', 'jalan contoh'],
    ['address', 'Gg Contoh'],
    ['phone', '081234567890'],
    ['phone', '0812-3456-7890'],
    ['phone', '+62 812 3456 789'],
    ['phone', '6281234567890'],
    ['phone', 81234567890],
    ['phone', '(0526) 2021234'],
    ['phone', '0526-2021234'],
    ['name', 'By. Ny. Contoh'],
    ['name', 'By Ny Contoh'],
    ['name', 'An. Contoh'],
    ['name', 'Contoh binti Contoh'],
  ])('finds %s in the cell %s', (code, cell) => expect(codesOfCell(cell)).toEqual([code]));

  it.each([
    ...['63.11.05.2001', '6311052001', '63.11.05', '11.01.05', '6201012001', '8101012001', '6311'],
    ...['2022', 2022, '2022-09', '09/2022', '2019-2022', '2019 2020 2021 2022', 'September 2022'],
    ...[
      0.1791099120035599,
      '0.179109912003559',
      '17,9109912003559',
      -2.31,
      1e21,
      '1.234567890123456e-7',
    ],
    ...['[0.1713123456789012, 0.1872123456789012]', '12 15 18', '1.610', '20.150.000', 20150000],
    ...[
      '12.345.678',
      8989,
      '24-59',
      '0-5',
      'Ibu hamil',
      'Ibu menyusui',
      'Anak 12 bulan',
      '5 desa 2022',
    ],
    ...[
      'Art 3',
      'start 12',
      'rata-rata 12',
      'Posyandu Melati 3',
      true,
      null,
      undefined,
      '-',
      '100 %',
    ],
    ...['2f5a1b6c1234567890123456ab', '1/3', '3 dari 7', 'kabin', 'xxxxxxxxxxxxxxxx', '2022-13-45'],
    ...['991101990323', '991101421323', '001101420323', '12:30', 'v1.2.3'],
  ])('has no alarm for the cell %s', (cell) => {
    expect(codesOfCell(cell)).toEqual([]);
  });

  it('has no alarm for any area of the list', () => {
    const rows = balangan.areas.map(({ code, bpsCode, name, kind }) => [code, bpsCode, name, kind]);
    expect(codesOf(['kode', 'kode BPS', 'desa', 'jenis'], rows)).toEqual([]);
  });

  it('lets dates of the report and names of places pass where told', () => {
    const table = { columns: ['periode', 'name'], rows: [['2022-09-30', 'Juai']] };
    expect(codesOf(table.columns, table.rows)).toEqual(['full_date', 'name']);
    const told = { reportDates: ['periode'], placeNames: ['name'] };
    expect(lintExport(table, told).ok).toBe(true);
    // But no birth date, whatever it is told.
    const birth = { columns: ['Tgl Lahir'], rows: [['2022-09-30']] };
    const result = lintExport(birth, { reportDates: ['Tgl Lahir'], placeNames: ['Tgl Lahir'] });
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['export.birth_date']);
  });

  test.prop([fc.integer({ min: 0, max: 10 ** 9 - 1 })])('has no alarm for counts', (count) => {
    fc.pre(!/^(19|20)\d{6}$/.test(String(count)));
    expect(codesOfCell(count)).toEqual([]);
  });

  test.prop([fc.double({ noNaN: true, min: -99, max: 99 })])(
    'nor for shares and scores',
    (value) => {
      fc.pre(!Number.isInteger(value));
      expect(codesOfCell(value)).toEqual([]);
      expect(codesOfCell(String(value).replace('.', ','))).toEqual([]);
    },
  );

  test.prop([
    fc.stringMatching(/^[1-9]\d{15}$/),
    fc.constantFrom('', 'NIK ', 'a, '),
    fc.integer({ min: 0, max: 12 }),
  ])('finds any sixteen digits, with up to twelve of them masked', (digits, before, hidden) => {
    const masked = digits.slice(0, 2) + '*'.repeat(hidden) + digits.slice(2 + hidden);
    expect(codesOfCell(before + masked)).toContain('nik');
  });
});

describe('headerWords', () => {
  it('parts at signs, spaces and capitals', () => {
    expect(headerWords('Tgl_Lahir (anakKe)')).toEqual(['tgl', 'lahir', 'anak', 'ke']);
    expect(headerWords('NIK')).toEqual(['nik']);
    expect(headerWords(' - ')).toEqual([]);
  });
  it('tells a name of people from one of places', () => {
    expect(personalHeader('Nama')).toBe('export.name');
    expect(personalHeader('Nama Desa')).toBeUndefined();
    expect(personalHeader('Nama Ibu Desa')).toBe('export.name');
  });
});
