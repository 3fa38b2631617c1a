// Speed of the page of a report with all its pictures: `npm run bench`, on built packages.
import {
  buildReport,
  COUNTED_CLASSES,
  COUNTED_INDICATORS,
  countsOfCells,
  periodLabel,
  rankLocus,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { balanganBorders } from '../dist/borders/balangan.js';
import { renderHtml } from '../dist/index.js';

const VILLAGES = 157;
const COUNTRY_PART = 5000;
const SECONDS = 3;
const LINEAR = 2;
const BYTES = 2_000_000;
const MONTHS = ['2021-09', '2022-09'];

const listed = balangan.areas.filter(({ level }) => level === 'village');

/** The counts of made-up children: some 55 a village, one in seven stunted. */
function madeUpReport(villages) {
  const cells = MONTHS.flatMap((month, m) =>
    Array.from({ length: villages }, (_, k) => {
      const area = listed[k % listed.length];
      const parent = balangan.byCode.get(area.parent);
      const copy = Math.floor(k / listed.length);
      const kecamatan = copy === 0 ? parent.name : `${parent.name} ${copy}`;
      return cellOf({ district: 'Balangan', kecamatan, village: area.name, month }, k + 7 * m);
    }),
  );
  const counts = countsOfCells(cells, { by: ['village', 'month'] });
  const periods = MONTHS.map((id) => ({ id, label: periodLabel(id) }));
  const kept = { sources: [], rejected: [], warnings: [], provenance: {} };
  return buildReport({ date: '2022-10-01', periods, counts, areas: balangan, ...kept });
}

function cellOf(key, k) {
  const measured = 40 + (k % 31);
  const low = (k * 5) % 17;
  const classesOf = (id) =>
    COUNTED_CLASSES[id].map((_, at) => [low % 4, low, measured - low - (low % 4)][at] ?? 0);
  const flagged = Object.fromEntries(COUNTED_INDICATORS.map((id) => [id, 0]));
  const classes = Object.fromEntries(COUNTED_INDICATORS.map((id) => [id, classesOf(id)]));
  return { key, measured, oedema: 0, flagged, classes };
}

/** Both languages with the maps and the focus villages; processor seconds, so that a busy machine does not count. */
function secondsOf(report) {
  const counts = report.villages.map(({ code, name, kecamatan, outcomes }, k) => {
    const { cases, n } = outcomes.stunting;
    return { code: code ?? `${kecamatan}/${name}/${k}`, name, kecamatan, cases, n };
  });
  const ranked = rankLocus(counts, { select: { number: 10 }, draws: 1000, seed: 1 });
  const beside = { borders: balanganBorders, ...(ranked.ok && { locus: ranked.value }) };
  const start = process.cpuUsage();
  const pages = ['id', 'en'].map((language) => renderHtml(report, { language, ...beside }));
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, bytes: Buffer.byteLength(pages[0]) };
}

const [district, part] = [VILLAGES, COUNTRY_PART].map(madeUpReport);
const first = secondsOf(district);
const runs = [1, 2, 3].map(() => [secondsOf(district), secondsOf(part)]);
const least = (at) => Math.min(...runs.map((run) => run[at].seconds));
const ratio = least(1) / part.villages.length / (least(0) / district.villages.length);

const aims = [
  [
    `${district.villages.length} villages, first run, both languages: ${first.seconds.toFixed(2)} s`,
    first.seconds <= SECONDS,
  ],
  [
    `${district.villages.length} villages: ${(first.bytes / 1e3).toFixed(0)} kB`,
    first.bytes <= BYTES,
  ],
  [
    `${part.villages.length} villages, a village against one of ${district.villages.length}: ${ratio.toFixed(2)}x`,
    ratio <= LINEAR,
  ],
];
for (const [text, met] of aims) console.log(`${met ? 'met    ' : 'NOT MET'}  ${text}`);
process.exitCode = aims.every(([, met]) => met) ? 0 : 1;
