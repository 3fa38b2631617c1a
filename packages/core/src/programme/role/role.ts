import type { AreaLevel } from '../../area/area-code.js';
import type { Bilingual } from '../../result/bilingual.js';

/** The teams of the programme: TPPS (Tim Percepatan Penurunan Stunting) and Pokja Balanting. */
export type TeamId = 'tpps' | 'pokja';

/** A role in a team of one level. */
export interface Role {
  readonly id: string;
  readonly team: TeamId;
  readonly level: AreaLevel;
  readonly label: Bilingual;
  /** Who holds it as a rule; null where the source does not say. */
  readonly usually: string | null;
  /** Whether one holder is all there is. */
  readonly single: boolean;
  readonly source: string;
  /** Whether it was read in the rule itself or in two independent places. */
  readonly verified: boolean;
}
