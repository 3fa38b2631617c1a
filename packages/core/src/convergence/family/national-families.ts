/**
 * Families at risk of stunting in Indonesia in 2024, to hold a district against. The factors overlap and
 * add up to more than the families at risk.
 *
 * Source: BKKBN, families at risk of stunting (Sulawesi Barat 2024).
 *
 * @example
 * nationalFamilies2024.atRisk; // => 8682170
 */
export const nationalFamilies2024 = {
  year: 2024,
  targets: 42_990_996,
  atRisk: 8_682_170,
  unknown: 0,
  poorestTenth: 1_488_046,
  factors: { jamban: 3_760_390, air: 1_933_048, empatTerlalu: 4_366_443 },
  source: 'BKKBN, keluarga berisiko stunting, nasional 2024',
  verified: true,
} as const;
