import type { Bundle, Observation } from 'fhir/r4.js';
import { bundleFromRecord, recordsFromBundle } from '../../src/fhir/index.js';
import type { JsonRecord } from '../../src/index.js';

/** An organisation that does not exist. */
export const OPTIONS = { organizationId: '100012345' };
/** A made-up child, as a Bundle gives it back. */
export const CHILD: JsonRecord = {
  nik: '9911014203230001',
  name: 'ANAK CONTOH',
  sex: 'female',
  birthDate: '2023-03-02',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: 84.5,
  position: 'standing',
};

/** The Bundle of a record that is sound. */
export function bundleOf(record: JsonRecord): Bundle {
  const bundle = bundleFromRecord(record, OPTIONS);
  if (!bundle.ok) throw new Error(bundle.issues[0].code);
  return bundle.value;
}

/** What is read of a Bundle as it arrives: the records, or codes and paths. */
export function readBack(bundle: unknown): unknown {
  const read = recordsFromBundle(JSON.parse(JSON.stringify(bundle)));
  return read.ok ? read.value : read.issues.map(({ code, path }) => [code, path.join('.')]);
}

/** The Bundle with each observation of a code changed. */
export function changed(
  bundle: Bundle,
  code: string,
  change: (one: Observation) => object,
): Bundle {
  const entry = bundle.entry?.map((one) => {
    const resource = one.resource as Observation;
    const isMeant =
      resource.resourceType === 'Observation' && resource.code.coding?.[0]?.code === code;
    return isMeant
      ? { ...one, resource: { ...resource, ...change(resource) } as Observation }
      : one;
  });
  return { ...bundle, entry: entry ?? [] };
}
