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
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, processorClock, race, ratios } from '../../../scripts/bench/race.mjs';
import { balanganBorders } from '../dist/borders/balangan.js';
import { renderHtml } from '../dist/index.js';

const VILLAGES = 157;
const COUNTRY_PART = isShort ? 1570 : 5000;
const SECONDS = 3;
const LINEAR = 2;
const MEGABYTES = 2;
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

/** Both languages with the maps and the focus villages; answers the first page. */
function pageOf(report) {
  const counts = report.villages.map(({ code, name, kecamatan, outcomes }, k) => {
    const { cases, n } = outcomes.stunting;
    return { code: code ?? `${kecamatan}/${name}/${k}`, name, kecamatan, cases, n };
  });
  const ranked = rankLocus(counts, { select: { number: 10 }, draws: 1000, seed: 1 });
  const beside = { borders: balanganBorders, ...(ranked.ok && { locus: ranked.value }) };
  const [page] = ['id', 'en'].map((language) => renderHtml(report, { language, ...beside }));
  return page;
}

const [district, part] = [VILLAGES, COUNTRY_PART].map(madeUpReport);
const start = processorClock();
const page = pageOf(district);
const first = (processorClock() - start) / 1e9;
// Time of the processor, so that a busy machine does not count.
const times = await race({
  district: { rows: district.villages.length, run: () => pageOf(district) },
  part: { rows: part.villages.length, run: () => pageOf(part) },
});

tell([
  outcome('157 villages, the first run, both languages, of the processor', [first], {
    most: SECONDS,
    unit: 's',
  }),
  outcome('157 villages, the page', [Buffer.byteLength(page) / 1e6], {
    most: MEGABYTES,
    unit: 'MB',
  }),
  outcome('a village of a large report, time of one of 157', ratios(times.part, times.district), {
    most: LINEAR,
  }),
]);
