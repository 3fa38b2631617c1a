import { openRecords } from '@balanting/csv';
import { MEDIA } from '../../src/body/media-type.js';
import { send } from '../send.js';

/** Made-up children of a register, one of which was measured before its birth. */
export const REGISTER = [
  'NIK,Nama,JK,Tgl Lahir,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,Catatan',
  '9911014203230001,ANAK CONTOH,P,2023-03-02,JUAI,GALUMBANG,2025-08-14,"11,2","84,5",Berdiri,=1+1',
  '9911014203230002,ANAK CONTOH B,L,2024-01-10,JUAI,GALUMBANG,2025-07-15,"9,1","74,9",Terlentang,x',
  '9911014203230003,ANAK CONTOH C,L,2024-01-10,JUAI,GALUMBANG,2023-07-15,"9,1",80,Terlentang,x',
  '',
].join('\n');
export const CSV = { 'content-type': MEDIA.csv };
/** The weights of those that can be used, in kg. */
export const WEIGHTS = [11.2, 9.1];

/** The answer to a body in another format. */
export const converted = (
  to: string,
  body: string | Uint8Array<ArrayBuffer> = REGISTER,
  headers: Readonly<Record<string, string>> = CSV,
) => send(`/v1/convert?to=${to}`, body, { headers });

/** The weights in kg that the readers find in a table or workbook. */
export async function weightsIn(bytes: string | ArrayBuffer): Promise<number[]> {
  const file = await openRecords(new Blob([bytes]).stream());
  if (!file.ok) throw new Error(file.issues[0].code);
  const weights: number[] = [];
  for await (const { table } of file.value.chunks) {
    const { weight = [] } = table;
    // The files of WHO have doubles in kg; registers have whole grams.
    const perKg = weight instanceof Int32Array ? 1000 : 1;
    weights.push(...Array.from(weight, (value) => value / perKg));
  }
  return weights;
}
