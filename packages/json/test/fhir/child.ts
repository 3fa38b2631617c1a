import { assess, type IndicatorId, type Score } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { Bundle, Observation } from 'fhir/r4.js';
import { type BundleOptions, bundleFromRecord } from '../../src/fhir/index.js';
import type { JsonRecord } from '../../src/index.js';

/** An organisation that does not exist. */
export const OPTIONS: BundleOptions = { organizationId: '100012345' };

/** A made-up child, as a register writes it. */
export const CHILD: JsonRecord = {
  nik: '9911014203230001',
  name: 'ANAK CONTOH',
  sex: 'P',
  birthDate: '2023-03-02',
  province: 'KALIMANTAN SELATAN',
  district: 'BALANGAN',
  kecamatan: 'JUAI',
  puskesmas: 'CONTOH',
  village: 'DESA CONTOH',
  posyandu: 'MELATI',
  measuredOn: '14/08/2025',
  weight: '11,2',
  lengthHeight: 84.5,
  position: 'Berdiri',
  armCircumference: 14.5,
  headCircumference: 47,
};

/** The Bundle of a record that is sound. */
export function bundleOf(record: JsonRecord, options: Partial<BundleOptions> = {}): Bundle {
  const bundle = bundleFromRecord(record, { ...OPTIONS, ...options });
  if (!bundle.ok) throw new Error(bundle.issues[0].code);
  return bundle.value;
}

/** Its observations. */
export function observationsOf(bundle: Bundle): readonly Observation[] {
  return (bundle.entry ?? [])
    .map(({ resource }) => resource)
    .filter((resource): resource is Observation => resource?.resourceType === 'Observation');
}

/** Their codes. */
export function codesOf(bundle: Bundle): readonly (string | undefined)[] {
  return observationsOf(bundle).map(({ code }) => code.coding?.[0]?.code);
}

/** Scores of the same child by core. */
export function scoresOf(record: { readonly position?: 'lying' | 'standing' } = {}) {
  const child = { sex: 'female', birthDate: '2023-03-02' } as const;
  const measures = { weightKg: '11.2', heightCm: '84.5', headCircumferenceCm: '47' };
  const found = assess(
    child,
    { measuredOn: '2025-08-14', ...measures, ...record },
    { reference: who2006 },
  );
  if (!found.ok) throw new Error(found.issues[0].code);
  const { age: _, adjustedHeightCm: __, ...scores } = found.value;
  return scores as Readonly<Record<IndicatorId, Score>>;
}
