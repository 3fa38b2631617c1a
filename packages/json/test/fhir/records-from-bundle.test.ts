import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bundleFromRecord } from '../../src/fhir/index.js';
import type { JsonRecord } from '../../src/index.js';
import { r4ErrorsOf } from './r4-schema.js';
import { bundleOf, CHILD, changed, OPTIONS, readBack } from './read-back.js';

const name = fc.stringMatching(/^[A-Z][A-Za-z' ]{0,20}[A-Z]$/);
const day = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const decimal = (from: number, to: number, scale: number) =>
  fc.integer({ min: from * scale, max: to * scale }).map((value) => value / scale);

const canonical: fc.Arbitrary<JsonRecord> = fc
  .record(
    {
      nik: fc
        .integer({ min: 1, max: 9998 })
        .map((n) => `991101420323${String(n).padStart(4, '0')}`),
      name,
      sex: fc.constantFrom('male', 'female'),
      birthDate: day(19_000, 19_500),
      province: name,
      district: name,
      kecamatan: name,
      puskesmas: name,
      village: name,
      posyandu: name,
      measuredOn: day(19_500, 20_500),
      weight: decimal(1, 50, 1000),
      lengthHeight: decimal(40, 140, 100),
      position: fc.constantFrom('lying', 'standing'),
      armCircumference: decimal(5, 30, 10),
      headCircumference: decimal(25, 60, 100),
      oedema: fc.constant(true),
    },
    { requiredKeys: ['sex', 'birthDate', 'measuredOn', 'lengthHeight'] },
  )
  .filter(({ position, lengthHeight }) => position === undefined || lengthHeight !== undefined);

describe('recordsFromBundle', () => {
  test.prop([canonical])('gives back the record that a Bundle was made of', (record) => {
    const bundle = bundleOf(record);
    expect(r4ErrorsOf(bundle)).toEqual([]);
    expect(readBack(bundle)).toEqual({ records: [record], left: [] });
  });

  it('reads z-scores as printed ones, and lists what it has no field for', () => {
    const scores = {
      weightForAge: { z: -0.85, flag: false, class: 'normal' },
      heightForAge: { z: -2.11, flag: false, class: 'pendek' },
      bmiForAge: { z: 0.2, flag: false, class: 'gizi_baik' },
    };
    const bundle = bundleFromRecord(CHILD, { ...OPTIONS, scores });
    expect(bundle.ok && readBack(bundle.value)).toEqual({
      records: [{ ...CHILD, weightForAge: -0.85, heightForAge: -2.11 }],
      left: [['entry', 6, 'resource']],
    });
  });

  it('reads grams, millimetres and metres exactly', () => {
    const quantity = (value: number, code: string) => () => ({ valueQuantity: { value, code } });
    const armed = bundleOf({ ...CHILD, armCircumference: 14.3 });
    const grams = changed(armed, '29463-7', quantity(11_230, 'g'));
    const metres = changed(grams, '8308-9', quantity(0.845, 'm'));
    const all = changed(metres, '284473002', quantity(143, 'mm'));
    expect(readBack(all)).toMatchObject({
      records: [{ weight: 11.23, lengthHeight: 84.5, armCircumference: 14.3 }],
    });
  });

  it('keeps the visits of several children and days apart', () => {
    const others = [
      { ...CHILD, measuredOn: '2025-09-14', weight: 11.5 },
      { ...CHILD, nik: '9911014203230002' },
    ];
    const entry = [CHILD, ...others].flatMap((record) => bundleOf(record).entry ?? []);
    expect(readBack({ resourceType: 'Bundle', type: 'searchset', entry })).toEqual({
      records: [CHILD, ...others],
      left: [],
    });
  });

  it('finds a Patient by its id, takes the parts of a name, and the day in its own zone', () => {
    const entry = [
      {
        resource: {
          resourceType: 'Patient',
          id: 'P1',
          name: [{ given: ['ANAK'], family: 'CONTOH' }],
          gender: 'male',
        },
      },
      {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: {
            coding: [
              { system: 'x', code: 'y' },
              { system: 'http://loinc.org', code: '29463-7' },
            ],
          },
          subject: { reference: 'Patient/P1' },
          effectiveDateTime: '2025-08-14T23:30:00+08:00',
          valueQuantity: { value: 9, unit: 'kg' },
        },
      },
      { resource: { resourceType: 'Condition' } },
    ];
    expect(readBack({ resourceType: 'Bundle', entry })).toEqual({
      records: [{ name: 'ANAK CONTOH', sex: 'male', measuredOn: '2025-08-14', weight: 9 }],
      left: [],
    });
  });

  it('leaves observations that were taken back', () => {
    const bundle = changed(bundleOf(CHILD), '29463-7', () => ({ status: 'entered-in-error' }));
    const { weight: _, ...rest } = CHILD;
    expect(readBack(bundle)).toEqual({ records: [rest], left: [['entry', 2, 'resource']] });
  });
});
