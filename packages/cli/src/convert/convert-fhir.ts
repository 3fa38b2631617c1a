import { assess, type Issue, messageOf, type Position, type Sex } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { FileRow } from '@balanting/csv';
import { ndjsonLine, recordOfRow } from '@balanting/json';
import { bundleFromRecord } from '@balanting/json/fhir';

/**
 * Rows as FHIR transactions for SATUSEHAT, one Bundle a line, with the z-scores worked out anew.
 *
 * @param numbers - the row of each in its file
 * @param organizationId - at SATUSEHAT
 * @throws an Error with the property `issues` for a row that makes no Bundle
 */
export function fhirLines(
  rows: readonly FileRow[],
  numbers: ArrayLike<number>,
  organizationId: string,
): string {
  return rows
    .map((row, i) => ndjsonLine(bundleOf(row, { row: numbers[i] ?? 0, organizationId })))
    .join('');
}

interface BundlePlace {
  readonly row: number;
  readonly organizationId: string;
}

function bundleOf(from: FileRow, { row, organizationId }: BundlePlace) {
  const scores = scoresOf(from);
  const bundle = bundleFromRecord(recordOfRow(from), {
    organizationId,
    ...(scores && { scores }),
  });
  if (bundle.ok) return bundle.value;
  const [first] = bundle.issues;
  const placed: Issue = { ...first, values: { ...first.values, row } };
  throw Object.assign(new Error(messageOf(placed, 'en')), { issues: [placed] });
}

function scoresOf({ values }: FileRow) {
  const { sex, birthDate, measuredOn, position } = values;
  if (sex === undefined || birthDate === undefined || measuredOn === undefined) return undefined;
  const measured = {
    measuredOn,
    weightKg: values.weight,
    heightCm: values.lengthHeight,
    armCircumferenceCm: values.armCircumference,
    headCircumferenceCm: values.headCircumference,
    oedema: values.oedema === 'yes',
    ...(position && { position: position as Position }),
  };
  const found = assess({ sex: sex as Sex, birthDate }, measured, { reference: who2006 });
  return found.ok ? found.value : undefined;
}
