// Monthly registers of made-up children as e-PPGBM files, and read back with who each row is about.
import { createReadStream, writeFileSync } from 'node:fs';
import { openRecords } from '../../csv/dist/index.js';
import { measurementAt } from '../dist/index.js';
import { who2006 } from '../dist/who2006.js';

const HEADER =
  'No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,' +
  'Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,' +
  'ZS BB/TB,Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA';

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const comma = (value) => `"${value.toFixed(1).replace('.', ',')}"`;

const measures = new Map();

/** The measure of a child of so many days at a z. */
function measureAt(indicator, sex, ageDays, z) {
  const lineAt = (line) => {
    const key = `${indicator} ${sex} ${ageDays} ${line}`;
    if (!measures.has(key)) {
      measures.set(key, measurementAt(line, { reference: who2006, indicator, sex, ageDays }));
    }
    return measures.get(key);
  };
  return lineAt(0) + z * (lineAt(0) - lineAt(-1));
}

/** Writes one month. */
export function writeMonth(path, { rows, truth }) {
  const lines = [HEADER];
  for (let i = 0; i < rows.length; i++) {
    const age = rows.measuredDay[i] - rows.birthDay[i];
    const { kecamatan, village } = rows.place.values[rows.place.codes[i]];
    const sex = rows.sex[i] === 1 ? 'male' : 'female';
    const aged = Math.min(Math.max(age, 0), 1826);
    // Each child keeps near to a line of its own; every measuring is off by some of z.
    const z = -1.2 + ((truth[i] % 29) - 14) / 12;
    const noise = (((truth[i] * 31 + rows.measuredDay[i] * 17) % 21) - 10) / 40;
    const height = measureAt('heightForAge', sex, aged, z + noise / 2);
    const weight = measureAt('weightForAge', sex, aged, z * 0.9 + noise);
    lines.push(
      [
        i + 1,
        rows.nik[i],
        rows.name[i],
        rows.sex[i] === 1 ? 'L' : 'P',
        iso(rows.birthDay[i]),
        '"3,1"',
        49,
        rows.parent[i],
        'PROVINSI CONTOH',
        'KABUPATEN CONTOH',
        kecamatan,
        kecamatan,
        village,
        'MELATI',
        ',,-',
        `${Math.floor(age / 365.25)} Tahun - ${Math.floor((age % 365.25) / 30.4375)} Bulan - 1 Hari`,
        iso(rows.measuredDay[i]),
        comma(weight),
        comma(height),
        age < 731 ? 'Terlentang' : 'Berdiri',
        '"14,5",Normal,"-1,42",Pendek,"-2,11",Gizi Baik,"-0,41",N,-,1,Ya,Ya',
      ].join(','),
    );
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** Reads a file to the end; tells each chunk to `take`. */
export async function readMonth(path, take = () => {}, labels = []) {
  const stream = createReadStream(path, { highWaterMark: 1 << 20 });
  const file = await openRecords(stream, { extra: { labels } });
  if (!file.ok) throw new Error(file.issues[0].code);
  for await (const chunk of file.value.chunks) take(chunk);
}

/** The columns that tell who a row is about. */
export const IDENTITY = ['NIK', 'Nama', 'Nama Ortu'];

/** Who the rows of a chunk are about. */
export function identityColumns({ table, extras }) {
  const { NIK: nik, Nama: name, 'Nama Ortu': parent } = extras.labels;
  const { length, sex, birthDay, measuredDay, place } = table;
  return { length, nik, name, parent, sex, birthDay, measuredDay, place };
}
