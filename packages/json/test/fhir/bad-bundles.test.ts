import { fc, test } from '@fast-check/vitest';
import type { Observation } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { recordsFromBundle } from '../../src/fhir/index.js';
import { bundleOf, CHILD, changed, readBack } from './read-back.js';

describe('a Bundle that does not fit', () => {
  it.each([
    ['null', null, 'json.shape', ''],
    ['a Patient', { resourceType: 'Patient' }, 'json.shape', 'resourceType'],
    ['a broken entry', { resourceType: 'Bundle', entry: [3] }, 'json.shape', 'entry.0'],
    ['entries that are none', { resourceType: 'Bundle', entry: {} }, 'json.shape', 'entry'],
    [
      'a name that is a number',
      { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient', name: 3 } }] },
      'json.shape',
      'entry.0.resource.name',
    ],
  ])('refuses %s', (_, bundle, code, path) => {
    expect(readBack(bundle)).toEqual([[code, path]]);
  });

  it.each([
    ['no Patient', () => ({ subject: { reference: 'Patient/P2' } }), 'fhir.patient_missing'],
    ['no subject', () => ({ subject: undefined }), 'fhir.patient_missing'],
    ['no day', () => ({ effectiveDateTime: '2025-08' }), 'fhir.date_missing'],
    ['no value', () => ({ valueQuantity: undefined }), 'fhir.value_missing'],
    ['pounds', () => ({ valueQuantity: { value: 24, code: '[lb_av]' } }), 'fhir.unit_unknown'],
    [
      'a unit of objects',
      () => ({ valueQuantity: { value: 1, code: 'toString' } }),
      'fhir.unit_unknown',
    ],
  ])('refuses an observation with %s', (_, change, code) => {
    const found = readBack(changed(bundleOf(CHILD), '29463-7', change)) as string[][];
    expect(found.map(([first]) => first)).toEqual([code]);
    expect(found[0]?.[1]).toMatch(/^entry\.2\.resource/);
  });

  it('refuses two values of one visit, but not the same value twice', () => {
    const bundle = bundleOf(CHILD);
    const weight = bundle.entry?.[2];
    const twice = { ...bundle, entry: [...(bundle.entry ?? []), weight!] };
    expect(readBack(twice)).toEqual({ records: [CHILD], left: [] });
    const other = {
      ...(weight?.resource as Observation),
      valueQuantity: { value: 12, code: 'kg' },
    };
    const differs = { ...bundle, entry: [...(bundle.entry ?? []), { resource: other }] };
    expect(readBack(differs)).toEqual([['fhir.value_twice', 'entry.4.resource']]);
  });

  test.prop([fc.jsonValue()])('answers anything without throwing', (value) => {
    for (const bundle of [value, { resourceType: 'Bundle', entry: [{ resource: value }] }]) {
      expect(typeof recordsFromBundle(bundle).ok).toBe('boolean');
    }
  });
});
