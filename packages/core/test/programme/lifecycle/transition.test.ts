import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type EventOf,
  LIFECYCLES,
  type LifecycleKind,
} from '../../../src/programme/lifecycle/lifecycles.js';
import {
  checkTrail,
  countByState,
  isClosedOn,
  stateOn,
} from '../../../src/programme/lifecycle/trail.js';
import {
  allowedEvents,
  moveOf,
  newTracked,
  type Tracked,
  transition,
} from '../../../src/programme/lifecycle/transition.js';
import { messageOf } from '../../../src/result/message-of.js';
import { after, codesOf, issuesOf } from '../builders.js';

const by = 'opd-1';
const task = newTracked('follow-up', 't1');

describe('transition', () => {
  it('takes a step and writes it into the trail', () => {
    const started = transition({ ...task, owner: 'dinkes' }, 'start', { at: '2022-03-01', by });
    expect(started).toEqual({
      ok: true,
      warnings: [],
      value: {
        kind: 'follow-up',
        id: 't1',
        owner: 'dinkes',
        state: 'in-progress',
        trail: [
          { event: 'start', from: 'open', to: 'in-progress', at: '2022-03-01', by, note: null },
        ],
      },
    });
    // What was given is as before.
    expect(task).toEqual({ kind: 'follow-up', id: 't1', state: 'open', trail: [] });
  });

  it('refuses an illegal step, says why and what is allowed', () => {
    const [found] = issuesOf(transition(task, 'reopen', { at: '2022-03-01', by }));
    expect(found).toEqual({
      code: 'transition.not_allowed',
      level: 'error',
      path: ['state'],
      values: {
        kind: 'follow-up',
        state: 'open',
        event: 'reopen',
        allowed: 'start, finish, drop',
      },
    });
    expect(found && messageOf(found, 'en')).toBe(
      'In state "open" a follow-up can not take the step "reopen". Allowed now: start, finish, drop.',
    );
  });

  it('refuses what is no step of the kind, also names that every object has', () => {
    for (const event of ['fly', 'constructor', 'toString']) {
      const result = transition(task, event as EventOf<'follow-up'>, { at: '2022-03-01', by });
      expect(codesOf(result)).toEqual(['transition.not_allowed']);
    }
    // @ts-expect-error a step of another kind
    expect(transition(task, 'withdraw', { at: '2022-03-01', by }).ok).toBe(false);
  });

  it('says that nothing is allowed where that is so', () => {
    const held = after(newTracked('training', 'p1'), ['hold', '2022-03-01']);
    const [found] = issuesOf(transition(held, 'hold', { at: '2022-03-02', by }));
    expect(found?.values.allowed).toBe('-');
  });

  it('asks for a note where the step needs one; space is none', () => {
    const at = '2022-03-01';
    expect(codesOf(transition(task, 'finish', { at, by }))).toEqual(['transition.note_missing']);
    expect(codesOf(transition(task, 'finish', { at, by, note: '  ' }))).toEqual([
      'transition.note_missing',
    ]);
    const done = transition(task, 'finish', { at, by, note: ' notulen-3 ' });
    expect(done.ok && done.value.trail[0]?.note).toBe('notulen-3');
  });

  it('goes forward in time; two steps on one day are fine', () => {
    const started = after(task, ['start', '2022-03-02']);
    const finish = (at: string) => transition(started, 'finish', { at, by, note: 'bukti-1' });
    expect(finish('2022-03-02').ok).toBe(true);
    expect(issuesOf(finish('2022-03-01'))).toEqual([
      {
        code: 'transition.before_last',
        level: 'error',
        path: ['at'],
        values: { at: '2022-03-01', last: '2022-03-02' },
      },
    ]);
    expect(codesOf(finish('2022-02-30'))).toEqual(['date.not_iso']);
  });

  it('tells all that is wrong at once, and no name', () => {
    const result = transition(task, 'reopen', { at: 'besok', by: 'Ibu Contoh' });
    expect(codesOf(result)).toEqual([
      'transition.not_allowed',
      'date.not_iso',
      'person.not_pseudonym',
    ]);
    expect(JSON.stringify(result)).not.toContain('Contoh');
    expect(codesOf(transition(task, 'finish', { at: 'besok', by: 'Ibu Contoh' }))).toEqual([
      'transition.note_missing',
      'date.not_iso',
      'person.not_pseudonym',
    ]);
  });
});

const kinds = Object.keys(LIFECYCLES) as LifecycleKind[];
const walk = fc.record({
  kind: fc.constantFrom(...kinds),
  picks: fc.array(fc.nat(20), { maxLength: 8 }),
});

/** An entity after allowed steps, one a day. */
function walked({ kind, picks }: { kind: LifecycleKind; picks: number[] }): Tracked {
  return picks.reduce<Tracked>(
    (one, pick, day) => {
      const events = allowedEvents(one);
      const event = events[pick % Math.max(1, events.length)];
      if (event === undefined) return one;
      return after(one, [event, `2022-01-${String(day + 1).padStart(2, '0')}`]);
    },
    newTracked(kind, 'e1'),
  );
}

describe('walks through a lifecycle', () => {
  test.prop([walk])('take just the allowed steps, and leave a sound trail', (given) => {
    const entity = walked(given);
    expect(checkTrail(entity).ok).toBe(true);
    const allowed: readonly string[] = allowedEvents(entity);
    for (const event of Object.keys(LIFECYCLES[entity.kind].moves) as EventOf<LifecycleKind>[]) {
      const step = transition(entity, event, { at: '2022-02-01', by, note: 'bukti-1' });
      expect(step.ok).toBe(allowed.includes(event));
    }
  });

  test.prop([walk])('tell the state on every day', (given) => {
    const entity = walked(given);
    expect(stateOn(entity, '2021-12-31')).toBe(LIFECYCLES[entity.kind].initial);
    expect(stateOn(entity, '2022-12-31')).toBe(entity.state);
    for (const { at, to } of entity.trail) expect(stateOn(entity, at)).toBe(to);
  });

  test.prop([walk, fc.nat(), fc.constantFrom('from', 'to', 'event', 'at')])(
    'that were changed by hand are found',
    (given, position, field) => {
      const entity = walked(given);
      if (entity.trail.length === 0) return;
      const at = position % entity.trail.length;
      const wrong = field === 'at' ? '0000-01-01' : 'x';
      const trail = entity.trail.map((step, i) => (i === at ? { ...step, [field]: wrong } : step));
      const found = checkTrail({ ...entity, trail });
      // An earlier date is only wrong where a step stands before it.
      expect(found.ok).toBe(field === 'at' && at === 0);
    },
  );
});

describe('checkTrail', () => {
  it('names the step that breaks', () => {
    const done = after(task, ['start', '2022-03-01'], ['finish', '2022-03-05']);
    const cut = { ...done, trail: done.trail.slice(1) };
    expect(issuesOf(checkTrail(cut))).toEqual([
      {
        code: 'transition.trail_broken',
        level: 'error',
        path: ['trail'],
        values: { kind: 'follow-up', id: 't1', step: 1 },
      },
    ]);
    expect(issuesOf(checkTrail({ ...done, state: 'open' as const }))[0]?.values.step).toBe(3);
    expect(checkTrail(done)).toEqual({ ok: true, value: done, warnings: [] });
  });

  it('finds a step whose note was removed', () => {
    const done = after(task, ['finish', '2022-03-05']);
    const trail = done.trail.map((step) => ({ ...step, note: null }));
    expect(codesOf(checkTrail({ ...done, trail }))).toEqual(['transition.trail_broken']);
  });
});

describe('states on a day', () => {
  const done = after(
    newTracked('activity', 'a1'),
    ['start', '2022-02-01'],
    ['finish', '2022-03-01'],
  );

  it('are closed from the day on that nothing more was needed', () => {
    expect(isClosedOn(done, '2022-02-28')).toBe(false);
    expect(isClosedOn(done, '2022-03-01')).toBe(true);
  });

  it('are counted', () => {
    const list = [done, newTracked('activity', 'a2'), newTracked('activity', 'a3')];
    expect(countByState(list, '2022-02-10')).toEqual({ running: 1, planned: 2 });
    expect(countByState([], '2022-02-10')).toEqual({});
  });
});

describe('moveOf', () => {
  it('knows the steps of a kind alone', () => {
    expect(moveOf('commitment', 'withdraw')?.needsNote).toBe(true);
    expect(moveOf('activity', 'withdraw')).toBeUndefined();
    expect(moveOf('activity', 'hasOwnProperty')).toBeUndefined();
  });
});
