/** Women by what decides the limit of haemoglobin. */
export type AnaemiaGroup =
  | 'pregnant-trimester-1'
  | 'pregnant-trimester-2'
  | 'pregnant-trimester-3'
  | 'pregnant'
  | 'girl-12-14'
  | 'not-pregnant';

/** How severe an anaemia is. */
export type AnaemiaSeverity = 'none' | 'mild' | 'moderate' | 'severe';

/** Haemoglobin in g/dL at sea level: anaemia strictly below `anaemia`, and so on. */
export interface AnaemiaLimits {
  readonly anaemia: number;
  readonly moderate: number;
  readonly severe: number;
}

/** The limits of one publication. */
export interface AnaemiaStandard {
  readonly id: string;
  readonly source: string;
  /** Whether the figures were compared with the publication itself. */
  readonly verified: boolean;
  /** `pregnant` is for a trimester that is not known. */
  readonly limits: Readonly<Record<AnaemiaGroup, AnaemiaLimits>>;
}

const PREGNANT: AnaemiaLimits = { anaemia: 11, moderate: 10, severe: 7 };
const NOT_PREGNANT: AnaemiaLimits = { anaemia: 12, moderate: 11, severe: 8 };

/**
 * WHO's limits, lower in the second trimester.
 *
 * Source: WHO (2024) Guideline on haemoglobin cutoffs to define anaemia in individuals and populations.
 *
 * @example
 * whoAnaemia2024.limits['pregnant-trimester-2'].anaemia; // => 10.5
 */
export const whoAnaemia2024: AnaemiaStandard = {
  id: 'who-2024',
  source: 'WHO (2024) Guideline on haemoglobin cutoffs to define anaemia',
  verified: false,
  limits: {
    'pregnant-trimester-1': PREGNANT,
    'pregnant-trimester-2': { ...PREGNANT, anaemia: 10.5 },
    'pregnant-trimester-3': PREGNANT,
    pregnant: PREGNANT,
    'girl-12-14': NOT_PREGNANT,
    'not-pregnant': NOT_PREGNANT,
  },
};

/**
 * The limits before those of 2024, and those that Indonesian programmes report by: below 11 g/dL in the
 * whole pregnancy, below 12 g/dL for girls.
 *
 * Source: WHO (2011) Haemoglobin concentrations for the diagnosis of anaemia and assessment of severity,
 * WHO/NMH/NHD/MNM/11.1.
 *
 * @example
 * whoAnaemia2011.limits['pregnant-trimester-2'].anaemia; // => 11
 */
export const whoAnaemia2011: AnaemiaStandard = {
  id: 'who-2011',
  source: 'WHO (2011) Haemoglobin concentrations for the diagnosis of anaemia',
  verified: false,
  limits: {
    'pregnant-trimester-1': PREGNANT,
    'pregnant-trimester-2': PREGNANT,
    'pregnant-trimester-3': PREGNANT,
    pregnant: PREGNANT,
    'girl-12-14': NOT_PREGNANT,
    'not-pregnant': NOT_PREGNANT,
  },
};

/**
 * The severity of the anaemia of a woman or girl, `none` at the limit and above; null where haemoglobin is
 * not above 0 or not known (NaN). Not adjusted for altitude or smoking.
 *
 * Source: of the standard.
 *
 * @param haemoglobin - in g/dL
 *
 * @example
 * anaemiaSeverity(10.6, { group: 'pregnant-trimester-2', standard: whoAnaemia2024 }); // => 'none'
 */
export function anaemiaSeverity(
  haemoglobin: number,
  { group, standard }: { readonly group: AnaemiaGroup; readonly standard: AnaemiaStandard },
): AnaemiaSeverity | null {
  if (!(haemoglobin > 0)) return null;
  const { anaemia, moderate, severe } = standard.limits[group];
  if (haemoglobin >= anaemia) return 'none';
  if (haemoglobin >= moderate) return 'mild';
  return haemoglobin >= severe ? 'moderate' : 'severe';
}

/** The trimesters by days of pregnancy: the second from 14+0 weeks, the third from 28+0. */
const TRIMESTER_STARTS = [98, 196] as const;

/**
 * The group of a woman so many days pregnant: the first trimester to 13+6 weeks, the second to 27+6.
 *
 * Source: ACOG (2018) How your fetus grows during pregnancy: trimesters.
 *
 * @param gestationDays - completed days since the last menstrual period; null where not known
 *
 * @example
 * pregnancyGroup(98); // => 'pregnant-trimester-2'
 */
export function pregnancyGroup(gestationDays: number | null): AnaemiaGroup {
  if (gestationDays === null) return 'pregnant';
  const [second, third] = TRIMESTER_STARTS;
  if (gestationDays < second) return 'pregnant-trimester-1';
  return gestationDays < third ? 'pregnant-trimester-2' : 'pregnant-trimester-3';
}
