import type { Issue, IssuePath } from '@balanting/core';
import * as z from 'zod';
import { fieldName } from '../text/field-name.js';
import { issuesOfZod } from '../text/zod-issues.js';
import {
  type BundleShape,
  type EncounterShape,
  encounterShape,
  type ObservationShape,
  observationShape,
  type PatientShape,
  patientShape,
} from './bundle-shape.js';

/** An observation and where it stands in its Bundle. */
export interface PlacedObservation {
  readonly resource: ObservationShape;
  readonly path: IssuePath;
}

/** The resources of a Bundle that tell of children; patients and encounters by all names they go by. */
export interface BundleResources {
  readonly patients: ReadonlyMap<string, PatientShape>;
  readonly encounters: ReadonlyMap<string, EncounterShape>;
  readonly observations: readonly PlacedObservation[];
  /** What does not have the shape of its resource. */
  readonly issues: readonly Issue[];
}

const RESOURCES = z.discriminatedUnion('resourceType', [
  patientShape,
  encounterShape,
  observationShape,
]);
const KNOWN: ReadonlySet<string> = new Set(['Patient', 'Encounter', 'Observation']);

/** The patients, encounters and observations of a Bundle; resources of other kinds are passed over. */
export function resourcesOf({ entry = [] }: BundleShape): BundleResources {
  const patients = new Map<string, PatientShape>();
  const encounters = new Map<string, EncounterShape>();
  const observations: PlacedObservation[] = [];
  const issues: Issue[] = [];
  for (const [i, { fullUrl, resource }] of entry.entries()) {
    if (resource === undefined || !KNOWN.has(resource.resourceType)) continue;
    const path = ['entry', i, 'resource'];
    const shaped = RESOURCES.safeParse(resource);
    if (!shaped.success) {
      issues.push(...issuesOfZod(shaped.error).map((found) => under(path, found)));
      continue;
    }
    const found = shaped.data;
    if (found.resourceType === 'Observation') observations.push({ resource: found, path });
    else if (found.resourceType === 'Patient') keep(patients, found, fullUrl);
    else keep(encounters, found, fullUrl);
  }
  return { patients, encounters, observations, issues };
}

function keep<T extends PatientShape | EncounterShape>(
  byName: Map<string, T>,
  resource: T,
  fullUrl: string | undefined,
): void {
  if (fullUrl) byName.set(fullUrl, resource);
  if (resource.id) byName.set(`${resource.resourceType}/${resource.id}`, resource);
}

function under(path: IssuePath, found: Issue): Issue {
  const whole = [...path, ...found.path];
  return { ...found, path: whole, values: { ...found.values, field: fieldName(whole) } };
}
