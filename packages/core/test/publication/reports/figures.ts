import type { StuntingFigures } from '../../../src/publication/reports/stunting-figures.js';
import type { NeighbourFigure } from '../../../src/publication/reports/stunting-findings.js';
import { rpjmdBalangan } from '../../../src/target/balangan-path.js';
import { progress } from '../../../src/target/progress.js';

const now = 1344 / 9014;
const before = 1610 / 8989;

/** Shares in 2021 and 2022: those of the proposal where it has them, else made up (contoh). */
const KECAMATAN = [
  ['Juai', 0.1545, 0.18],
  ['Halong', 0.19, 0.154],
  ['Awayan', 0.2192, 0.12],
  ['Batu Mandi', 0.16, 0.11],
  ['Lampihong', 0.2419, 0.217],
  ['Paringin', 0.08, 0.0824],
  ['Paringin Selatan', 0.2, 0.152],
  ['Tebing Tinggi', 0.185, 0.19],
] as const;

/** Balangan as the proposal "Balanting" tells it. */
export const seedFigures: StuntingFigures = {
  district: 'Kabupaten Balangan',
  dataKind: 'register',
  periods: [
    period('2020-08', 'Agustus 2020', 'August 2020', [8538, 2201, 635]),
    period('2021-08', 'Agustus 2021', 'August 2021', [8989, 1610, 342]),
    period('2022-09', 'September 2022', 'September 2022', [9014, 1344, 246]),
  ],
  kecamatan: KECAMATAN.map(([name, first, last]) => ({ name, before: first, now: last })),
  targets: {
    label: rpjmdBalangan.label,
    source: rpjmdBalangan.source,
    points: progress(rpjmdBalangan, now, {
      on: '2022-09',
      previous: { on: '2021-08', share: before },
    }),
  },
};

/** The neighbour of the proposal, which does not say how its figure was measured. */
export const neighbour: NeighbourFigure = {
  name: 'Hulu Sungai Utara',
  share: 0.194,
  kind: null,
  source: 'proposal "Balanting"',
};

function period(id: string, inIndonesian: string, inEnglish: string, counts: readonly number[]) {
  const [n = 0, cases = 0, severe = 0] = counts;
  const label = { id: inIndonesian, en: inEnglish };
  return { id, label, n, cases, severe, share: n === 0 ? null : cases / n };
}
