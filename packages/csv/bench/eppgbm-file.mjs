// A made-up e-PPGBM export of many rows for the benches: 34 columns, 157 villages, one row in twenty with
// something to mend or to tell of. Names say CONTOH and every NIK begins with 99, which no province has.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const HEADER =
  'No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,' +
  'Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,' +
  'ZS BB/TB,Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA';

const two = (value) => String(value).padStart(2, '0');
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Seeded numbers from 0 to 1 (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function row(i, next) {
  const measured = 20_300 + Math.floor(next() * 30);
  const age = Math.floor(next() * 1800);
  const born = iso(measured - age);
  const girl = next() < 0.5;
  const nik = `991101${two(Number(born.slice(8)) + (girl ? 40 : 0))}${born.slice(5, 7)}${born.slice(2, 4)}`;
  const village = Math.floor(next() * 157);
  const height = 48 + age * 0.032 + next() * 6;
  const weight = 3 + age * 0.0065 + next() * 2;
  const isOdd = next() < 0.05;
  const words = `${Math.floor(age / 365.25)} Tahun - ${Math.floor((age % 365.25) / 30.4375)} Bulan - ${Math.floor((age % 365.25) % 30.4375)} Hari`;
  return [
    i + 1,
    `${nik}${String(1 + (i % 9998)).padStart(4, '0')}`,
    `ANAK CONTOH ${i % 7919}`,
    girl ? 'P' : 'L',
    born,
    '"3,1"',
    49,
    '"AYAH CONTOH, IBU CONTOH"',
    'KALIMANTAN SELATAN',
    'BALANGAN',
    `KECAMATAN ${village % 8}`,
    `CONTOH ${village % 12}`,
    `DESA ${village}`,
    `MELATI ${village % 3}`,
    '',
    '',
    '-',
    words,
    iso(measured),
    isOdd ? Math.round(weight * 1000) : `"${weight.toFixed(1).replace('.', ',')}"`,
    `"${height.toFixed(1).replace('.', ',')}"`,
    age < 731 ? 'Terlentang' : 'Berdiri',
    '"14,5"',
    'Berat Badan Normal',
    '"-1,42"',
    'Pendek',
    '"-2,11"',
    'Gizi Baik',
    '"-0,41"',
    'N',
    '-',
    1,
    'Ya',
    'Ya',
  ].join(',');
}

/** Writes an export of so many rows. */
export async function writeEppgbmFile(path, rows, seed = 1) {
  const next = random(seed);
  const out = createWriteStream(path);
  out.write(`Data tanggal : 2025-12-31\n${HEADER}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const lines = [];
    for (let i = from; i < Math.min(rows, from + 10_000); i++) lines.push(row(i, next));
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
