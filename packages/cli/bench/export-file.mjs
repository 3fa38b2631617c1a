// A full e-PPGBM export of made-up children, all 34 columns, written as a stream.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { childColumns, random } from '../../core/bench/children.mjs';

const HEADER =
  'No;NIK;Nama;JK;Tgl Lahir;BB Lahir;TB Lahir;Nama Ortu;Prov;Kab/Kota;Kec;Pukesmas;Desa/Kel;Posyandu;RT;RW;Alamat;Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB;Naik Berat Badan;PMT Diterima (kg);Jml Vit A;KPSP;KIA';

const CHILDREN = 20_000;
const VILLAGES = 157;
const MS_PER_DAY = 864e5;

/** Writes `rows` rows; 20,000 different measurements repeat, names and NIK do not. */
export async function writeExport(path, rows) {
  const next = random(7);
  const table = childColumns(CHILDREN);
  const bodies = Array.from({ length: CHILDREN }, (_, i) => bodyOf(table, i, next));
  const file = createWriteStream(path);
  let text = `Data tanggal : 2025-08-31\n${HEADER}\n`;
  for (let row = 1; row <= rows; row++) {
    const [day, body] = bodies[row % CHILDREN];
    text += `${row};99110142${String(row).padStart(8, '0')};CONTOH ANAK ${row};${day}${body}`;
    if (text.length > 1 << 20) {
      if (!file.write(text)) await once(file, 'drain');
      text = '';
    }
  }
  file.end(text);
  await once(file, 'finish');
}

function bodyOf(table, i, next) {
  const measured = Date.UTC(2025, 7, 1 + Math.floor(next() * 28));
  const born = measured - table.ageDays[i] * MS_PER_DAY;
  const village = Math.floor(next() * VILLAGES);
  const comma = (value, scale) => String(value / scale).replace('.', ',');
  const z = () => (next() * 4 - 2).toFixed(2).replace('.', ',');
  const months = Math.floor(table.ageDays[i] / 30.4375);
  const age = `${Math.floor(months / 12)} Tahun - ${months % 12} Bulan - 3 Hari`;
  const head = `${table.sex[i] === 1 ? 'L' : 'P'};${dateOf(born)};3,1;49;AYAH CONTOH / IBU CONTOH;`;
  const place = `KALIMANTAN SELATAN;BALANGAN;KECAMATAN ${village >> 5};PKM ${village >> 5};DESA CONTOH ${village};POSYANDU MELATI;1;2;-;`;
  const position = table.position[i] === 1 ? 'Terlentang' : 'Berdiri';
  const sizes = `${comma(table.weight[i], 1000)};${comma(table.lengthHeight[i], 100)};${position};14,5;`;
  const words = `Normal;${z()};Pendek;${z()};Gizi Baik;${z()};N;-;1;Ya;Ya\n`;
  return [head, `${place}${age};${dateOf(measured)};${sizes}${words}`];
}

function dateOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
