import type { Bundle, Encounter, Patient } from 'fhir/r4.js';
import { v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { bundleFromRecord, resourceId } from '../../src/fhir/index.js';
import type { JsonRecord } from '../../src/index.js';
import { bundleOf, CHILD, OPTIONS, observationsOf, scoresOf } from './child.js';
import { r4ErrorsOf } from './r4-schema.js';

describe('bundleFromRecord', () => {
  it('is the transaction of the SATUSEHAT collections', () => {
    const bundle = bundleOf(CHILD, { practitionerId: 'N10000001' });
    expect(bundle.type).toBe('transaction');
    expect(bundle.entry?.map(({ request }) => [request?.method, request?.url])).toEqual([
      ['POST', 'Patient'],
      ['POST', 'Encounter'],
      ...Array.from({ length: 4 }, () => ['POST', 'Observation']),
    ]);
    const [weight] = observationsOf(bundle);
    const { identifier, subject, encounter, ...rest } = weight!;
    expect(rest).toEqual({
      resourceType: 'Observation',
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'vital-signs',
              display: 'Vital Signs',
            },
          ],
        },
      ],
      code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }] },
      effectiveDateTime: '2025-08-14T00:00:00+00:00',
      issued: '2025-08-14T00:00:00+00:00',
      performer: [{ reference: 'Practitioner/N10000001' }],
      valueQuantity: { value: 11.2, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    });
    expect(identifier?.[0]?.system).toBe('http://sys-ids.kemkes.go.id/observation/100012345');
    expect(subject?.reference).toBe(bundle.entry?.[0]?.fullUrl);
    expect(encounter?.reference).toBe(bundle.entry?.[1]?.fullUrl);
  });

  it('writes the child as a Patient', () => {
    const options = { areaCode: '63.11.06.2014', birthOrder: 0 };
    const [entry] = bundleOf(CHILD, options).entry ?? [];
    expect(entry?.request?.ifNoneExist).toBe(
      'identifier=https://fhir.kemkes.go.id/id/nik|9911014203230001',
    );
    expect(entry?.resource as Patient).toMatchObject({
      identifier: [{ system: 'https://fhir.kemkes.go.id/id/nik', value: '9911014203230001' }],
      name: [{ text: 'ANAK CONTOH' }],
      gender: 'female',
      birthDate: '2023-03-02',
      multipleBirthInteger: 0,
      address: [
        {
          use: 'home',
          line: ['DESA CONTOH'],
          city: 'BALANGAN',
          country: 'ID',
          extension: [
            {
              url: 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode',
              extension: [
                { url: 'province', valueCode: '63' },
                { url: 'city', valueCode: '6311' },
                { url: 'district', valueCode: '631106' },
                { url: 'village', valueCode: '6311062014' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('writes the visit as an Encounter', () => {
    const bundle = bundleOf(CHILD, { practitionerId: 'N10000001' });
    expect(bundle.entry?.[1]?.resource as Encounter).toMatchObject({
      status: 'finished',
      statusHistory: [{ status: 'finished' }],
      class: { code: 'AMB' },
      participant: [{ type: [{ coding: [{ code: 'ATND' }] }] }],
      serviceProvider: { reference: 'Organization/100012345', display: 'CONTOH' },
      location: [{ location: { display: 'MELATI' } }],
    });
  });

  it('names a Patient that SATUSEHAT knows, and brings none', () => {
    const bundle = bundleOf(CHILD, { patientId: 'P00000000001' });
    expect(bundle.entry?.[0]?.resource?.resourceType).toBe('Encounter');
    for (const { subject } of observationsOf(bundle)) {
      expect(subject?.reference).toBe('Patient/P00000000001');
    }
    expect(JSON.stringify(bundle)).not.toContain('9911014203230001');
  });

  it('is valid under the R4 JSON Schema of HL7, in every form', () => {
    const bare = { sex: 'L', birthDate: '2023-03-02', measuredOn: '2025-08-14', weight: 11 };
    const full = { areaCode: '6311', birthOrder: 1, practitionerId: 'N1', scores: scoresOf() };
    for (const bundle of [
      bundleOf(CHILD),
      bundleOf({ ...CHILD, oedema: true, name: '\u00a0 A\u00a0B' }, full),
      bundleOf(bare),
      bundleOf(bare, { patientId: 'P1' }),
    ]) {
      expect(r4ErrorsOf(bundle)).toEqual([]);
      for (const { resource } of bundle.entry ?? []) expect(r4ErrorsOf(resource)).toEqual([]);
    }
    expect(r4ErrorsOf({ ...bundleOf(CHILD), nik: 'x' })).not.toEqual([]);
  });

  it('gives the same ids for the same row, others for another child, day or measure', () => {
    expect(bundleOf(CHILD)).toEqual(
      bundleOf({ ...CHILD, weight: '11.2', measuredOn: '2025-08-14' }),
    );
    const urls = (bundle: Bundle) => bundle.entry?.map(({ fullUrl }) => fullUrl) ?? [];
    const all = [
      CHILD,
      { ...CHILD, measuredOn: '2025-09-14' },
      { ...CHILD, nik: '9911014203230002' },
      { ...CHILD, nik: null },
      { ...CHILD, nik: null, name: 'ANAK LAIN CONTOH' },
    ].flatMap((record) => urls(bundleOf(record)).slice(1));
    expect(new Set(all).size).toBe(all.length);
    for (const url of all)
      expect(url).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  });

  it('refuses what is no row, has no birth date, or names no area', () => {
    const codes = (record: JsonRecord, options = OPTIONS) => {
      const bundle = bundleFromRecord(record, options);
      return bundle.ok ? [] : bundle.issues.map(({ code }) => code);
    };
    expect(codes({ ...CHILD, sex: 'x', weight: 'y' })).toEqual([
      'sex.unknown',
      'measurement.invalid',
    ]);
    const { birthDate: _, ...aged } = CHILD;
    expect(codes({ ...aged, ageText: 29 })).toEqual(['date.missing']);
    expect(codes(CHILD, { ...OPTIONS, areaCode: '63.70.01' })).toEqual(['area.code_invalid']);
  });
});

describe('resourceId', () => {
  it('is the UUID v5 of its parts in a namespace of its own', () => {
    const namespace = v5('urn:balanting:fhir', v5.URL);
    expect(resourceId('Patient', 'a')).toBe(v5('["Patient","a"]', namespace));
    expect(resourceId('a', 'b,c')).not.toBe(resourceId('a,b', 'c'));
  });
});
