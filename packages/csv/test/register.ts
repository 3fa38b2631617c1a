import type { Result } from '@balanting/core';
import { type OpenOptions, openRecords, type RecordChunk, type RecordFile } from '../src/index.js';

/** The header of an e-PPGBM export with the columns that matter most. */
export const HEADER = [
  'No',
  'NIK',
  'Nama',
  'JK',
  'Tgl Lahir',
  'Kec',
  'Desa/Kel',
  'Posyandu',
  'Usia Saat Ukur',
  'Tanggal Pengukuran',
  'Berat',
  'Tinggi',
  'Cara Ukur',
  'LiLA',
  'ZS TB/U',
] as const;

/** Cells of a row by header word. */
export type Cells = Partial<Record<(typeof HEADER)[number], string>>;

/** A sound row; the province 99 of its NIK does not exist. */
export const SOUND: Cells = {
  No: '1',
  NIK: '9911010203230001',
  Nama: 'ANAK CONTOH SATU',
  JK: 'L',
  'Tgl Lahir': '2023-03-02',
  Kec: 'PARINGIN',
  'Desa/Kel': 'LOK BATUNG',
  Posyandu: 'MELATI',
  'Usia Saat Ukur': '2 Tahun - 5 Bulan - 12 Hari',
  'Tanggal Pengukuran': '2025-08-14',
  Berat: '11,2',
  Tinggi: '84,5',
  'Cara Ukur': 'Berdiri',
  LiLA: '14,5',
  'ZS TB/U': '-2,11',
};

/** A file with such rows, each sound but for the cells given. */
export function register(...rows: readonly Cells[]): string {
  const line = (cells: Cells) => HEADER.map((name) => cells[name] ?? '').join(';');
  return [HEADER.join(';'), ...rows.map((cells) => line({ ...SOUND, ...cells }))].join('\n');
}

/** The bytes in pieces of the given sizes, the last size repeating. */
export async function* pieces(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = Math.max(1, sizes[Math.min(i, sizes.length - 1)] ?? bytes.length);
    yield bytes.slice(at, at + size);
    at += size;
  }
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function open(
  content: string | Uint8Array,
  options: OpenOptions = {},
): Promise<Result<RecordFile>> {
  return openRecords(pieces(bytesOf(content), [1 << 20]), options);
}

/** A file that opens, with all of its chunks. */
export async function read(content: string | Uint8Array, options: OpenOptions = {}) {
  const opened = await open(content, options);
  if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join());
  const chunks: RecordChunk[] = [];
  for await (const chunk of opened.value.chunks) chunks.push(chunk);
  return { file: opened.value, chunks };
}

/** The first chunk of a file of such rows. */
export async function firstChunk(...rows: readonly Cells[]): Promise<RecordChunk> {
  const { chunks } = await read(register(...rows));
  return chunks[0] as RecordChunk;
}

/** The issues of a chunk as `column code`. */
export function codesOf(chunk: RecordChunk) {
  const show = ({ column, issue }: (typeof chunk.doubts)[number]) => `${column} ${issue.code}`;
  return {
    rejects: chunk.rejects.map(({ issues }) => issues.map(show)),
    doubts: chunk.doubts.filter(({ issue }) => issue.code !== 'nik.region').map(show),
  };
}
