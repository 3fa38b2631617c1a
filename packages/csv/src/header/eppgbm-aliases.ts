import type { RecordField } from '@balanting/core';

/**
 * The header words of each field that is read, in the form of `headerKey`.
 *
 * Source: public importers of e-PPGBM exports, among them Laravel-Excel slugs, analysis copies and the
 * database schemas of district apps. `pukesmas` is how e-PPGBM itself spells it.
 */
export const EPPGBM_ALIASES: Readonly<Record<RecordField, readonly string[]>> = {
  nik: ['nik', 'nikanak', 'nikbalita'],
  name: ['nama', 'namaanak', 'namabalita', 'namalengkap', 'namalengkapbalita'],
  sex: ['jk', 'jeniskelamin', 'sex', 'lp'],
  birthDate: ['tgllahir', 'tanggallahir', 'tgllahirtglblnthn'],
  province: ['prov', 'provinsi'],
  district: ['kabkota', 'kabupaten', 'kabupatenkota'],
  kecamatan: ['kec', 'kecamatan'],
  puskesmas: ['pukesmas', 'puskesmas', 'pkm'],
  village: ['desakel', 'desa', 'kelurahan', 'desakelurahan', 'kel'],
  posyandu: ['posyandu'],
  ageText: ['usiasaatukur', 'umur', 'usia', 'umurdalambulan'],
  measuredOn: [
    'tanggalpengukuran',
    'tglpengukuran',
    'tanggalukur',
    'tglukur',
    'tanggalpenimbangan',
    'tanggalperiksa',
  ],
  weight: ['berat', 'bb', 'beratbadan', 'beratbadankg'],
  lengthHeight: ['tinggi', 'tb', 'pbtb', 'tbpb', 'tinggibadan', 'tinggibadancm', 'panjangbadan'],
  position: ['caraukur', 'caraukurtinggi', 'posisiukur', 'posisipengukuran'],
  armCircumference: ['lila', 'lingkarlenganatas', 'lingkarlengan'],
  headCircumference: ['lingkarkepala', 'lika'],
  weightForAge: ['zsbbu', 'zzbbu', 'zscorebbu', 'zsbbperu'],
  heightForAge: ['zstbu', 'zztbu', 'zscoretbu'],
  weightForHeight: ['zsbbtb', 'zzbbtb', 'zscorebbtb'],
};

/** The header words of the columns of status words, in the form of `headerKey`. */
export const EPPGBM_STATUS = {
  weightForAge: ['bbu', 'bbperu', 'statusbbu'],
  heightForAge: ['tbu', 'pbu', 'pbtbu', 'tbperu', 'statustbu'],
  weightForHeight: ['bbtb', 'bbpb', 'bbpbtb', 'statusbbtb'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The header words of the column of weight gain, in the form of `headerKey`. */
export const EPPGBM_GAIN: readonly string[] = ['naikberatbadan', 'statusnaik', 'nt'];

/** Header words of columns that are known and hold no field of a record: they get no note. */
export const EPPGBM_UNREAD: ReadonlySet<string> = new Set([
  ...['no', 'bblahir', 'beratlahir', 'beratbadanlahir'],
  ...['tblahir', 'pblahir', 'panjanglahir', 'tinggilahir'],
  ...['namaortu', 'namaorangtua', 'orangtua', 'namaayah', 'namaibu'],
  ...['rt', 'rw', 'alamat'],
  ...Object.values(EPPGBM_STATUS).flat(),
  ...['pmtditerimakg', 'pmtditerima', 'jmlvita', 'kpsp', 'kia'],
  ...['kelasibubalita', 'mbg', 'detail', 'totalpengukuran'],
  // Templates of posyandu apps.
  ...['nokk', 'nikibu', 'nikayah', 'nikortu', 'hportu', 'anakke', 'idposyandu', 'idpuskesmas'],
  ...['vitamina', 'asieksklusif', 'imunisasi', 'keterangan', 'bulan'],
  // Added by offices in circulated sheets.
  ...['bulanpengukuran', 'statusbulan', 'statustahun', 'detailstatus', 'statusdesa'],
]);
