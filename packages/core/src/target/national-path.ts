import type { TargetPath } from './target-path.js';

/**
 * Stunting in Indonesia on the way to 14 % in 2024, measured by survey: beside a register it is a
 * yardstick, not a target.
 *
 * Source: Perpres 72/2021; the years before 2024 as BKKBN presents them (the RKP of 2023 says 17.5 %).
 *
 * @example
 * nationalPath.points.at(-1); // => { year: 2024, share: 0.14 }
 */
export const nationalPath: TargetPath = {
  id: 'national-2024',
  label: { id: 'Jalur nasional 2020-2024', en: 'National path 2020-2024' },
  source: 'Perpres 72/2021; BKKBN',
  decree: 'Perpres 72/2021',
  area: 'indonesia',
  measuredBy: 'survey',
  verified: true,
  points: [
    { year: 2020, share: 0.241 },
    { year: 2021, share: 0.211 },
    { year: 2022, share: 0.184 },
    { year: 2023, share: 0.16 },
    { year: 2024, share: 0.14 },
  ],
};

/**
 * Stunting in Indonesia by the plan of 2025 to 2029, measured by survey. Only its ends are set.
 *
 * Source: Perpres 12/2025, RPJMN 2025-2029.
 *
 * @example
 * rpjmn2025.points.map(({ year }) => year); // => [2025, 2029]
 */
export const rpjmn2025: TargetPath = {
  id: 'rpjmn-2025-2029',
  label: { id: 'RPJMN 2025-2029', en: 'National plan (RPJMN) 2025-2029' },
  source: 'RPJMN 2025-2029 (Perpres 12/2025)',
  decree: 'Perpres 12/2025',
  area: 'indonesia',
  measuredBy: 'survey',
  verified: true,
  points: [
    { year: 2025, share: 0.188 },
    { year: 2029, share: 0.142 },
  ],
};

/**
 * The one target that the regulation on stunting itself sets.
 *
 * Source: Perpres 72/2021, article 3.
 *
 * @example
 * perpres72.points; // => [{ year: 2024, share: 0.14 }]
 */
export const perpres72: TargetPath = {
  id: 'perpres-72-2021',
  label: { id: 'Target nasional Perpres 72/2021', en: 'National target of Perpres 72/2021' },
  source: 'Perpres 72/2021',
  decree: 'Perpres 72/2021',
  area: 'indonesia',
  measuredBy: 'survey',
  verified: true,
  points: [{ year: 2024, share: 0.14 }],
};

/**
 * The target of the government's work plan of 2023, above the 16 % of {@link nationalPath}.
 *
 * Source: RKP 2023, as presented by Bappenas.
 *
 * @example
 * rkp2023.points[0]?.share; // => 0.175
 */
export const rkp2023: TargetPath = {
  id: 'rkp-2023',
  label: { id: 'RKP 2023', en: 'Government work plan (RKP) 2023' },
  source: 'RKP 2023, paparan Bappenas',
  area: 'indonesia',
  measuredBy: 'survey',
  verified: true,
  points: [{ year: 2023, share: 0.175 }],
};

/**
 * The long-term aim for the centenary of the republic.
 *
 * Source: RPJPN 2025-2045, vision "Indonesia Emas 2045"; Bappenas.
 *
 * @example
 * vision2045.points[0]; // => { year: 2045, share: 0.05 }
 */
export const vision2045: TargetPath = {
  id: 'vision-2045',
  label: { id: 'Visi Indonesia Emas 2045', en: 'Vision Indonesia 2045' },
  source: 'RPJPN 2025-2045; pernyataan Bappenas',
  area: 'indonesia',
  measuredBy: 'survey',
  verified: true,
  points: [{ year: 2045, share: 0.05 }],
};
