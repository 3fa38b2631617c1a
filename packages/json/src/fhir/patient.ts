import { type AreaCode, ok, parseAreaCode, type Result } from '@balanting/core';
import type { Address, Extension, Patient } from 'fhir/r4.js';
import type { BundleOptions } from './bundle-options.js';
import type { ChildVisit } from './child-visit.js';
import { SYSTEMS } from './systems.js';

/** The child as a Patient; fails with `area.code_invalid`. */
export function patientOf(visit: ChildVisit, options: BundleOptions): Result<Patient> {
  const { areaCode } = options;
  const code = areaCode === undefined ? ok(undefined) : parseAreaCode(areaCode, 'kemendagri');
  if (!code.ok) return code;
  const { nik, texts, sex, birthDate } = visit;
  return ok({
    resourceType: 'Patient',
    ...(nik !== undefined && {
      identifier: [{ use: 'official' as const, system: SYSTEMS.nik, value: nik }],
    }),
    active: true,
    ...(texts.name !== undefined && { name: [{ use: 'official' as const, text: texts.name }] }),
    gender: sex,
    birthDate,
    deceasedBoolean: false,
    address: [addressOf(visit, code.value, options)],
    ...(options.birthOrder !== undefined && { multipleBirthInteger: options.birthOrder }),
    communication: [
      {
        language: { coding: [{ system: SYSTEMS.language, code: 'id-ID', display: 'Indonesian' }] },
      },
    ],
  });
}

function addressOf(
  { texts }: ChildVisit,
  code: AreaCode | undefined,
  { addressExtension = SYSTEMS.administrativeCode }: BundleOptions,
): Address {
  const { village, kecamatan, district, province } = texts;
  return {
    ...(code !== undefined && {
      extension: [{ url: addressExtension, extension: codesOfArea(code) }],
    }),
    use: 'home',
    ...(village !== undefined && { line: [village] }),
    ...(district !== undefined && { city: district }),
    ...(kecamatan !== undefined && { district: kecamatan }),
    ...(province !== undefined && { state: province }),
    country: 'ID',
  };
}

/** The names of SATUSEHAT for the levels of an area, with the digits of their codes. */
const LEVELS = [
  ['province', 2],
  ['city', 4],
  ['district', 6],
  ['village', 10],
] as const;

function codesOfArea({ digits }: AreaCode): Extension[] {
  return LEVELS.filter(([, length]) => length <= digits.length).map(([url, length]) => ({
    url,
    valueCode: digits.slice(0, length),
  }));
}
