// What every runtime must come to with core and csv: the built files, with nothing but the objects of the web.
import { assess, assessTable } from '../../packages/core/dist/index.js';
import { who2006 } from '../../packages/core/dist/who2006.js';
import { openRecords } from '../../packages/csv/dist/index.js';
import { checkList } from './check-list.mjs';

// A made-up girl of 1011 days. Source: answers of WHO's R package anthro 1.1.0.
const GIRL = { sex: 'female', birthDate: '2020-01-01' };
const MEASURED = {
  ...{ measuredOn: '2022-10-08', weightKg: '15.4', heightCm: '104.2', position: 'standing' },
  ...{ headCircumferenceCm: '59', armCircumferenceCm: '28.11' },
};
const BY_WHO = {
  ...{ heightForAge: 3.02, weightForAge: 1.11, weightForHeight: -0.77, bmiForAge: -1.04 },
  ...{ headCircumferenceForAge: 7.62, armCircumferenceForAge: 7.92 },
};

const REGISTER = [
  'Data tanggal : 2025-08-31',
  'Nama;JK;Tgl Lahir;Desa/Kel;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur',
  'ANAK CONTOH;P;2023-03-02;GALUMBANG;2025-08-14;"11,2";"84,5";Berdiri',
  'ANAK CONTOH B;X;2023-03-02;GALUMBANG;2025-08-14;"11,2";"84,5";Berdiri',
  '',
].join('\n');

/** Runs them all; answers how many there were, and what failed. */
export async function libraryChecks() {
  const list = checkList();
  await list.attempt('core: one child', () => oneChild(list));
  await list.attempt('core: the tables of WHO', () => medians(list));
  await list.attempt('csv: a register', () => register(list));
  return list.result();
}

function oneChild({ same }) {
  const result = assess(GIRL, MEASURED, { reference: who2006 });
  for (const [indicator, z] of Object.entries(BY_WHO)) {
    same(`core: ${indicator}`, result.value?.[indicator]?.z, z);
  }
  same('core: class', result.value?.weightForAge?.class, 'risiko_lebih');
  const wrong = assess({ ...GIRL, birthDate: '2022-02-30' }, MEASURED, { reference: who2006 });
  same('core: a day that does not exist', wrong.ok, false);
}

/** Source: WHO Child Growth Standards (2006), length for age of boys at birth: -3, -2 and 0 SD. */
function medians({ same }) {
  const length = 3;
  const table = {
    ...{ length, sex: new Uint8Array(length).fill(1), ageDays: new Int32Array(length) },
    ...{ lengthHeight: Int32Array.of(4420, 4610, 4990), position: new Uint8Array(length).fill(1) },
  };
  const { scores } = assessTable(table, { reference: who2006, indicators: ['heightForAge'] });
  same('core: columns', [...scores.heightForAge.z], [-300, -200, 1]);
}

async function register({ same }) {
  const file = await openRecords(new Blob([REGISTER]).stream());
  same('csv: opened', file.ok, true);
  same('csv: layout', file.value.layout, 'eppgbm');
  same('csv: date of the title', file.value.downloadedOn, '2025-08-31');
  const chunks = [];
  for await (const chunk of file.value.chunks) chunks.push(chunk);
  const [{ table, rejects, rows }] = chunks;
  same('csv: rows', [rows, table.length, rejects.length], [2, 1, 1]);
  same('csv: weight and length', [table.weight[0], table.lengthHeight[0]], [11200, 8450]);
  same('csv: reject', [rejects[0].row, rejects[0].issues[0].issue.code], [4, 'sex.unknown']);
  const { scores } = assessTable(table, { reference: who2006 });
  same('csv: z', [scores.heightForAge.z[0], scores.weightForAge.z[0]], [-164, -95]);
}
