// What only Node has: the CommonJS entries by the names of the packages, and the command line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkList } from './check-list.mjs';

const CLI = new URL('../../packages/cli/', import.meta.url);
const REGISTER = [
  'NIK;Nama;JK;Tgl Lahir;Kab/Kota;Kec;Desa/Kel;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur',
  '9911014203230001;ANAK CONTOH;P;2023-03-02;BALANGAN;JUAI;GALUMBANG;2025-08-14;"11,2";"84,5";Berdiri',
  '9911014203230002;ANAK CONTOH B;P;2023-03-02;BALANGAN;JUAI;GALUMBANG;2025-08-14;"9,1";78;Berdiri',
  '',
].join('\n');

const list = checkList();
const folder = mkdtempSync(join(tmpdir(), 'balanting-runtimes-'));
try {
  await list.attempt('cjs', () => commonJs(list));
  await list.attempt('cli', () => commandLine(list));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(list.result()));

function commonJs({ same }) {
  const require = createRequire(CLI);
  const { assess } = require('@balanting/core');
  const { who2006 } = require('@balanting/core/who2006');
  const measured = { measuredOn: '2025-08-14', heightCm: '84.5', position: 'standing' };
  const child = { sex: 'female', birthDate: '2023-03-02' };
  same('cjs: core', assess(child, measured, { reference: who2006 }).value.heightForAge.z, -1.64);
  const entries = {
    ...{ '@balanting/csv': 'openRecords', '@balanting/json': 'readNdjson' },
    ...{ '@balanting/json/fhir': 'bundleFromRecord', '@balanting/json/dhis2': 'dataValueSet' },
    ...{ '@balanting/report': 'renderHtml', '@balanting/http': 'createApp' },
    ...{ '@balanting/sql': 'countStatement', '@balanting/conformance': 'rightAnswers' },
  };
  for (const [name, member] of Object.entries(entries)) {
    same(`cjs: ${name}`, [name, typeof require(name)[member]], [name, 'function']);
  }
}

function commandLine({ same }) {
  writeFileSync(join(folder, 'register.csv'), REGISTER);
  const scores = balanting('zscores', 'register.csv', '--out', 'z.csv', '--lang', 'en');
  same('cli: zscores', [scores.status, scores.stderr.includes('Error')], [0, false]);
  const [head = '', first = ''] = readFileSync(join(folder, 'z.csv'), 'utf8').split('\n');
  same('cli: columns and z', [head.startsWith('NIK;Nama'), first.includes('-1,64')], [true, true]);
  const report = balanting('report', 'register.csv', '--out', 'laporan', '--lang', 'en');
  same('cli: report', report.status, 0);
  for (const name of ['laporan.html', 'report.html', 'laporan.json', 'villages.csv']) {
    same(`cli: ${name}`, existsSync(join(folder, 'laporan', name)), true);
  }
  same('cli: wrong use', balanting('zscores', 'tidak-ada.csv').status, 2);
}

function balanting(...args) {
  const main = fileURLToPath(new URL('dist/main.js', CLI));
  return spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
}
