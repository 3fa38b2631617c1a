import { describe, expect, it } from 'vitest';
import { personHeaders } from '../../src/header/person-headers.js';

describe('the columns that name a child', () => {
  it('are found by the header words of registers, as they stand', () => {
    expect(personHeaders(['No', 'NIK', 'Nama', 'JK', 'Nama Ortu'])).toEqual({
      name: 'Nama',
      nik: 'NIK',
      parent: 'Nama Ortu',
    });
    expect(personHeaders(['nik_anak', 'NAMA BALITA', 'Nama Ibu'])).toEqual({
      name: 'NAMA BALITA',
      nik: 'nik_anak',
      parent: 'Nama Ibu',
    });
  });
  it('are absent where there are none; of two the first counts', () => {
    expect(personHeaders(['JK', 'Berat'])).toEqual({});
    expect(personHeaders(['Nama Anak', 'Nama'])).toEqual({ name: 'Nama Anak' });
  });
});
