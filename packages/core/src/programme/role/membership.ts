import { checkedValue } from '../../result/checked-value.js';
import { type Issue, issue, type Result } from '../../result/result.js';
import { levelOfPlace } from '../place.js';
import { type Identified, unknownIssues } from '../references.js';
import { POKJA_ROLES } from './pokja-roles.js';
import type { Role, TeamId } from './role.js';
import { TPPS_ROLES } from './tpps-roles.js';

/** An organisation that holds a role in the team of an area. */
export interface Membership {
  readonly organisation: string;
  readonly team: TeamId;
  readonly role: string;
  /** Kemendagri code with dots: its level is the team's. */
  readonly area: string;
}

/** What memberships may be checked against. */
export interface MembershipOptions {
  /** Default: any organisation passes. */
  readonly organisations?: readonly Identified[];
  /** Default: the roles of TPPS and of Pokja Balanting. */
  readonly roles?: readonly Role[];
}

const ALL_ROLES: readonly Role[] = [...TPPS_ROLES, ...POKJA_ROLES];

/**
 * The memberships themselves, if each role exists at the level of its area.
 *
 * @returns fails with `role.unknown`, `entry.unknown` for the organisation, or `role.held_twice` for a
 * role with one holder
 *
 * @example
 * const chair = { organisation: 'setda', team: 'tpps', role: 'chair', area: '63.11' } as const;
 * checkMemberships([chair]).ok; // => true
 */
export function checkMemberships(
  memberships: readonly Membership[],
  { organisations, roles = ALL_ROLES }: MembershipOptions = {},
): Result<readonly Membership[]> {
  const holders = new Map<string, number>();
  const issues = memberships.flatMap((one, i): readonly Issue[] => {
    const path = [i, 'role'];
    const role = roleOf(one, roles);
    const place = `${one.team}/${one.area}/${one.role}`;
    const holder = (holders.get(place) ?? 0) + 1;
    holders.set(place, holder);
    const { team, area } = one;
    const values = { team, area, role: one.role };
    return [
      ...(role === undefined ? [issue('role.unknown', { path, values })] : []),
      ...(role?.single && holder > 1 ? [issue('role.held_twice', { path, values })] : []),
      ...unknownIssues(one.organisation, organisations, [i, 'organisation']),
    ];
  });
  return checkedValue(memberships, issues);
}

/**
 * The roles with one holder that nobody holds in the team of an area.
 *
 * @param area - Kemendagri code with dots
 *
 * @example
 * vacantRoles([], 'tpps', '63.11').map(({ id }) => id); // => ['chair', 'secretary']
 */
export function vacantRoles(
  memberships: readonly Membership[],
  team: TeamId,
  area: string,
): readonly Role[] {
  const level = levelOfPlace(area);
  const held = new Set(
    memberships.filter((one) => one.team === team && one.area === area).map(({ role }) => role),
  );
  return ALL_ROLES.filter(
    (role) => role.team === team && role.level === level && role.single && !held.has(role.id),
  );
}

function roleOf({ team, role, area }: Membership, roles: readonly Role[]): Role | undefined {
  const level = levelOfPlace(area);
  return roles.find((one) => one.team === team && one.id === role && one.level === level);
}
