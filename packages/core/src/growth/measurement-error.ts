/** How far measurements scatter around the true value: technical errors of measurement (TEM). */
export interface MeasurementError {
  readonly id: string;
  /** Author, year, table, for each figure. */
  readonly source: string;
  readonly lengthHeightCm: number;
  readonly weightKg: number;
}

/**
 * A careful team. The figures of a team's own standardization test are better than any of these.
 *
 * Source: Conkle J et al. (2017) PLoS One 12:e0189332: total TEM of stature 0.40 cm in children under
 * five; weight: see {@link smartLimits}.
 *
 * @example
 * carefulTeam.lengthHeightCm; // => 0.4
 */
export const carefulTeam: MeasurementError = {
  id: 'careful-team',
  source:
    'Length or height: Conkle J et al. (2017) PLoS One 12:e0189332, total TEM of stature. Weight: SMART standardization test, upper limit of good precision [unverified].',
  lengthHeightCm: 0.4,
  weightKg: 0.04,
};

/**
 * The expert of the study behind the WHO standards. No error of weight was published, so that of
 * {@link carefulTeam} stands here.
 *
 * Source: WHO Multicentre Growth Reference Study Group (2006) Acta Paediatr Suppl 450:38-46: TEM of the
 * expert about 0.33 to 0.58 cm [unverified], of which the lowest is taken.
 *
 * @example
 * mgrsExpert.lengthHeightCm; // => 0.33
 */
export const mgrsExpert: MeasurementError = {
  id: 'mgrs-expert',
  source:
    'Length or height: WHO Multicentre Growth Reference Study Group (2006) Acta Paediatr Suppl 450:38-46, TEM of the expert [unverified]. Weight: as careful-team.',
  lengthHeightCm: 0.33,
  weightKg: carefulTeam.weightKg,
};

/**
 * The most that a measurer may scatter to be let into a survey.
 *
 * Source: SMART, ENA, standardization test, upper limits of acceptable precision [unverified].
 *
 * @example
 * smartLimits.weightKg; // => 0.1
 */
export const smartLimits: MeasurementError = {
  id: 'smart-limits',
  source: 'SMART standardization test, upper limits of acceptable precision [unverified]',
  lengthHeightCm: 0.6,
  weightKg: 0.1,
};
