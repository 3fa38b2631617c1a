import { OURS, type RegisterRule } from './register-rule.js';

const NIK_FORM = 'PP 37/2007, article 37';

/** The rules about who a child is. */
export const IDENTITY_RULES = {
  NIK_LEN: {
    code: 'NIK_LEN',
    level: 'error',
    scope: 'row',
    label: { id: 'NIK tidak 16 angka', en: 'NIK is not 16 digits' },
    meaning: {
      id: 'NIK kosong, terpotong, atau diubah Excel menjadi angka.',
      en: 'The NIK is empty, cut off, or was made a number by Excel.',
    },
    action: {
      id: 'Salin NIK dari kartu keluarga, dengan format kolom teks.',
      en: 'Copy the NIK from the family card, in a column formatted as text.',
    },
    source: NIK_FORM,
    issues: ['nik.length', 'nik.not_digits', 'nik.numeric'],
  },
  NIK_REGION: {
    code: 'NIK_REGION',
    level: 'warning',
    scope: 'row',
    label: { id: 'Kode wilayah NIK tidak ada', en: 'NIK of no known region' },
    meaning: {
      id: 'Enam angka pertama NIK bukan kode kecamatan: salah ketik atau NIK sementara.',
      en: 'The first six digits are no kecamatan code: a slip of the keyboard or a temporary NIK.',
    },
    action: {
      id: 'Cocokkan NIK dengan kartu keluarga atau Dukcapil.',
      en: 'Compare the NIK with the family card or the civil registry.',
    },
    source: 'Kepmendagri 300.2.2-2138 of 2025',
    issues: ['nik.region'],
  },
  NIK_DATE: {
    code: 'NIK_DATE',
    level: 'warning',
    scope: 'row',
    label: {
      id: 'Tanggal dalam NIK beda dengan tanggal lahir',
      en: 'Date in the NIK is not the birth date',
    },
    meaning: {
      id: 'NIK milik orang lain, sering kali orang tua, atau tanggal lahir salah.',
      en: 'The NIK is of someone else, often a parent, or the birth date is wrong.',
    },
    action: {
      id: 'Periksa keduanya pada akta lahir: salah tanggal berarti salah umur dan salah status gizi.',
      en: 'Check both on the birth certificate: a wrong date gives a wrong age and a wrong class.',
    },
    source: NIK_FORM,
    issues: ['nik.date'],
  },
  NIK_SEX: {
    code: 'NIK_SEX',
    level: 'warning',
    scope: 'row',
    label: { id: 'Jenis kelamin dalam NIK beda', en: 'Sex in the NIK differs' },
    meaning: {
      id: 'NIK milik orang lain atau jenis kelamin salah: standar laki-laki dan perempuan berbeda.',
      en: 'The NIK is of someone else, or the sex is wrong: boys and girls have other standards.',
    },
    action: {
      id: 'Periksa jenis kelamin dan NIK pada kartu keluarga.',
      en: 'Check sex and NIK on the family card.',
    },
    source: NIK_FORM,
    issues: ['nik.sex'],
  },
  NIK_DUMMY: {
    code: 'NIK_DUMMY',
    level: 'warning',
    scope: 'row',
    label: { id: 'NIK tampak karangan', en: 'NIK looks made up' },
    meaning: {
      id: 'Nomor urut 0000, semua angka sama, atau awalan 999: NIK ini tidak menunjuk satu anak.',
      en: 'Serial 0000, equal digits, or prefix 999: such a NIK does not tell who the child is.',
    },
    action: {
      id: 'Minta NIK asli; bila belum ada, kosongkan dan bantu keluarga mengurusnya.',
      en: 'Ask for the real NIK; where there is none yet, leave it empty and help the family get one.',
    },
    source: OURS,
    issues: ['nik.dummy'],
  },
  NIK_DUP: {
    code: 'NIK_DUP',
    level: 'error',
    scope: 'child',
    label: { id: 'Satu NIK untuk beberapa anak', en: 'One NIK for several children' },
    meaning: {
      id: 'NIK sama, tetapi nama, tanggal lahir, jenis kelamin atau desa berbeda: NIK orang tua, atau satu anak dicatat dua kali dengan ejaan lain.',
      en: 'The same NIK with another name, birth date, sex or village: the NIK of a parent, or one child entered twice in another spelling.',
    },
    action: {
      id: 'Pisahkan saudara dengan NIK masing-masing; gabungkan catatan bila anaknya sama.',
      en: 'Give siblings their own NIK; join the records where it is one child.',
    },
    source: OURS,
    issues: [],
  },
  CHILD_DUP: {
    code: 'CHILD_DUP',
    level: 'warning',
    scope: 'child',
    label: { id: 'Satu anak dengan beberapa NIK', en: 'One child with several NIK' },
    meaning: {
      id: 'Nama, tanggal lahir, jenis kelamin dan desa sama, NIK berbeda: salah satu NIK keliru, atau memang dua anak.',
      en: 'The same name, birth date, sex and village with another NIK: one NIK is wrong, or they are two children.',
    },
    action: {
      id: 'Tentukan NIK yang benar, lalu gabungkan kedua catatan.',
      en: 'Find out which NIK is right, then join the two records.',
    },
    source: OURS,
    issues: [],
  },
  TITLE_CASE: {
    code: 'TITLE_CASE',
    level: 'info',
    scope: 'row',
    label: { id: 'Nama tempat huruf kecil semua', en: 'Name of a place all in small letters' },
    meaning: {
      id: 'Nama desa, posyandu atau wilayah lain ditulis dengan huruf kecil semua.',
      en: 'The name of a village, posyandu or other area is written in small letters only.',
    },
    action: {
      id: 'Ubah menjadi huruf besar di awal kata.',
      en: 'Begin each word with a capital letter.',
    },
    source: OURS,
    issues: [],
  },
} as const satisfies Readonly<Record<string, RegisterRule>>;
