import { balangan } from '../../../src/area/balangan.js';
import { actionStates } from '../../../src/convergence/action/action-state.js';
import { ESSENTIAL_INDICATORS } from '../../../src/convergence/indicator/essential-indicators.js';
import { coverageLines } from '../../../src/convergence/service/coverage-lines.js';
import { tallyCoverage } from '../../../src/convergence/service/tally-coverage.js';
import { rankLocus } from '../../../src/locus/rank-locus.js';
import type { Training } from '../../../src/programme/capacity/training.js';
import { differenceInDifferences } from '../../../src/programme/evaluation/difference-in-differences.js';
import { INSTRUMENTS } from '../../../src/programme/instrument/instruments.js';
import { balanganDocuments } from '../../../src/programme/legal/balangan-documents.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import type { FollowUp } from '../../../src/programme/meeting/follow-up.js';
import type { Meeting } from '../../../src/programme/meeting/meeting.js';
import { balanganPartners } from '../../../src/programme/organisation.js';
import type { Delivery } from '../../../src/programme/partner/delivery.js';
import type { FosterCare } from '../../../src/programme/partner/foster-care.js';
import type { StageOutput } from '../../../src/programme/stage/stage-state.js';
import type { ProgrammeState } from '../../../src/publication/reports/programme-state.js';
import type { Result } from '../../../src/result/result.js';
import { activity, after, commitment } from '../../programme/builders.js';
import { neighbour, seedFigures } from './figures.js';

/** Two villages of Lampihong. */
export const [FIRST, SECOND] = ['63.11.05.2001', '63.11.05.2002'] as const;

const person = (id: string, certified: boolean) => ({
  person: id,
  area: FIRST,
  attended: true,
  certified,
  validUntil: null,
});

const training: Training = {
  ...newTracked('training', 't1'),
  topic: 'Pengukuran',
  organiser: 'dinkes',
  on: '2022-03-10',
  area: '63.11.05',
  people: [person('kader-1', true), person('kader-2', false)],
};

const meeting: Meeting = {
  ...newTracked('meeting', 'r1'),
  on: '2022-04-05',
  about: 'Rembuk stunting',
  organisations: ['dinkes', 'balangan-coal'],
  people: ['opd-1', 'opd-2', 'opd-3'],
  decisions: [
    { id: 'd1', text: 'Sepakati lokus' },
    { id: 'd2', text: 'Ukur ulang dua desa' },
  ],
};

const followUp: FollowUp = {
  ...newTracked('follow-up', 'f1'),
  decision: 'd1',
  task: 'Kirim daftar lokus',
  owner: 'dinkes',
  due: '2022-05-01',
};

const delivery: Delivery = {
  ...newTracked('delivery', 's1'),
  commitment: 'k1',
  area: FIRST,
  on: '2022-08-01',
  amountRupiah: 20_000_000,
  goods: 200,
  child: null,
};

const care: FosterCare = {
  ...newTracked('foster-care', 'b-1'),
  foster: 'asuh-7',
  child: 'anak-9',
  area: FIRST,
  from: '2022-02-01',
  to: null,
};

const output: StageOutput = { ...newTracked('output', 'u1'), output: 'planning', year: 2022 };

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const villages = [
  { code: FIRST, cases: 12, n: 40 },
  { code: SECOND, cases: 2, n: 40 },
];

const rows = [{ village: FIRST, indicator: 'E17', numerator: 45, denominator: 60 }];

/** A year of a programme, made up (contoh). */
export const state: ProgrammeState = {
  area: '63.11',
  areas: balangan,
  organisations: [...balanganPartners, { id: 'dinkes', name: 'Dinas Kesehatan' }].map((one) => ({
    kind: 'office',
    group: null,
    source: 'contoh',
    ...one,
  })),
  documents: balanganDocuments,
  memberships: [{ organisation: 'bupati', team: 'tpps', role: 'chair', area: '63.11' }],
  outputs: [after(output, ['draft', '2022-02-01'], ['agree', '2022-03-01'])],
  plan: {
    year: 2022,
    activities: [
      after(activity('a1'), ['start', '2022-02-01']),
      activity('a2', {
        title: 'Sanitasi',
        intervention: 'sensitive',
        from: '2022-09-01',
        to: '2022-12-31',
      }),
    ],
  },
  chains: [],
  commitments: [after(commitment('k1'), ['agree', '2022-01-27'])],
  deliveries: [after(delivery, ['send', '2022-07-20'], ['receive', '2022-08-01'])],
  gaps: [
    { area: FIRST, service: 'pmt-balita', people: 20 },
    { area: SECOND, service: 'pmt-balita', people: 5 },
  ],
  fosterCare: [after(care, ['accept', '2022-02-01'])],
  meetings: [after(meeting, ['hold', '2022-04-05'], ['approve', '2022-04-12'])],
  followUps: [followUp],
  trainings: [after(training, ['hold', '2022-03-10'])],
  instruments: INSTRUMENTS,
  lokus: sound(rankLocus(villages, { select: { number: 1 }, draws: 0 })),
  coverage: coverageLines(sound(tallyCoverage(rows, { areas: balangan })), { areas: balangan }),
  indicators: ESSENTIAL_INDICATORS,
  actions: actionStates([], { year: 2022, on: '2022-12-31' }),
  effect: differenceInDifferences({
    lokus: { before: { cases: 60, n: 200 }, after: { cases: 40, n: 200 } },
    others: { before: { cases: 40, n: 200 }, after: { cases: 36, n: 200 } },
  })!,
  stunting: seedFigures,
  neighbours: [neighbour],
};
