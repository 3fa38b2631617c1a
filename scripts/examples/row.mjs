// One row of an export: 34 cells of a child and its measurements, and the dirt that such files hold.
import { decimal, scoresOf } from './body.mjs';
import { isoDateFromDays } from './core.mjs';
import { ageWords } from './dates.mjs';
import { pick, pickByShare, whole } from './random.mjs';
import { statusCells } from './status.mjs';

/** The header of an export, with the misspelling that e-PPGBM has. */
export const HEADER = [
  ...['No', 'NIK', 'Nama', 'JK', 'Tgl Lahir', 'BB Lahir', 'TB Lahir', 'Nama Ortu', 'Prov'],
  ...['Kab/Kota', 'Kec', 'Pukesmas', 'Desa/Kel', 'Posyandu', 'RT', 'RW', 'Alamat'],
  ...['Usia Saat Ukur', 'Tanggal Pengukuran', 'Berat', 'Tinggi', 'Cara Ukur', 'LiLA'],
  ...['BB/U', 'ZS BB/U', 'TB/U', 'ZS TB/U', 'BB/TB', 'ZS BB/TB', 'Naik Berat Badan'],
  ...['PMT Diterima (kg)', 'Jml Vit A', 'KPSP', 'KIA'],
];

/** How each export is written, and how often its cells are blank or wrong. */
export const STYLES = {
  2020: { delimiter: ';', bom: false, date: local, nik: 0.022, noRt: 0.17, nbsp: 0.02 },
  2021: { delimiter: ',', bom: false, date: isoDateFromDays, nik: 0.14, noRt: 0.38, nbsp: 0.06 },
  2022: { delimiter: ';', bom: true, date: isoDateFromDays, nik: 0.2, noRt: 0.67, nbsp: 0.06 },
};

const WITH_NBSP = ['NIK', 'JK', 'Prov', 'Kab/Kota', 'Kec', 'Desa/Kel', 'Posyandu'];
/** Most wrong NIK have 12 digits. */
const WRONG_LENGTHS = { 10: 1, 11: 2, 12: 6, 13: 2, 14: 2, 15: 3 };
const GAIN = { N: 62, T: 22, O: 12, B: 4 };
/** Cells typed in another unit, or turned into a time: of each 1000 rows. */
const SLIPS = { grams: 5, metres: 1, time: 2, none: 992 };

/** The cells of a row but for `No`. */
export function rowOf({ person, measured, measuredDay }, style, random) {
  const slip = slipOf(measured, random);
  const cells = {
    ...identityCells(person, style, random),
    'Tgl Lahir': style.date(person.birthDay),
    'Usia Saat Ukur': ageWords(person.birthDay, measuredDay),
    'Tanggal Pengukuran': style.date(measuredDay),
    ...measureCells(measured, slip),
    ...scoreCells(person, measured, measuredDay, slip),
    ...careCells(measuredDay - person.birthDay, random),
  };
  for (const column of WITH_NBSP) {
    if (random() < style.nbsp) cells[column] += column === 'NIK' ? '\u00a0\u00a0' : '\u00a0';
  }
  return cells;
}

function identityCells(person, style, random) {
  const { village } = person;
  const hasRt = random() >= style.noRt;
  return {
    NIK: person.nikLuck < style.nik ? shortNik(person.nik, random) : person.nik,
    Nama: person.name,
    JK: person.sex === 'female' ? 'P' : 'L',
    'BB Lahir': comma(person.birthWeight),
    'TB Lahir': String(person.birthLength),
    'Nama Ortu': person.parents,
    Prov: 'KALIMANTAN SELATAN',
    'Kab/Kota': 'BALANGAN',
    Kec: village.kecamatan.toUpperCase(),
    Pukesmas: `CONTOH ${village.kecamatan.toUpperCase()}`,
    'Desa/Kel': village.name.toUpperCase(),
    Posyandu: random() < 0.3 ? `POSYANDU ${person.posyandu}` : person.posyandu,
    RT: hasRt ? person.rt : '',
    RW: hasRt ? person.rw : '',
    Alamat: '-',
  };
}

function shortNik(nik, random) {
  return nik.slice(0, Number(pickByShare(random, WRONG_LENGTHS)));
}

function slipOf({ weight, role }, random) {
  const found = pickByShare(random, SLIPS);
  if (role !== 'counted') return undefined;
  // 14.1 became 14:10, which no reader takes for anything else; 14.8 would have become 14:08 or 14:80.
  const tenth = weight % 10;
  return found === 'time' && (tenth < 1 || tenth > 5) ? undefined : found;
}

function measureCells({ weight, tenths, position, arm }, slip) {
  return {
    Berat: weightCell(weight, slip),
    Tinggi: tenths === undefined ? '' : slip === 'metres' ? metres(tenths) : comma(tenths / 10),
    'Cara Ukur': position === 'lying' ? 'Terlentang' : 'Berdiri',
    LiLA: comma(arm / 10),
  };
}

function weightCell(weight, slip) {
  if (slip === 'grams') return String(weight * 100);
  return slip === 'time' ? `${Math.floor(weight / 10)}:${weight % 10}0` : comma(weight / 10);
}

function metres(tenths) {
  return (tenths / 1000).toFixed(3).replace('.', ',');
}

function comma(value) {
  return decimal(Math.round(value * 10)).replace('.', ',');
}

function scoreCells({ sex, birthDay }, measured, measuredDay, slip) {
  const { tenths, weight, position } = measured;
  const scores = scoresOf({ sex, birthDay, measuredDay, position }, { tenths, weight });
  // Times come of a spreadsheet that opened the file later, so their scores are right.
  const isWrongWeight = slip === 'grams';
  const isWrongHeight = slip === 'metres';
  const both = isWrongWeight || isWrongHeight;
  const [bbu, zBbu] = statusCells('weightForAge', scores.weightForAge, isWrongWeight);
  const [tbu, zTbu] = statusCells('heightForAge', scores.heightForAge, isWrongHeight);
  const [bbtb, zBbtb] = statusCells('weightForHeight', scores.weightForHeight, both);
  return {
    'BB/U': bbu,
    'ZS BB/U': zBbu,
    'TB/U': tbu,
    'ZS TB/U': zTbu,
    'BB/TB': bbtb,
    'ZS BB/TB': zBbtb,
  };
}

function careCells(ageDays, random) {
  return {
    'Naik Berat Badan': ageDays < 31 ? 'B' : pickByShare(random, GAIN),
    'PMT Diterima (kg)': random() < 0.05 ? comma(whole(random, 1, 9) / 2) : '-',
    'Jml Vit A': ageDays < 183 ? '0' : String(whole(random, 0, 2)),
    KPSP: pick(random, ['Ya', 'Tidak']),
    KIA: random() < 0.9 ? 'Ya' : 'Tidak',
  };
}

/** Makes a row one that no reader can use. */
export function spoil(cells, { measuredDay, style, random }) {
  const year = Number(isoDateFromDays(measuredDay).slice(0, 4));
  const ways = [
    { JK: 'X' },
    { 'Tgl Lahir': '31/02/2021' },
    { 'Tgl Lahir': style.date(measuredDay + whole(random, 1, 5)) },
    { 'Tanggal Pengukuran': style.date(measuredDay + 365) },
    { Tinggi: `${cells.Tinggi}x` },
    { Berat: 'tdk mau' },
    { 'Tanggal Pengukuran': `31/06/${year}` },
  ];
  return { ...cells, ...pick(random, ways) };
}

function local(day) {
  return isoDateFromDays(day).split('-').reverse().join('/');
}
