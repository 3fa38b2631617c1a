import { fail, type Issue, type IssuePath, issue, ok, type Result } from '@balanting/core';
import type { JsonRecord } from '../record/json-record.js';
import { issuesOfZod } from '../text/zod-issues.js';
import { type BundleResources, type PlacedObservation, resourcesOf } from './bundle-resources.js';
import { bundleShape, type EncounterShape, type PatientShape } from './bundle-shape.js';
import { type ObservedFields, readerOf } from './read-observation.js';
import { fieldsOfEncounter, fieldsOfPatient } from './read-patient.js';

/** What a Bundle tells. */
export interface BundleRecords {
  /** One for each child and day, in the order of the first observation. */
  readonly records: readonly JsonRecord[];
  /** Observations that no field of a record is for, or that are taken back, by their place in the Bundle. */
  readonly left: readonly IssuePath[];
}

/**
 * The rows of a register in a FHIR R4 Bundle from anyone: a transaction as `bundleFromRecord` makes it, or
 * the answer of a search with Patients, Encounters and Observations. Weights may be in kg or g, lengths
 * and circumferences in cm, mm or m. The z-scores that it brings are read as printed ones. A day is taken
 * as the Bundle writes it, in the zone that it writes.
 *
 * What the values mean is judged by `readRecords`.
 *
 * @returns `json.shape` where it is no Bundle, `fhir.patient_missing`, `fhir.date_missing`,
 * `fhir.value_missing`, `fhir.unit_unknown` and `fhir.value_twice`, all at once, at most 100
 *
 * @example
 * recordsFromBundle({ resourceType: 'Bundle', type: 'transaction' }); // => { ok: true, value: { records: [], left: [] }, warnings: [] }
 */
export function recordsFromBundle(bundle: unknown): Result<BundleRecords> {
  const shaped = bundleShape.safeParse(bundle);
  if (!shaped.success) return failed(issuesOfZod(shaped.error));
  const found = resourcesOf(shaped.data);
  const visits = new Map<string, Visit>();
  const left: IssuePath[] = [];
  const issues: Issue[] = [...found.issues];
  for (const observation of found.observations) {
    const told = readInto(visits, observation, found);
    if (told === 'left') left.push(observation.path);
    else issues.push(...told);
  }
  if (issues.length > 0) return failed(issues.slice(0, MOST_ISSUES));
  return ok({ records: [...visits.values()].map(recordOf), left });
}

/** A hostile Bundle can break every entry: nobody reads more than this. */
const MOST_ISSUES = 100;
const TAKEN_BACK: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled']);

interface Visit {
  readonly patient: PatientShape;
  readonly encounter: EncounterShape | undefined;
  readonly measuredOn: string;
  fields: ObservedFields;
}

function readInto(
  visits: Map<string, Visit>,
  observation: PlacedObservation,
  found: BundleResources,
): readonly Issue[] | 'left' {
  const { resource, path } = observation;
  const reader = readerOf(resource);
  if (reader === undefined || TAKEN_BACK.has(resource.status ?? '')) return 'left';
  const fields = reader(resource, path);
  if (!fields.ok) return fields.issues;
  const visit = visitOf(observation, found, visits);
  return visit.ok ? addFields(visit.value, fields.value, path) : visit.issues;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;

function visitOf(
  { resource, path }: PlacedObservation,
  { patients, encounters }: BundleResources,
  visits: Map<string, Visit>,
): Result<Visit> {
  const child = resource.subject?.reference ?? '';
  const patient = patients.get(child);
  if (patient === undefined) return fail(issue('fhir.patient_missing', { path }));
  const measuredOn = DAY.exec(resource.effectiveDateTime ?? '')?.[0];
  if (measuredOn === undefined) return fail(issue('fhir.date_missing', { path }));
  const place = resource.encounter?.reference ?? '';
  const key = JSON.stringify([child, measuredOn, place]);
  const visit = visits.get(key) ?? {
    patient,
    encounter: encounters.get(place),
    measuredOn,
    fields: {},
  };
  visits.set(key, visit);
  return ok(visit);
}

/** Adds the fields to a visit; an issue for each that the visit has with another value. */
function addFields(visit: Visit, fields: ObservedFields, path: IssuePath): readonly Issue[] {
  const known: Readonly<Record<string, unknown>> = visit.fields;
  const twice = Object.entries(fields).filter(
    ([field, value]) => known[field] !== undefined && known[field] !== value,
  );
  visit.fields = { ...visit.fields, ...fields };
  return twice.map(([field]) => issue('fhir.value_twice', { path, values: { field } }));
}

function recordOf({ patient, encounter, measuredOn, fields }: Visit): JsonRecord {
  return { ...fieldsOfPatient(patient), ...fieldsOfEncounter(encounter), measuredOn, ...fields };
}

function failed(issues: readonly Issue[]): Result<never> {
  const [first = issue('json.shape'), ...others] = issues;
  return fail(first, ...others);
}
