import type { IssueCode } from '../../result/messages/messages.js';

/** The codes of what an export may not hold. */
export type ExportCode = Extract<IssueCode, `export.${string}`>;

/** Words of a header that tell of personal data. */
export interface HeaderRule {
  readonly code: ExportCode;
  /** Each a run of words of the header, as {@link headerWords} gives them. */
  readonly phrases: readonly string[];
  /** Whether a word for a place beside it excuses the header. */
  readonly mayBePlace?: boolean;
}

/**
 * What headers say of personal data, in Indonesian and English. A bare `nama` or `name` counts as that of
 * a person: who means places says so (`nama desa`).
 *
 * Source: headers of e-PPGBM exports and of circulated copies; UU 27/2022 on personal data, article 4.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    code: 'export.nik',
    phrases: [
      ...['nik', 'ktp', 'no kk', 'nomor kk', 'kartu keluarga', 'nomor induk', 'no induk'],
      ...['no akta', 'bpjs', 'no jkn', 'no rm', 'rekam medis', 'paspor', 'passport'],
      ...['national id', 'identity number', 'id number', 'medical record'],
    ],
  },
  {
    code: 'export.birth_date',
    phrases: [
      ...['tgl lahir', 'tanggal lahir', 'tgllahir', 'tanggallahir', 'hari lahir', 'ttl', 'tgl lhr'],
      ...['birth date', 'birthdate', 'date of birth', 'dob', 'birthday', 'birth day', 'born on'],
    ],
  },
  { code: 'export.neighbourhood', phrases: ['rt', 'rw', 'rtrw', 'rukun tetangga', 'rukun warga'] },
  {
    code: 'export.address',
    phrases: [
      ...['alamat', 'jalan', 'jl', 'jln', 'gang', 'dusun', 'domisili', 'no rumah', 'nomor rumah'],
      ...['address', 'street', 'house number', 'hamlet', 'residence'],
    ],
  },
  {
    code: 'export.phone',
    phrases: [
      ...[
        'hp',
        'nohp',
        'handphone',
        'telepon',
        'telpon',
        'telp',
        'tlp',
        'ponsel',
        'wa',
        'whats app',
      ],
      ...['nomor kontak', 'no kontak', 'phone', 'telephone', 'mobile', 'contact number'],
    ],
  },
  {
    code: 'export.name',
    phrases: [
      ...['nama anak', 'nama balita', 'nama bayi', 'nama lengkap', 'nama ibu', 'nama ayah'],
      ...['nama ortu', 'nama orang', 'nama wali', 'nama kk', 'nama panggilan', 'nama responden'],
      ...['namaanak', 'namabalita', 'namalengkap', 'namaortu', 'namaibu', 'namaayah'],
      ...['ortu', 'orang tua', 'kepala keluarga', 'wali', 'inisial', 'responden'],
      ...['full name', 'first name', 'last name', 'child name', 'mother name', 'father name'],
      ...['fullname', 'firstname', 'lastname', 'surname', 'initials', 'guardian', 'respondent'],
    ],
  },
  { code: 'export.name', phrases: ['nama', 'nm', 'name'], mayBePlace: true },
];

/** Words after which a name is that of a place or a thing, and no person's. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'provinsi',
    'prov',
    'kabupaten',
    'kab',
    'kota',
    'kecamatan',
    'kec',
    'desa',
    'kelurahan',
    'kel',
  ],
  ...['puskesmas', 'pukesmas', 'posyandu', 'wilayah', 'daerah', 'tempat', 'lokus', 'indikator'],
  ...['kolom', 'program', 'kegiatan', 'instansi', 'opd', 'sumber'],
  ...['province', 'district', 'regency', 'city', 'village', 'area', 'region', 'place', 'clinic'],
  ...[
    'subdistrict',
    'indicator',
    'column',
    'programme',
    'activity',
    'file',
    'source',
    'organisation',
  ],
]);

/** Words of a column that counts: `jumlah nik kosong` holds no NIK. */
export const COUNT_WORDS: ReadonlySet<string> = new Set([
  ...['jumlah', 'jml', 'banyaknya', 'persen', 'persentase', 'proporsi', 'cakupan', 'rata', 'total'],
  ...['count', 'percent', 'percentage', 'share', 'proportion', 'coverage', 'rate', 'mean', 'sum'],
]);

/**
 * The words of a header in small letters: at spaces, signs, and where a capital follows a small letter.
 *
 * @example
 * headerWords('Tgl_Lahir (anakKe)'); // => ['tgl', 'lahir', 'anak', 'ke']
 */
export function headerWords(header: string): readonly string[] {
  const apart = header.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What a header says that its column holds; undefined where it says nothing of people.
 *
 * @example
 * personalHeader('Nama Anak'); // => 'export.name'
 * personalHeader('Nama Desa'); // => undefined
 */
export function personalHeader(header: string): ExportCode | undefined {
  const words = headerWords(header);
  if (words.some((word) => COUNT_WORDS.has(word))) return undefined;
  const text = ` ${words.join(' ')} `;
  const ofPlace = words.some((word) => PLACE_WORDS.has(word));
  return HEADER_RULES.find(
    ({ phrases, mayBePlace = false }) =>
      !(mayBePlace && ofPlace) && phrases.some((phrase) => text.includes(` ${phrase} `)),
  )?.code;
}
