import type { BodyForm } from '../operation.js';

/** A made-up child on one day of measuring, for examples. */
export const RECORD_EXAMPLE = {
  sex: 'P',
  birthDate: '2023-03-02',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: 84.5,
  position: 'standing',
} as const;

/** Made-up children of a register, as e-PPGBM writes them; one can not be used. */
export const CSV_EXAMPLE = [
  'Nama,JK,Tgl Lahir,Kab/Kota,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur',
  'ANAK CONTOH,P,2023-03-02,BALANGAN,PARINGIN,PARINGIN KOTA,2025-08-14,"11,2","84,5",Berdiri',
  'ANAK CONTOH DUA,L,2024-01-10,BALANGAN,PARINGIN,PARINGIN KOTA,2025-08-14,"9,1","74,9",Terlentang',
  'ANAK CONTOH TIGA,L,2024-01-10,BALANGAN,PARINGIN,PARINGIN KOTA,2023-08-14,"9,1","80",Terlentang',
  '',
].join('\n');

/** A table of children as a body: CSV, or a workbook. */
export const TABLE_BODIES: readonly BodyForm[] = [
  { kind: 'csv', example: CSV_EXAMPLE },
  { kind: 'xlsx' },
  { kind: 'xls' },
  { kind: 'ods' },
];
