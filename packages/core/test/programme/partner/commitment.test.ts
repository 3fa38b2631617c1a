import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import { balanganDocuments } from '../../../src/programme/legal/balangan-documents.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import { balanganPartners } from '../../../src/programme/organisation.js';
import { type Commitment, checkCommitments } from '../../../src/programme/partner/commitment.js';
import {
  checkDeliveries,
  type Delivery,
  deliveredByCommitment,
} from '../../../src/programme/partner/delivery.js';
import { after, codesOf, commitment, issuesOf } from '../builders.js';

describe('checkCommitments', () => {
  const known = {
    organisations: balanganPartners,
    documents: balanganDocuments,
    areas: balangan,
  };

  it('takes sound ones as they are', () => {
    const list = [commitment('k1'), commitment('k2', { service: 'jamban' })];
    expect(checkCommitments(list, known)).toEqual({ ok: true, value: list, warnings: [] });
  });

  it.each<[string, Partial<Commitment>, string]>([
    ['an unknown partner', { partner: 'x' }, 'entry.unknown'],
    ['an unknown document', { document: 'x' }, 'entry.unknown'],
    ['neither money nor goods', { amountRupiah: null, goods: null }, 'commitment.empty'],
    ['half a rupiah', { amountRupiah: 0.5 }, 'money.not_whole_rupiah'],
    ['half a packet', { goods: { count: 0.5, unit: 'paket' } }, 'count.not_whole'],
    ['half a child', { places: [{ area: '63.11', people: 0.5 }] }, 'count.not_whole'],
    ['no place', { places: [] }, 'place.missing'],
    ['an unknown place', { places: [{ area: '99', people: 1 }] }, 'area.unknown'],
    ['a reversed period', { to: '2021-12-31' }, 'period.reversed'],
    ['an empty promise', { what: ' ' }, 'text.missing'],
  ])('refuses %s', (_, given, code) => {
    const result = checkCommitments([commitment('k1', given)], known);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual([code]);
  });

  it('takes money alone, goods alone, and no document', () => {
    for (const given of [{ amountRupiah: null }, { goods: null }, { document: null }]) {
      expect(checkCommitments([commitment('k1', given)], known).ok).toBe(true);
    }
  });

  it('warns of a partner that promises twice', () => {
    const result = checkCommitments([commitment('k1'), commitment('k2')], known);
    expect(result.ok).toBe(true);
    expect(issuesOf(result)).toEqual([
      {
        code: 'commitment.twice',
        level: 'warning',
        path: [1],
        values: {
          partner: 'balangan-coal',
          service: 'pmt-balita',
          id: 'k2',
          other: 'k1',
          area: '63.11.05.2001',
        },
      },
    ]);
  });

  it.each<[string, Partial<Commitment>]>([
    ['another partner', { partner: 'adaro-indonesia' }],
    ['another service', { service: 'jamban' }],
    ['another village', { places: [{ area: '63.11.05.2002', people: 1 }] }],
    ['another time', { from: '2023-01-01', to: '2023-12-31' }],
    ['a promise taken back', { state: 'withdrawn' }],
  ])('does not warn of %s', (_, given) => {
    expect(codesOf(checkCommitments([commitment('k1'), commitment('k2', given)]))).toEqual([]);
    expect(codesOf(checkCommitments([commitment('k2', given), commitment('k1')]))).toEqual([]);
  });

  it('warns where a kecamatan and one of its villages meet, and on the last common day', () => {
    const wide = commitment('k2', {
      places: [{ area: '63.11.05', people: 90 }],
      from: '2022-12-31',
    });
    for (const list of [
      [commitment('k1'), wide],
      [wide, commitment('k1')],
    ]) {
      expect(issuesOf(checkCommitments(list)).map(({ values }) => values.area)).toEqual([
        '63.11.05.2001',
      ]);
    }
    expect(
      codesOf(
        checkCommitments([commitment('k1'), { ...wide, from: '2023-01-01', to: '2023-01-02' }]),
      ),
    ).toEqual([]);
  });

  it('refuses an id that stands twice', () => {
    expect(
      codesOf(checkCommitments([commitment('k1'), commitment('k1', { service: 'x' })])),
    ).toEqual(['entry.twice']);
  });
});

const delivery = (id: string, given: Partial<Delivery> = {}): Delivery => ({
  ...newTracked('delivery', id),
  commitment: 'k1',
  area: '63.11.05.2001',
  on: '2022-05-01',
  amountRupiah: 20_000_000,
  goods: 200,
  child: null,
  ...given,
});
const received = (id: string, at: string, given: Partial<Delivery> = {}) =>
  after(delivery(id, given), ['send', at], ['receive', at]);

describe('deliveredByCommitment', () => {
  const promise = commitment('k1', {
    places: [
      { area: '63.11.05.2001', people: 20 },
      { area: '63.11.06', people: null },
    ],
  });
  const deliveries = [
    received('s1', '2022-05-01'),
    received('s2', '2022-08-01', { area: '63.11.06.1019', amountRupiah: 30_000_000, goods: 300 }),
    after(delivery('s3'), ['send', '2022-05-01'], ['refuse', '2022-05-02']),
    delivery('s4'),
    received('s5', '2022-05-01', { commitment: 'k2' }),
  ];

  it('counts what was received by the day', () => {
    expect(deliveredByCommitment([promise], deliveries, '2022-07-31')).toEqual([
      {
        commitment: 'k1',
        partner: 'balangan-coal',
        promisedRupiah: 50_000_000,
        deliveredRupiah: 20_000_000,
        promisedGoods: 500,
        deliveredGoods: 200,
        deliveries: 1,
        areasWaiting: ['63.11.06'],
        complete: false,
      },
    ]);
    expect(deliveredByCommitment([promise], deliveries, '2022-08-01')[0]).toMatchObject({
      deliveredRupiah: 50_000_000,
      deliveredGoods: 500,
      areasWaiting: [],
      complete: true,
    });
  });

  it('is complete only when money and goods both are', () => {
    const completeWith = (given: Partial<Delivery>) =>
      deliveredByCommitment([promise], [received('s1', '2022-05-01', given)], '2022-12-31')[0]
        ?.complete;
    expect(completeWith({ amountRupiah: 50_000_000, goods: 499 })).toBe(false);
    expect(completeWith({ amountRupiah: 49_999_999, goods: 500 })).toBe(false);
    expect(completeWith({ amountRupiah: 50_000_000, goods: 500 })).toBe(true);
  });

  it('is complete without money or goods that were never promised', () => {
    const deliver = (given: Partial<Commitment>) =>
      deliveredByCommitment(
        [commitment('k1', given)],
        [received('s1', '2022-05-01', { amountRupiah: 0, goods: 500 })],
        '2022-12-31',
      )[0];
    expect(deliver({ amountRupiah: null })).toMatchObject({ complete: true, promisedRupiah: null });
    expect(deliver({ goods: null })).toMatchObject({ complete: false, promisedGoods: null });
    expect(deliver({ goods: null, amountRupiah: 0 })?.complete).toBe(true);
  });

  it('leaves out a promise once it is taken back', () => {
    const taken = after(promise, ['withdraw', '2022-06-01']);
    expect(deliveredByCommitment([taken], [], '2022-05-31').length).toBe(1);
    expect(deliveredByCommitment([taken], [], '2022-06-01')).toEqual([]);
  });
});

describe('checkDeliveries', () => {
  const promises = [commitment('k1')];
  const check = (given: Partial<Delivery>) => checkDeliveries([delivery('s1', given)], promises);

  it.each<[string, Partial<Delivery>, string, boolean]>([
    ['an unknown commitment', { commitment: 'x' }, 'entry.unknown', false],
    ['half a rupiah', { amountRupiah: 0.5 }, 'money.not_whole_rupiah', false],
    ['half a packet', { goods: -1 }, 'count.not_whole', false],
    ['a child with a name', { child: 'Anak Contoh' }, 'person.not_pseudonym', false],
    ['a day before the promise', { on: '2021-12-31' }, 'delivery.outside_period', true],
    ['a day after the promise', { on: '2023-01-01' }, 'delivery.outside_period', true],
    ['another village', { area: '63.11.05.2002' }, 'delivery.outside_places', true],
  ])('speaks of %s', (_, given, code, passes) => {
    const result = check(given);
    expect(codesOf(result)).toEqual([code]);
    expect(result.ok).toBe(passes);
  });

  it('takes sound ones', () => {
    expect(codesOf(check({}))).toEqual([]);
    expect(codesOf(check({ child: 'anak-12', on: '2022-12-31' }))).toEqual([]);
    expect(check({ on: '2022-02-30' }).ok).toBe(false);
  });

  it('warns of more than promised, in money or goods', () => {
    const over = (given: Partial<Delivery>) =>
      codesOf(checkDeliveries([received('s1', '2022-05-01', given)], promises));
    expect(over({ amountRupiah: 50_000_000, goods: 500 })).toEqual([]);
    expect(over({ amountRupiah: 50_000_001 })).toEqual(['delivery.over_promise']);
    expect(over({ goods: 501 })).toEqual(['delivery.over_promise']);
    expect(codesOf(check({ goods: 501 }))).toEqual([]);
    const unpromised = (given: Partial<Commitment>) =>
      codesOf(checkDeliveries([received('s1', '2022-05-01')], [commitment('k1', given)]));
    expect(unpromised({ goods: null })).toEqual(['delivery.over_promise']);
    expect(unpromised({ amountRupiah: null })).toEqual(['delivery.over_promise']);
  });
});
