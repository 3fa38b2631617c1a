/** The state of a pregnancy: normal, high risk, chronic energy deficiency. */
export type PregnancyState = 'N' | 'Risti' | 'KEK';

/** The trimester as a number, or after the birth; never text such as `'3'`. */
export type PregnancyStage = 1 | 2 | 3 | 'after-birth';

/** What a pregnant woman received in a quarter. A service without a record counts as not received. */
export interface PregnantWoman {
  /** Tells women of a village apart: a number or pseudonym, never a name. */
  readonly person: string;
  /** Tells households of a village apart. */
  readonly household: string;
  /** Kemendagri code with dots, or a name that only one village has. */
  readonly village: string;
  readonly state: PregnancyState;
  /** At the end of the quarter. */
  readonly stage: PregnancyStage;
  readonly antenatalVisits: number;
  readonly ironTablets: number;
  readonly postnatalVisits: number;
  readonly counsellingSessions: number;
  readonly homeVisits: number;
  readonly safeWater: boolean;
  readonly latrine: boolean;
  readonly healthInsurance: boolean;
}
