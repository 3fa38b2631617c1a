import { HEADER } from './fixture.js';

/** One row of a made-up export. */
export interface MadeRow {
  readonly name: string;
  readonly on: string;
  readonly kg: string;
  readonly cm?: string;
  readonly born?: string;
  readonly sex?: string;
  readonly posyandu?: string;
  readonly village?: string;
  /** The last digits of the NIK. */
  readonly nik?: string;
  readonly arm?: string;
  readonly gain?: string;
}

/** An e-PPGBM export of made-up children (contoh), downloaded on the last day of a month. */
export function exportOf(downloadedOn: string, rows: readonly MadeRow[]): string {
  return `Data tanggal : ${downloadedOn}\n${HEADER}\n${rows.map((row, i) => `${line(row, i)}\n`).join('')}`;
}

function line(row: MadeRow, i: number): string {
  const { name, on, kg, cm = '84,5', born = '2023-03-02', sex = 'P', gain = '' } = row;
  const { posyandu = 'MELATI', village = 'LOK BATUNG', arm = '14,5', nik } = row;
  const place = ['KALIMANTAN SELATAN', 'BALANGAN', 'PARINGIN', 'CONTOH', village, posyandu];
  return [
    ...[i + 1, nik === undefined ? '' : `991101${nik}`, name, sex, born, '3,1', '49'],
    ...[`IBU ${name}`, ...place, '1', '', '-', '', on, kg, cm, 'Berdiri', arm],
    ...['', '', '', '', '', '', gain, '-', '1', 'Ya', 'Ya'],
  ].join(';');
}

/** Three months of five made-up children in two posyandu. */
export const MONTHS = {
  'juni.csv': exportOf('2025-06-30', [
    { name: 'CONTOH SATU', on: '2025-06-10', kg: '11,0' },
    { name: 'CONTOH DUA', on: '2025-06-10', kg: '10,0', cm: '83,0', born: '2023-06-02' },
    { name: 'CONTOH TIGA', on: '2025-06-11', kg: '9,0', posyandu: 'POSYANDU MAWAR', sex: 'L' },
  ]),
  'juli.csv': exportOf('2025-07-31', [
    { name: 'CONTOH SATU', on: '2025-07-10', kg: '11,1' },
    { name: 'CONTOH DUA', on: '2025-07-10', kg: '10,3', cm: '83,5', born: '2023-06-02' },
    { name: 'CONTOH TIGA', on: '2025-07-11', kg: '9,3', posyandu: 'POSYANDU MAWAR', sex: 'L' },
  ]),
  'agustus.csv': exportOf('2025-08-31', [
    { name: 'CONTOH SATU', on: '2025-08-10', kg: '11,1', gain: 'T' },
    { name: 'CONTOH DUA', on: '2025-08-10', kg: '10,6', cm: '84,0', born: '2023-06-02' },
    {
      name: 'CONTOH EMPAT',
      on: '2025-08-11',
      kg: '8,1',
      cm: '70,0',
      born: '2024-08-20',
      arm: '11,2',
    },
  ]),
} as const;
