import { ok, type Result } from '@balanting/core';
import type { Bundle, BundleEntry, FhirResource, Observation, Reference } from 'fhir/r4.js';
import type { JsonRecord } from '../record/json-record.js';
import type { BundleOptions } from './bundle-options.js';
import { type ChildVisit, childVisit, keyOfVisit } from './child-visit.js';
import { encounterOf, instantOf, ownIdentifier, practitionerReference } from './encounter.js';
import { categoryOf, type Observed, observedMeasures, observedScores } from './observations.js';
import { patientOf } from './patient.js';
import { resourceId } from './resource-id.js';
import { SYSTEMS } from './systems.js';

/**
 * One row of a register as a FHIR R4 transaction for SATUSEHAT: a Patient (unless its IHS number is
 * given), an Encounter, and an Observation for each measure, for oedema, and for each z-score of
 * `scores`. The same row gives the same Bundle, ids included (UUID v5). The z-scores that a register
 * printed are not sent.
 *
 * Texts lose what `stripCell` takes off, and other spaces become plain ones. Of the fields that IDCore
 * asks for, citizenship is not there: a register does not know it.
 *
 * Source: HL7 FHIR R4 (4.0.1); SATUSEHAT Postman collections "Gizi" and "Tumbuh Kembang" (2026); IDCore
 * (2024).
 *
 * @returns the issues of `readRecord`, `date.missing` without a birth date, and `area.code_invalid`
 *
 * @example
 * const child = { sex: 'P', birthDate: '2023-03-02', measuredOn: '2025-08-14', weight: 11.2 };
 * const bundle = bundleFromRecord(child, { organizationId: '100012345' });
 * bundle.ok && bundle.value.entry?.map(({ request }) => request?.url); // => ['Patient', 'Encounter', 'Observation']
 */
export function bundleFromRecord(record: JsonRecord, options: BundleOptions): Result<Bundle> {
  const visit = childVisit(record);
  if (!visit.ok) return visit;
  const patient = patientOf(visit.value, options);
  if (!patient.ok) return patient;

  const { patientId } = options;
  const key = keyOfVisit(visit.value);
  const { measuredOn, nik } = visit.value;
  const ids = {
    patient: resourceId('Patient', key),
    encounter: resourceId('Encounter', key, measuredOn),
  };
  const subject = { reference: patientId ? `Patient/${patientId}` : `urn:uuid:${ids.patient}` };
  const child = entryOf(ids.patient, patient.value, nik && `identifier=${SYSTEMS.nik}|${nik}`);
  const encounter = encounterOf(visit.value, subject, { id: ids.encounter, options });
  const observed = [
    ...observedMeasures(visit.value),
    ...observedScores(visit.value, options.scores ?? {}),
  ];
  const links = { subject, encounter: { reference: `urn:uuid:${ids.encounter}` } };
  const observations = observed.map((one) => {
    const id = resourceId('Observation', key, measuredOn, one.code.code);
    return entryOf(id, observationOf(one, visit.value, { id, links, options }));
  });
  const entry = [
    ...(patientId === undefined ? [child] : []),
    entryOf(ids.encounter, encounter),
    ...observations,
  ];
  return ok({ resourceType: 'Bundle', type: 'transaction', entry }, visit.warnings);
}

function entryOf(id: string, resource: FhirResource, ifNoneExist?: string): BundleEntry {
  const request = { method: 'POST' as const, url: resource.resourceType };
  return {
    fullUrl: `urn:uuid:${id}`,
    resource,
    request: ifNoneExist ? { ...request, ifNoneExist } : request,
  };
}

interface ObservationFrame {
  readonly id: string;
  readonly links: { readonly subject: Reference; readonly encounter: Reference };
  readonly options: BundleOptions;
}

function observationOf(
  { code, category, value }: Observed,
  { measuredOn }: ChildVisit,
  { id, links, options }: ObservationFrame,
): Observation {
  const { organizationId, practitionerId } = options;
  return {
    resourceType: 'Observation',
    identifier: [ownIdentifier('observation', organizationId, id)],
    status: 'final',
    category: categoryOf(category),
    code: { coding: [{ ...code }] },
    ...links,
    effectiveDateTime: instantOf(measuredOn),
    issued: instantOf(measuredOn),
    ...(practitionerId !== undefined && { performer: [practitionerReference(practitionerId)] }),
    ...value,
  };
}
