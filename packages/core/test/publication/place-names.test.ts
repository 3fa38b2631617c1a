import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import { placeResolver } from '../../src/publication/place-names.js';
import { tidyName } from '../../src/publication/tidy-name.js';

function place(district: string, kecamatan: string, village: string) {
  return { province: '', district, kecamatan, puskesmas: '', village, posyandu: '' };
}

function resolved(district: string, kecamatan: string, village: string) {
  const { key, codes, issues } = placeResolver(balangan).resolve(
    place(district, kecamatan, village),
  );
  return {
    names: [key.district, key.kecamatan, key.village],
    code: codes.village ?? codes.kecamatan ?? codes.district,
    issues: issues.map(({ code, level }) => [code, level]),
  };
}

const B = 'Kabupaten Balangan';

describe('placeResolver', () => {
  it.each([
    ['BALANGAN', 'JUAI', 'GALUMBANG', [B, 'Juai', 'Galumbang'], '63.11.01.2006', []],
    ['', 'Kec. Lampihong', 'Ds. Kupang', [B, 'Lampihong', 'Kupang'], '63.11.05.2014', []],
    ['Kab. Balangan', '', 'Sirap', [B, 'Juai', 'Sirap'], '63.11.01.2008', []],
    ['BALANGAN', 'JUAI', '', [B, 'Juai', null], '63.11.01', []],
    ['BALANGAN', '', '', [B, null, null], '63.11', []],
    ['', '', '', [null, null, null], null, []],
    ['TABALONG', 'TANJUNG', 'AGUNG', ['Kabupaten Tabalong', 'Tanjung', 'Agung'], '63.09', []],
    ['BANGKALAN', 'KAMAL', 'BANYU AJUH', ['Bangkalan', 'Kamal', 'Banyu Ajuh'], null, []],
    ['', 'KAMAL', 'BANYU AJUH', [null, 'Kamal', 'Banyu Ajuh'], null, []],
  ])('%s, %s, %s', (district, kecamatan, village, names, code, issues) => {
    expect(resolved(district, kecamatan, village)).toEqual({ names, code, issues });
  });

  it('tells what it guessed or did not find', () => {
    expect(resolved('BALANGAN', 'JUAI', 'GALOMBANG')).toEqual({
      names: [B, 'Juai', 'Galumbang'],
      code: '63.11.01.2006',
      issues: [['area.spelling', 'info']],
    });
    expect(resolved('BALANGAN', 'JUAI', 'desa antah berantah')).toEqual({
      names: [B, 'Juai', 'Antah Berantah'],
      code: '63.11.01',
      issues: [['area.unknown', 'warning']],
    });
    expect(resolved('BALANGAN', '', 'GALUMBANG')).toEqual({
      names: [B, null, 'Galumbang'],
      code: '63.11',
      issues: [['area.ambiguous', 'warning']],
    });
    expect(resolved('BALANGAN', 'ENTAH', 'GALUMBANG')).toEqual({
      names: [B, 'Entah', 'Galumbang'],
      code: '63.11',
      issues: [['area.unknown', 'warning']],
    });
  });

  it('names the rows in doubt', () => {
    const resolver = placeResolver(balangan);
    const values = [place(B, 'Juai', 'Galumbang'), place(B, 'Juai', 'Entah')];
    const table = {
      length: 3,
      row: Float64Array.of(5, 6, 8),
      place: { codes: Int32Array.of(0, 1, 1), values },
    };
    expect(resolver.doubts(table).map(({ row, column }) => [row, column])).toEqual([
      [6, 'village'],
      [8, 'village'],
    ]);
    expect(resolver.doubts({ ...table, place: { ...table.place, values: [values[0]!] } })).toEqual(
      [],
    );
  });

  it('keeps tidy names without a list', () => {
    const { key, issues } = placeResolver().resolve(place('KAB. BALANGAN', 'JUAI', ''));
    expect(key).toEqual({ district: 'Balangan', kecamatan: 'Juai', village: null });
    expect(issues).toEqual([]);
  });
});

describe('tidyName', () => {
  it.each([
    ['BALANGAN', 'Balangan'],
    ['Kabupaten  Hulu Sungai UTARA', 'Hulu Sungai Utara'],
    ['KOTA BANJARBARU', 'Kota Banjarbaru'],
    ["JU'UH", "Ju'uh"],
    ['mayanau iv', 'Mayanau IV'],
    ['Kelua', 'Kelua'],
    ['DESA', 'Desa'],
    ['  ', null],
  ])('%s is %s', (text, name) => {
    expect(tidyName(text)).toBe(name);
  });
});
