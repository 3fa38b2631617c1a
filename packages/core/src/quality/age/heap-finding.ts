import type { Bilingual } from '../../result/bilingual.js';
import { type CheckId, type Finding, findingOf } from '../finding.js';
import { type Heap, levelOfHeap } from '../heaping.js';
import { unlessFew } from '../level.js';
import type { QualityLimit } from '../quality-limits.js';
import { shownNumber } from '../shown.js';

/** What heaps in ages and birth dates mean. */
const HEAPS = {
  wholeYears: {
    label: { id: 'Umur 12, 24, 36, 48 bulan', en: 'Ages of 12, 24, 36, 48 months' },
    fact: { id: 'Umur tepat 1, 2, 3, 4 tahun', en: 'Ages of exactly 1, 2, 3, 4 years' },
    concern: {
      id: 'Umur dibulatkan ke tahun: tanggal lahir ditaksir, bukan dibaca dari akta atau buku KIA.',
      en: 'Ages were rounded to years: birth dates were guessed, not read from a document.',
    },
  },
  halfYears: {
    label: { id: 'Umur 6, 18, 30, 42, 54 bulan', en: 'Ages of 6, 18, 30, 42, 54 months' },
    fact: { id: 'Umur tepat setengah tahun', en: 'Ages of exactly half years' },
    concern: {
      id: 'Umur dibulatkan ke setengah tahun: tanggal lahir ditaksir.',
      en: 'Ages were rounded to half years: birth dates were guessed.',
    },
  },
  birthMonth: {
    label: { id: 'Bulan kelahiran terbanyak', en: 'Fullest month of birth' },
    fact: { id: 'Bulan kelahiran terbanyak', en: 'The fullest calendar month of birth' },
    concern: {
      id: 'Bulan lahir yang tidak diketahui diisi dengan satu bulan, misalnya Januari; atau berkas tidak memuat tahun umur yang utuh.',
      en: 'Birth months not known were filled in with one, such as January; or the file does not cover whole years of age.',
    },
  },
  firstDay: {
    label: { id: 'Lahir tanggal 1', en: 'Born on the 1st' },
    fact: { id: 'Kelahiran tanggal 1', en: 'Births on the 1st' },
    concern: {
      id: 'Tanggal lahir yang tidak diketahui diisi dengan tanggal 1.',
      en: 'Days of birth not known were filled in with the 1st.',
    },
  },
  fifteenth: {
    label: { id: 'Lahir tanggal 15', en: 'Born on the 15th' },
    fact: { id: 'Kelahiran tanggal 15', en: 'Births on the 15th' },
    concern: {
      id: 'Tanggal lahir yang tidak diketahui diisi dengan tanggal 15, seperti anjuran WHO.',
      en: 'Days of birth not known were filled in with the 15th, as WHO asks.',
    },
  },
} as const satisfies Readonly<
  Record<string, { label: Bilingual; fact: Bilingual; concern: Bilingual }>
>;

const ACTION = {
  id: 'Periksa tanggal lahir dengan akta kelahiran atau buku KIA, mulai dari anak yang umurnya bulat.',
  en: 'Check birth dates against birth certificates or health cards, first those of round ages.',
} as const;

/** How a heap is judged. */
export interface HeapJudgement {
  readonly check: CheckId;
  readonly limit: QualityLimit;
  /** Fewer children are too few. */
  readonly least: number;
}

/** The finding of a heap in ages or birth dates. */
export function heapFinding(
  kind: keyof typeof HEAPS,
  heap: Heap,
  { check, limit, least }: HeapJudgement,
): Finding {
  const { label, fact, concern } = HEAPS[kind];
  const shown = shownNumber(heap.index, 2);
  return findingOf({
    id: `${check}.${kind}`,
    check,
    level: unlessFew(levelOfHeap(heap, limit), heap.n, least),
    value: heap.index,
    n: heap.n,
    label,
    fact: {
      id: `${fact.id} muncul ${shown.id} kali lipat dari yang diharapkan.`,
      en: `${fact.en} came ${shown.en} times as often as expected.`,
    },
    concern,
    action: ACTION,
    source: limit.source,
  });
}
