import type { JsonRecord } from '../record/json-record.js';
import type { EncounterShape, PatientShape } from './bundle-shape.js';
import { SYSTEMS } from './systems.js';

/** The fields of a record that stand in a Patient. */
export function fieldsOfPatient(patient: PatientShape): JsonRecord {
  const { identifier, name, gender, birthDate, address } = patient;
  const nik = identifier?.find(({ system }) => system === SYSTEMS.nik)?.value;
  const [home] = address ?? [];
  return present({
    nik,
    name: nameOf(name?.[0]),
    sex: gender,
    birthDate,
    province: home?.state,
    district: home?.city,
    kecamatan: home?.district,
    village: home?.line?.[0],
  });
}

/** The fields of a record that stand in an Encounter. */
export function fieldsOfEncounter(encounter: EncounterShape | undefined): JsonRecord {
  return present({
    puskesmas: encounter?.serviceProvider?.display,
    posyandu: encounter?.location?.[0]?.location?.display,
  });
}

type Name = NonNullable<PatientShape['name']>[number];

function nameOf(name: Name | undefined): string | undefined {
  if (name?.text !== undefined) return name.text;
  const parts = [...(name?.given ?? []), name?.family ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

function present(fields: Readonly<Record<string, string | undefined>>): JsonRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
