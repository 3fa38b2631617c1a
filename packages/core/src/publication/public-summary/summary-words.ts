import type { Language } from '../../result/message-of.js';

/** The areas that have a page of their own. */
export type SummaryLevel = 'village' | 'kecamatan';

/** What the page says in one language. */
export interface SummaryWords {
  readonly level: Readonly<Record<SummaryLevel, string>>;
  readonly title: (place: string, period: string) => string;
  readonly what: { readonly heading: string; readonly sentences: readonly string[] };
  readonly standing: {
    readonly heading: Readonly<Record<SummaryLevel, string>>;
    readonly nobody: (period: string) => string;
    readonly measured: (n: string, period: string) => string;
    readonly hidden: readonly string[];
    readonly none: string;
    readonly cases: (cases: string, n: string) => string;
    readonly per100: (share: string) => string;
    readonly before: (period: string, share: string) => string;
    readonly chance: string;
    readonly about: (share: string) => string;
    readonly below1: string;
  };
  readonly todo: { readonly heading: string; readonly items: readonly string[] };
}

/**
 * The words of the page for families.
 *
 * Source: what stunting is: WHO (2014) Stunting policy brief, WHO/NMH/NHD/14.3. What to do: Kementerian
 * Kesehatan, Buku Kesehatan Ibu dan Anak (KIA); six visits in pregnancy: Permenkes 21/2021.
 */
export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  id: {
    level: { village: 'Desa', kecamatan: 'Kecamatan' },
    title: (place, period) => `Tinggi anak balita di ${place}, ${period}`,
    what: {
      heading: 'Apa itu stunting?',
      sentences: [
        'Anak stunting terlalu pendek untuk umurnya.',
        'Sebabnya: kurang gizi atau sering sakit dalam waktu lama.',
        'Anak stunting lebih mudah sakit dan lebih sulit belajar.',
        'Masa paling penting: sejak hamil sampai anak umur dua tahun.',
        'Stunting dapat dicegah.',
        'Anak pendek belum tentu stunting: tanya bidan atau dokter.',
      ],
    },
    standing: {
      heading: { village: 'Keadaan di desa kita', kecamatan: 'Keadaan di kecamatan kita' },
      nobody: (period) => `Belum ada anak yang diukur pada ${period}.`,
      measured: (n, period) => `Pada ${period}, ${n} anak balita diukur.`,
      hidden: [
        'Jumlah anak yang pendek tidak kami tulis.',
        'Angkanya kecil, dan kami menjaga rahasia tiap anak.',
      ],
      none: 'Tidak ada yang terlalu pendek untuk umurnya.',
      cases: (cases, n) => `${cases} dari ${n} anak terlalu pendek untuk umurnya.`,
      per100: (share) => `Itu ${share} dari setiap 100 anak.`,
      before: (period, share) => `Pada ${period}: ${share} dari setiap 100 anak.`,
      chance: 'Angka dapat naik atau turun sedikit karena kebetulan saja.',
      about: (share) => `kira-kira ${share}`,
      below1: 'kurang dari 1',
    },
    todo: {
      heading: 'Yang dapat kita lakukan',
      items: [
        'Bawa anak balita ke Posyandu setiap bulan.',
        'Saat hamil, periksa ke bidan atau dokter paling sedikit enam kali.',
        'Saat hamil, minum tablet tambah darah setiap hari.',
        'Beri bayi ASI saja sampai umur enam bulan.',
        'Sesudah enam bulan, beri makan juga: telur, ikan, atau daging setiap hari.',
        'Teruskan ASI sampai umur dua tahun.',
        'Bawa anak untuk vaksin sesuai jadwal.',
        'Cuci tangan dengan sabun, dan pakai jamban sehat.',
        'Berat anak tidak naik? Segera tanya kader atau bidan.',
      ],
    },
  },
  en: {
    level: { village: 'Desa', kecamatan: 'Kecamatan' },
    title: (place, period) => `Height of young children in ${place}, ${period}`,
    what: {
      heading: 'What is stunting?',
      sentences: [
        'A stunted child is too short for its age.',
        'The cause: too little good food, or being sick often and long.',
        'Stunted children fall sick more often and find it harder to learn.',
        'What counts most is the time from pregnancy to the age of two.',
        'Stunting can be prevented.',
        'Not every short child is stunted: ask the midwife or doctor.',
      ],
    },
    standing: {
      heading: { village: 'How our village stands', kecamatan: 'How our kecamatan stands' },
      nobody: (period) => `No child was measured in ${period} so far.`,
      measured: (n, period) => `In ${period}, ${n} children below five were measured.`,
      hidden: [
        'We do not write how many were short.',
        'The number is small, and we keep the secret of each child.',
      ],
      none: 'None was too short for its age.',
      cases: (cases, n) => `${cases} of ${n} children were too short for their age.`,
      per100: (share) => `That is ${share} of every 100 children.`,
      before: (period, share) => `In ${period}: ${share} of every 100 children.`,
      chance: 'Numbers can go up or down a little by chance alone.',
      about: (share) => `about ${share}`,
      below1: 'less than 1',
    },
    todo: {
      heading: 'What we can do',
      items: [
        'Take your child to the Posyandu every month.',
        'When pregnant, see the midwife or doctor at least six times.',
        'When pregnant, take an iron tablet every day.',
        'Give a baby only breast milk until six months.',
        'After six months, give food too: egg, fish or meat every day.',
        'Go on with breast milk until the age of two.',
        'Take your child for each vaccine on time.',
        'Wash hands with soap, and use a clean toilet.',
        'Does your child not gain weight? Ask the health worker soon.',
      ],
    },
  },
};
