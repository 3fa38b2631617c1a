import type { DigitPreference } from '../digit-preference.js';
import { type Finding, type FindingLevel, findingOf } from '../finding.js';
import { type Heap, levelOfHeap } from '../heaping.js';
import { levelAbove, unlessFew } from '../level.js';
import type { DigitMeasure } from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { MEASURE_NAMES } from '../quality-names.js';
import { shownNumber, shownShare } from '../shown.js';

/** The finding on the last digits of one measure. */
export function scoreFinding(
  measure: DigitMeasure,
  { n, score, p, dissimilarity }: DigitPreference,
  { digitScore: limit, least }: QualityLimits,
): Finding {
  const name = MEASURE_NAMES[measure];
  const shown = shownNumber(score, 0);
  const part = shownShare(dissimilarity);
  const level: FindingLevel = p !== null && p >= limit.p ? 'good' : levelAbove(score, limit);
  return findingOf({
    id: `digitPreference.${measure}`,
    check: 'digitPreference',
    level: unlessFew(level, n, least.children),
    value: score,
    n,
    label: { id: `Angka terakhir ${name.id}`, en: `Last digits of ${name.en}` },
    fact: {
      id: `Skor kesukaan angka ${shown.id} dari 100; ${part.id} angka terakhir perlu berpindah agar merata.`,
      en: `Digit preference score ${shown.en} of 100; ${part.en} of last digits would have to move to be even.`,
    },
    concern: {
      id: 'Sebagian hasil ukur dibulatkan atau dikarang, sehingga anak di dekat batas salah digolongkan.',
      en: 'Some measurements were rounded or made up, so that children near a cut-off are misclassified.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}

const ROUNDING_ACTION = {
  id: 'Cari alat atau petugas yang membulatkan; baca dan catat sampai 0,1 kg atau 0,1 cm.',
  en: 'Find the device or person that rounds; read and record to 0.1 kg or 0.1 cm.',
} as const;

/** The finding on heights that end in 0 or 5. */
export function zeroFiveFinding(
  { n, shareOf0And5 }: DigitPreference,
  { zeroFive: limit, least }: QualityLimits,
): Finding {
  const part = shownShare(shareOf0And5);
  return findingOf({
    id: 'digitPreference.zeroFive',
    check: 'digitPreference',
    level: unlessFew(levelAbove(shareOf0And5, limit), n, least.children),
    value: shareOf0And5,
    n,
    label: { id: 'Tinggi berakhir 0 atau 5', en: 'Heights that end in 0 or 5' },
    fact: {
      id: `${part.id} panjang atau tinggi badan berakhir ,0 atau ,5; seharusnya sekitar 20 %.`,
      en: `${part.en} of lengths and heights end in .0 or .5; about 20 % should.`,
    },
    concern: {
      id: 'Tinggi dibulatkan ke setengah sentimeter.',
      en: 'Heights were rounded to half a centimetre.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}

/** The finding on whole cm that are a multiple of 5. */
export function wholesFinding(heap: Heap, { wholes: limit, least }: QualityLimits): Finding {
  const shown = shownNumber(heap.index, 2);
  return findingOf({
    id: 'digitPreference.wholes',
    check: 'digitPreference',
    level: unlessFew(levelOfHeap(heap, limit), heap.n, least.children),
    value: heap.index,
    n: heap.n,
    label: { id: 'Kelipatan 5 cm', en: 'Multiples of 5 cm' },
    fact: {
      id: `Kelipatan 5 cm muncul ${shown.id} kali lipat dari yang diharapkan.`,
      en: `Multiples of 5 cm come ${shown.en} times as often as expected.`,
    },
    concern: {
      id: 'Tinggi ditaksir ke kelipatan 5 cm, bukan diukur.',
      en: 'Heights were guessed to 5 cm, not measured.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}
