// The obvious ways, kept as yardsticks: papaparse objects with zod and naive z, and udsv alone.
import { createReadStream, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import * as z from 'zod';
import { naiveAssess, naiveTables } from '../../core/bench/naive-float.mjs';
import { who2006 } from '../../core/dist/who2006.js';

const toNumber = (text) => Number(text.replace(',', '.'));
const decimal = z.string().transform(toNumber).pipe(z.number().positive());

// What our reader checks in each row where only counts are wanted, and no more.
const rowSchema = z.object({
  Nama: z.string().min(1),
  JK: z.enum(['L', 'P']),
  'Tgl Lahir': z.iso.date(),
  Prov: z.string(),
  'Kab/Kota': z.string(),
  Kec: z.string().min(1),
  Pukesmas: z.string(),
  'Desa/Kel': z.string().min(1),
  Posyandu: z.string(),
  'Tanggal Pengukuran': z.iso.date(),
  Berat: decimal,
  Tinggi: decimal,
  'Cara Ukur': z.enum(['Terlentang', 'Berdiri']),
  LiLA: decimal,
});

/** Stunted and measured children by village. */
export function papaparseZodCounts(path) {
  const tables = naiveTables(who2006);
  const text = readFileSync(path, 'utf8');
  const { data } = Papa.parse(text.slice(text.indexOf('\n') + 1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  const counts = new Map();
  const seen = new Set();
  for (const row of data) {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success) continue;
    const child = parsed.data;
    const who = `${child.Nama}|${child['Tgl Lahir']}|${child.JK}|${child['Desa/Kel']}`;
    const once = `${who}|${child['Tanggal Pengukuran'].slice(0, 7)}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const days = (Date.parse(child['Tanggal Pengukuran']) - Date.parse(child['Tgl Lahir'])) / 864e5;
    const scores = naiveAssess(tables, {
      sex: child.JK === 'L' ? 'male' : 'female',
      ageDays: days,
      weightKg: child.Berat,
      heightCm: child.Tinggi,
      position: child['Cara Ukur'] === 'Terlentang' ? 'lying' : 'standing',
    });
    const key = `${child.Kec}/${child['Desa/Kel']}`;
    const cell = counts.get(key) ?? { n: 0, stunted: 0, underweight: 0, wasted: 0 };
    if (scores.heightForAge !== undefined) cell.n++;
    if (scores.heightForAge < -2) cell.stunted++;
    if (scores.weightForAge < -2) cell.underweight++;
    if (scores.weightForHeight < -2) cell.wasted++;
    counts.set(key, cell);
  }
  return counts;
}

/** How many rows udsv splits into strings, nothing else. */
export async function udsvRows(path) {
  let parser;
  let rows = 0;
  const take = (found) => {
    rows += found.length;
  };
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    let text = chunk;
    if (parser === undefined) {
      text = text.slice(text.indexOf('\n') + 1);
      parser = initParser(inferSchema(text, { col: ';' }));
    }
    parser.chunk(text, parser.stringArrs, take);
  }
  parser.end();
  return rows;
}
