import { assess, messageOf, type Position, type Sex } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { FileRow } from '@balanting/csv';
import { ndjsonLine } from '@balanting/json';
import { bundleFromRecord } from '@balanting/json/fhir';
import { userError } from '../errors.js';
import { jsonRecord } from '../zscores/json-record.js';

/**
 * Rows as FHIR transactions for SATUSEHAT, one Bundle a line, with the z-scores worked out anew.
 *
 * @param organizationId - at SATUSEHAT
 */
export function fhirLines(rows: readonly FileRow[], organizationId: string): string {
  return rows.map((row) => ndjsonLine(bundleOf(row, organizationId))).join('');
}

function bundleOf(row: FileRow, organizationId: string) {
  const scores = scoresOf(row);
  const bundle = bundleFromRecord(jsonRecord(row), {
    organizationId,
    ...(scores && { scores }),
  });
  if (bundle.ok) return bundle.value;
  const [first] = bundle.issues;
  const text = { id: messageOf(first, 'id'), en: messageOf(first, 'en') };
  throw userError('file.issue', { file: 'FHIR', text });
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
