// The made-up register of packages/csv/bench as NDJSON: the same children, fields and odd rows, one a line.
// Names say CONTOH and every NIK begins with 99, which no province has.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import Papa from 'papaparse';

/** The fields of a record by the columns of the export. */
const FIELDS = {
  nik: 'NIK',
  name: 'Nama',
  sex: 'JK',
  birthDate: 'Tgl Lahir',
  province: 'Prov',
  district: 'Kab/Kota',
  kecamatan: 'Kec',
  puskesmas: 'Pukesmas',
  village: 'Desa/Kel',
  posyandu: 'Posyandu',
  ageText: 'Usia Saat Ukur',
  measuredOn: 'Tanggal Pengukuran',
  weight: 'Berat',
  lengthHeight: 'Tinggi',
  position: 'Cara Ukur',
  armCircumference: 'LiLA',
  weightForAge: 'ZS BB/U',
  heightForAge: 'ZS TB/U',
  weightForHeight: 'ZS BB/TB',
};
const NUMBERS = new Set(['weight', 'lengthHeight', 'armCircumference']);

/** Writes the rows of an e-PPGBM export as NDJSON. */
export async function writeNdjsonFile(csvPath, path) {
  const out = createWriteStream(path);
  let header;
  for await (const line of createInterface({ input: createReadStream(csvPath) })) {
    const cells = Papa.parse(line).data[0];
    if (header === undefined) {
      if (cells.includes('NIK')) header = cells;
      continue;
    }
    const entries = Object.entries(FIELDS).map(([field, column]) => {
      const text = cells[header.indexOf(column)];
      return [field, NUMBERS.has(field) ? Number(text.replace(',', '.')) : text];
    });
    if (!out.write(`${JSON.stringify(Object.fromEntries(entries))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
