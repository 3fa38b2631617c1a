import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../src/index.js';
import type { Io } from '../src/io.js';

/** What a run left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it, and may refuse with a system error. */
export function sink(refuse?: () => string | undefined) {
  const texts: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, callback) {
      const code = refuse?.();
      if (code !== undefined) callback(Object.assign(new Error(code), { code }));
      else {
        texts.push(String(chunk));
        callback();
      }
    },
  });
  return { stream, text: () => texts.join('') };
}

/** Runs a command line in a folder. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  more: Partial<Io> = {},
  runs: typeof run = run,
): Promise<Ran> {
  const stdout = sink();
  const stderr = sink();
  const io: Io = {
    stdin: bytes(''),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: 'en_GB.UTF-8' },
    cwd,
    today: '2025-09-01',
    ...more,
  };
  const exitCode = await runs(argv, io);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** A text as a stream of bytes. */
export async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test; gone after the file of tests. */
export function newFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'balanting-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const HEADER =
  'No;NIK;Nama;JK;Tgl Lahir;BB Lahir;TB Lahir;Nama Ortu;Prov;Kab/Kota;Kec;Pukesmas;Desa/Kel;Posyandu;RT;RW;Alamat;Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB;Naik Berat Badan;PMT Diterima (kg);Jml Vit A;KPSP;KIA';

/** What a row of {@link eppgbm} may say of its own. */
export interface RowValues {
  readonly name?: string;
  readonly sex?: string;
  readonly born?: string;
  readonly measured?: string;
  readonly weight?: string;
  readonly height?: string;
  readonly district?: string;
  readonly kecamatan?: string;
  readonly village?: string;
  readonly zsTbu?: string;
}

/** An e-PPGBM export of made-up children. */
export function eppgbm(rows: readonly RowValues[], title = 'Data tanggal : 2025-08-31'): string {
  return `${title}\n${HEADER}\n${rows.map((row, i) => `${line(row, i)}\n`).join('')}`;
}

function line(row: RowValues, i: number): string {
  const {
    name = `CONTOH ${i + 1}`,
    sex = 'P',
    born = '2023-03-02',
    measured = '2025-08-14',
    weight = '11,2',
    height = '84,5',
    district = 'BALANGAN',
    kecamatan = 'PARINGIN',
    village = 'LOK BATUNG',
    zsTbu = '-1,64',
  } = row;
  const nik = `9911014203${String(230_001 + i).padStart(6, '0')}`;
  const place = ['KALIMANTAN SELATAN', district, kecamatan, 'CONTOH', village, 'MELATI'];
  return [
    ...[i + 1, nik, name, sex, born, '3,1', '49', 'AYAH CONTOH / IBU CONTOH'],
    ...[...place, '1', '', '-', '', measured, weight, height, 'Berdiri', '14,5'],
    ...['Normal', '', 'Normal', zsTbu, 'Gizi Baik', '', 'N', '-', '1', 'Ya', 'Ya'],
  ].join(';');
}
