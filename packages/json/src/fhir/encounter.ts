import type { Encounter, Identifier, Reference } from 'fhir/r4.js';
import type { BundleOptions } from './bundle-options.js';
import type { ChildVisit } from './child-visit.js';
import { SYSTEMS } from './systems.js';

/** The visit as an Encounter. */
export function encounterOf(
  { measuredOn, texts }: ChildVisit,
  subject: Reference,
  { id, options }: { readonly id: string; readonly options: BundleOptions },
): Encounter {
  const { organizationId, practitionerId } = options;
  const period = { start: instantOf(measuredOn), end: instantOf(measuredOn) };
  const { puskesmas, posyandu } = texts;
  return {
    resourceType: 'Encounter',
    identifier: [ownIdentifier('encounter', organizationId, id)],
    status: 'finished',
    statusHistory: [{ status: 'finished', period }],
    class: { system: SYSTEMS.encounterClass, code: 'AMB', display: 'ambulatory' },
    subject,
    ...(practitionerId !== undefined && {
      participant: [{ type: [ATTENDER], individual: practitionerReference(practitionerId) }],
    }),
    period,
    ...(posyandu !== undefined && { location: [{ location: { display: posyandu } }] }),
    serviceProvider: {
      reference: `Organization/${organizationId}`,
      ...(puskesmas !== undefined && { display: puskesmas }),
    },
  };
}

const ATTENDER = {
  coding: [{ system: SYSTEMS.participantType, code: 'ATND', display: 'attender' }],
};

/** A reference to a health worker. */
export function practitionerReference(id: string): Reference {
  return { reference: `Practitioner/${id}` };
}

/** An organisation's own id of a resource. */
export function ownIdentifier(resource: string, organizationId: string, value: string): Identifier {
  return { system: `${SYSTEMS.own}/${resource}/${organizationId}`, value };
}

/** A day as an instant: SATUSEHAT asks for a time and a zone; registers know only the day. */
export function instantOf(day: string): string {
  return `${day}T00:00:00+00:00`;
}
