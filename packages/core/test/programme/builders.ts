import type { EventOf } from '../../src/programme/lifecycle/lifecycles.js';
import type { Tracked } from '../../src/programme/lifecycle/transition.js';
import { newTracked, transition } from '../../src/programme/lifecycle/transition.js';
import type { Commitment } from '../../src/programme/partner/commitment.js';
import type { Activity } from '../../src/programme/plan/activity.js';
import type { Issue, Result } from '../../src/result/result.js';

/** Codes of what is said about a value: errors, or warnings beside it. */
export function codesOf(result: Result<unknown>): string[] {
  return issuesOf(result).map(({ code }) => code);
}

export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.warnings : result.issues;
}

/** The entity after steps on given days, each with a note. */
export function after<E extends Tracked>(
  entity: E,
  ...steps: readonly (readonly [EventOf<E['kind']>, string])[]
): E {
  return steps.reduce((one, [event, at]) => {
    const next = transition(one, event, { at, by: 'opd-1', note: 'bukti-1' });
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    return next.value;
  }, entity);
}

export function activity(id: string, given: Partial<Activity> = {}): Activity {
  return {
    ...newTracked('activity', id),
    title: 'Kelas ibu hamil',
    intervention: 'specific',
    owner: 'dinkes',
    places: ['63.11.05.2001'],
    from: '2022-02-01',
    to: '2022-06-30',
    money: [{ source: 'apbd', budgetRupiah: 10_000_000, realisedRupiah: 4_000_000 }],
    beneficiaries: [{ group: 'pregnant', planned: 40, reached: 30 }],
    ...given,
  };
}

export function commitment(id: string, given: Partial<Commitment> = {}): Commitment {
  return {
    ...newTracked('commitment', id),
    partner: 'balangan-coal',
    service: 'pmt-balita',
    what: 'Paket makanan tambahan',
    amountRupiah: 50_000_000,
    goods: { count: 500, unit: 'paket' },
    places: [{ area: '63.11.05.2001', people: 20 }],
    from: '2022-01-01',
    to: '2022-12-31',
    document: 'sk-pokja-2022',
    ...given,
  };
}
