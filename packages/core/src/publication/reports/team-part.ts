import { vacantRoles } from '../../programme/role/membership.js';
import type { Role } from '../../programme/role/role.js';
import type { ProgrammeState } from './programme-state.js';

/** How far the team of the area is filled. */
export interface TeamPart {
  readonly members: number;
  /** Roles with one holder that nobody holds. */
  readonly vacant: readonly Pick<Role, 'id' | 'label'>[];
}

/**
 * How far the TPPS of the area that reports is filled; null where no members were given.
 *
 * @example
 * teamPart({ area: '63.11', areas: balangan, memberships: [] })?.vacant.map(({ id }) => id);
 * // => ['chair', 'secretary']
 */
export function teamPart({ memberships, area }: ProgrammeState): TeamPart | null {
  if (memberships === undefined) return null;
  const own = memberships.filter((one) => one.team === 'tpps' && one.area === area);
  const vacant = vacantRoles(memberships, 'tpps', area).map(({ id, label }) => ({ id, label }));
  return { members: own.length, vacant };
}
