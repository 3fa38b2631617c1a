import { CHILD_RULES, type MarkCounts, PREGNANT_RULES } from '@balanting/core';
import type { CardPeople, ProgrammeDocument } from '../../src/index.js';

/** People of a card of whom all but one received each service. */
function people<Key extends string>(
  rules: readonly { readonly key: Key }[],
  count: number,
): CardPeople<Key> {
  const marks = rules.map(({ key }) => [key, { Y: count - 1, T: 1, TS: 0 }] as const);
  return { people: count, marks: Object.fromEntries(marks) as Record<Key, MarkCounts> };
}

/** A small programme of two villages; all of it made up (CONTOH). */
export function madeUpProgramme(changes: Partial<ProgrammeDocument> = {}): ProgrammeDocument {
  return {
    about: 'contoh',
    year: 2022,
    on: '2022-09-30',
    coverage: [
      { village: '63.11.01.2001', indicator: 'E11', numerator: 9, denominator: 12 },
      { village: '63.11.01.2002', indicator: 'E11', numerator: 6, denominator: 8 },
    ],
    targets: { year: 2022, source: 'contoh', verified: false, shares: { E11: 0.9 } },
    scorecards: [
      {
        village: '63.11.01.2001',
        quarter: { year: 2022, quarter: 3 },
        pregnant: people(PREGNANT_RULES, 4),
        children: people(CHILD_RULES, 10),
      },
    ],
    targetChildren: [{ village: '63.11.01.2001', children: 60, cards: null }],
    organisations: [
      { id: 'mitra-contoh', name: 'PT Contoh', kind: 'company', group: null, source: 'contoh' },
      { id: 'dinkes', name: 'Dinas Contoh', kind: 'office', group: null, source: 'contoh' },
    ],
    commitments: [
      {
        id: 'k1',
        partner: 'mitra-contoh',
        service: 'E18',
        what: 'Paket makanan',
        amountRupiah: 1_000_000,
        goods: null,
        places: [{ area: '63.11.01.2001', people: 3 }],
        from: '2022-01-01',
        to: '2022-12-31',
        document: null,
        steps: [{ event: 'agree', at: '2022-03-15' }],
      },
    ],
    deliveries: [
      {
        id: 's1',
        commitment: 'k1',
        area: '63.11.01.2001',
        on: '2022-05-12',
        amountRupiah: 400_000,
        goods: 0,
        child: null,
        steps: [{ event: 'receive', at: '2022-05-12', by: 'opd-01', note: 'berita acara 9' }],
      },
    ],
    activities: [
      {
        id: 'a1',
        title: 'Kelas ibu',
        intervention: 'specific',
        owner: 'dinkes',
        places: ['63.11'],
        from: '2022-02-01',
        to: '2022-08-31',
        money: [{ source: 'apbd', budgetRupiah: 5_000_000, realisedRupiah: 4_000_000 }],
        beneficiaries: [{ group: 'pregnant', planned: 20, reached: 12 }],
        steps: [{ event: 'start', at: '2022-02-01' }],
      },
    ],
    outputs: [
      { id: 'u1', output: 'data', year: 2022, steps: [{ event: 'draft', at: '2022-01-31' }] },
    ],
    ...changes,
  };
}
