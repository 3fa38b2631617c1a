/** What the section on growth monitoring says. */
export const SKDN_WORDS = {
  title: { id: 'Pemantauan pertumbuhan (SKDN)', en: 'Growth monitoring (SKDN)' },
  caption: { id: 'SKDN menurut wilayah', en: 'SKDN by area' },
  area: { id: 'Wilayah', en: 'Area' },
  month: { id: 'Bulan', en: 'Month' },
  all: { id: 'Semua', en: 'All' },
  note: {
    id: 'S = semua balita, K = punya KMS atau Buku KIA, D = ditimbang, N = naik, T = tidak naik, O = tidak ditimbang bulan lalu, B = baru, 2T = dua kali berturut tidak naik, BGM = di bawah garis merah. S dan K berasal dari daftar sasaran; tanpa daftar itu K/S dan D/S tidak dihitung. N/D′ memakai D′ = N + T.',
    en: 'S = all under-fives, K = with a growth card, D = weighed, N = gained enough, T = did not, O = not weighed last month, B = weighed first, 2T = twice in a row not enough, BGM = below the red line. S and K come from a target list; without it K/S and D/S are not worked out. N/D′ has D′ = N + T.',
  },
  noMonths: {
    id: 'Berkas tidak memuat penimbangan dua bulan berturut-turut untuk satu anak pun, sehingga N, T, O, B, dan 2T tidak dapat dihitung.',
    en: 'The files hold no weighings of two months in a row for any child, so that N, T, O, B and 2T can not be worked out.',
  },
  noTargets: {
    id: 'S dan K juga tidak diketahui: berasal dari daftar sasaran.',
    en: 'S and K are not known either: they come from a target list.',
  },
  participation: { id: 'Sasaran dan yang diukur, {period}', en: 'Due and measured, {period}' },
  participationNote: {
    id: 'S = semua balita dan K = punya KMS atau Buku KIA, keduanya dari daftar sasaran; D di sini = anak yang diukur pada {period}.',
    en: 'S = all under-fives and K = with a growth card, both from a target list; D here = children measured in {period}.',
  },
} as const;
