import type { Identified } from '../../programme/references.js';
import type { ProgrammeState } from './programme-state.js';

/** An area with its name; the code again where the tree does not have it. */
export interface NamedPlace {
  readonly area: string;
  readonly name: string;
}

/**
 * Areas with their names, in the order of the codes given.
 *
 * @example
 * namedPlaces(['63.11.05'], { area: '63.11', areas: balangan })[0]?.name; // => 'Lampihong'
 */
export function namedPlaces(
  codes: readonly string[],
  { areas }: Pick<ProgrammeState, 'areas'>,
): readonly NamedPlace[] {
  return codes.map((area) => ({ area, name: areas.byCode.get(area)?.name ?? area }));
}

/**
 * The name of an organisation; its id where the state does not have it.
 *
 * @example
 * organisationName('balangan-coal', { organisations: balanganPartners }); // => 'Balangan Coal'
 */
export function organisationName(
  id: Identified['id'],
  { organisations = [] }: Pick<ProgrammeState, 'organisations'>,
): string {
  return organisations.find((one) => one.id === id)?.name ?? id;
}
