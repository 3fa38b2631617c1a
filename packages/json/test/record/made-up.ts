import { fc } from '@fast-check/vitest';
import type { JsonRecord } from '../../src/index.js';

/** A made-up child that reads without a doubt but for the region of its NIK. */
export const CHILD = {
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
  ageText: '2 Tahun - 5 Bulan - 12 Hari',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: '84,5',
  position: 'Berdiri',
  armCircumference: 14.5,
  headCircumference: null,
  weightForAge: '-0,94',
  heightForAge: -1.64,
  weightForHeight: '-',
} as const satisfies JsonRecord;

const date = fc
  .integer({ min: 19_000, max: 20_400 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const measure = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }).map((value) => value / 1000),
  fc.integer({ min: 0, max: 1500 }).map((value) => String(value / 10).replace('.', ',')),
  fc.constantFrom('', '-', 'x', '11.2 kg', '1.234,5', '02:15', 11.20004, 9300, 0.84, 1e-7),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(fc.option(arbitrary, { nil: null }), { nil: undefined, freq: 9 });

/** Records of known fields, sound and broken. */
export const anyRecord: fc.Arbitrary<JsonRecord> = fc
  .record({
    nik: optional(
      fc.constantFrom('9911014203230001', '6311014203230001', '9999999999999999', '12', ''),
    ),
    name: optional(fc.constantFrom('ANAK CONTOH', 'Anak  contoh 2', 'Añak Contoh', '')),
    sex: fc.constantFrom('L', 'P', 'p', 'laki-laki', 1, 2, 3, '', null),
    birthDate: optional(fc.oneof(date, fc.constantFrom('02/03/2023', '2023-02-30', '', 'x'))),
    village: optional(fc.constantFrom('DESA', ' DESA\u200b', 'LAIN', '-')),
    posyandu: optional(fc.constantFrom('MELATI', 'MAWAR')),
    ageText: optional(
      fc.constantFrom('2 Tahun - 5 Bulan - 12 Hari', '0 Tahun - 1 Bulan - 0 Hari', '14', 14, ''),
    ),
    measuredOn: fc.oneof({ weight: 9, arbitrary: date }, { weight: 1, arbitrary: fc.constant('') }),
    weight: optional(measure),
    lengthHeight: optional(measure),
    position: optional(fc.constantFrom('Terlentang', 'Berdiri', 'berdiri', 'duduk', '')),
    armCircumference: optional(measure),
    weightForAge: optional(fc.constantFrom('-1,42', -1.42, 'Outlier', 1e300)),
    oedema: optional(fc.boolean()),
  })
  .map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  );
