import {
  buildReport,
  periodLabel,
  placeResolver,
  problemList,
  type ReportData,
  TARGET_PATHS,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { reportSchema } from '@balanting/json';
import * as z from 'zod';
import { acceptedKind, mediaOf, TABLE_KINDS } from '../body/media-type.js';
import { monthlyCounter } from '../body/monthly-counts.js';
import { asOfOf, ndjsonSource, type RowSource, tableSource } from '../body/row-source.js';
import type { Call, Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { REPORT_TABLES, reportAnswer } from '../report/report-answer.js';
import { RECORD_EXAMPLE, TABLE_BODIES } from './examples.js';

const LISTS = { balangan, none: undefined } as const;
const NO_TARGET = 'none';

/** The report of a district from its register. */
export const reports: Operation = {
  id: 'report',
  method: 'post',
  path: '/v1/reports',
  summary: 'The stunting report of a district',
  description:
    'An e-PPGBM export, as CSV or a workbook, or NDJSON of a register in; the report out: outcomes by village, ' +
    'kecamatan and month, changes, targets and places to measure again, without names or NIK. As data, or where ' +
    'Accept asks for it as a page to print, in the language of Accept-Language, or as CSV of the table that ' +
    '"table" names.',
  query: z.strictObject({
    /** The day of the report; later dates are refused. */
    asOf: z.iso.date().optional(),
    areas: z.enum(['balangan', 'none']).optional(),
    target: z.enum([...TARGET_PATHS.map(({ id }) => id), NO_TARGET]).optional(),
    districtName: z.string().min(1).max(100).optional(),
    /** Of CSV. */
    table: z.enum(REPORT_TABLES).optional(),
  }),
  example: { asOf: '2025-09-01', areas: 'none' },
  bodies: [...TABLE_BODIES, { kind: 'ndjson', example: `${JSON.stringify(RECORD_EXAMPLE)}\n` }],
  answers: [
    { kind: 'json', schema: { name: 'Report', schema: reportSchema } },
    { kind: 'html' },
    { kind: 'csv' },
  ],
  run: async (call) => {
    const kind = acceptedKind(call.request.headers.get('accept'), ['json', 'html', 'csv']);
    const media = mediaOf(call.request, [...TABLE_KINDS, 'ndjson']);
    const source = media === 'ndjson' ? await ndjsonSource(call) : await tableSource(call);
    if (source.layout === 'who-anthroplus') throw refusal('invalid');
    return reportAnswer(kind, await reportOf(source, call), call);
  },
};

/** What the report calls the body, which has no name. */
const FILE = 'request';

async function reportOf(source: RowSource, call: Call): Promise<ReportData> {
  const { areas = 'balangan', target = NO_TARGET, districtName } = call.query;
  const tree = LISTS[areas === 'none' ? 'none' : 'balangan'];
  const resolver = placeResolver(tree);
  const counter = monthlyCounter(resolver);
  const found = { rejected: problemList(), warnings: problemList() };
  let [rows, rejected] = [0, 0];
  for await (const chunk of source.chunks) {
    counter.add(chunk.table);
    rows += chunk.rows;
    rejected += chunk.rejects.length;
    for (const { issues } of chunk.rejects) found.rejected.add(FILE, issues);
    const doubts = [...chunk.doubts, ...resolver.doubts(chunk.table)];
    for (const doubt of doubts) found.warnings.add(FILE, [doubt]);
  }
  const { counts, periods, duplicates, outsideAge } = counter.counts();
  const path = TARGET_PATHS.find(({ id }) => id === target);
  return buildReport({
    date: asOfOf(call),
    periods: periods.map((id) => ({ id, label: periodLabel(id) })),
    counts,
    ...(tree && { areas: tree }),
    ...(districtName !== undefined && { districtName }),
    dataKind: source.layout === 'who-anthro' ? 'survey' : 'register',
    sources: [
      {
        file: FILE,
        rows,
        accepted: rows - rejected,
        rejected,
        duplicates,
        outsideAge,
        downloadedOn: source.downloadedOn,
        periods,
      },
    ],
    rejected: found.rejected.problems(),
    warnings: found.warnings.problems(),
    ...(path && { targets: path }),
    provenance: {
      reference: who2006.source,
      classification: who2006.classification.source,
    },
  });
}
