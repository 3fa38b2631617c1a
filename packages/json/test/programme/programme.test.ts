import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deliveredByCommitment, messageOf, planSummary, stageStates } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { describe, expect, it } from 'vitest';
import {
  documentFromJson,
  documentToJson,
  type ProgrammeDocument,
  programmeOf,
} from '../../src/index.js';
import { madeUpProgramme } from './made-up-programme.js';

const of = (changes: Partial<ProgrammeDocument> = {}) =>
  programmeOf(madeUpProgramme(changes), { areas: balangan });
const issuesOf = (changes: Partial<ProgrammeDocument>) => {
  const result = of(changes);
  const found = result.ok ? result.warnings : result.issues;
  return found.map(({ code, path }) => `${code} ${path.join('/')}`);
};

describe('programmeOf', () => {
  const result = of();
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  const { value } = result;

  it('gives each part as the functions of core take it', () => {
    expect(result.warnings).toEqual([]);
    expect(value.coverage?.get('63.11.01.2001')?.get('E11')?.numerator).toBe(9);
    expect(value.scorecards?.get('63.11.01.2001')?.pregnant.people).toBe(4);
    expect(value.targetChildren?.get('63.11.01.2001')?.children).toBe(60);
    const { commitments = [], deliveries = [], plan, outputs = [], on } = value;
    expect(deliveredByCommitment(commitments, deliveries, on)[0]?.deliveredRupiah).toBe(400_000);
    expect(plan && planSummary(plan, on).late).toEqual(['a1']);
    expect(stageStates(outputs, { year: 2022, on })[0]?.outputs[0]?.state).toBe('drafting');
  });

  it('has the targets of the district in place of those of the decree, and else those', () => {
    const target = (changes: Partial<ProgrammeDocument> = {}) => {
      const found = of(changes);
      return found.ok && found.value.indicators.find(({ code }) => code === 'E11')?.target?.value;
    };
    expect(target()).toBe(0.9);
    const { targets, ...rest } = madeUpProgramme();
    const found = programmeOf(rest, { areas: balangan });
    expect(found.ok && found.value.indicators[10]?.target?.value).toBe(0.8);
    expect(found.ok && found.value.coverage?.get('63.11.01.2001')?.get('E11')?.villagesGap).toBe(1);
    expect(value.coverage?.get('63.11.01.2001')?.get('E11')?.villagesGap).toBe(2);
  });

  it('leaves out what the document does not have, and keeps what is empty', () => {
    const bare = programmeOf({ year: 2022, on: '2022-01-01', outputs: [] }, { areas: balangan });
    expect(bare.ok && Object.keys(bare.value).sort()).toEqual([
      'indicators',
      'on',
      'outputs',
      'year',
    ]);
  });

  it('takes names of villages that only one village has', () => {
    const row = { village: 'MUARA NINIAN', indicator: 'E11', numerator: 1, denominator: 2 };
    const found = of({ coverage: [row] });
    expect(found.ok && [...(found.value.coverage?.keys() ?? [])]).toEqual(['63.11.01.2001']);
  });
});

describe('what is wrong in a programme', () => {
  const [card] = madeUpProgramme().scorecards ?? [];
  const [commitment] = madeUpProgramme().commitments ?? [];
  if (card === undefined || commitment === undefined) throw new Error('no card');
  const children = { village: '63.11.01.2001', children: 9, cards: 9 };

  it.each([
    [
      { targets: { year: 2022, source: '', verified: false, shares: { E99: 1 } } },
      'coverage.indicator_unknown targets/shares/E99',
    ],
    [
      { coverage: [{ village: '99', indicator: 'E1', numerator: 1, denominator: 2 }] },
      'area.unknown coverage/0/village',
    ],
    [{ targetChildren: [children, children] }, 'entry.twice targetChildren/1/village'],
    [
      { targetChildren: [{ ...children, village: '63.11.01' }] },
      'area.unknown targetChildren/0/village',
    ],
    [
      { scorecards: [{ ...card, pregnant: { ...card.pregnant, people: 5 } }] },
      'scorecard.marks_differ scorecards/0/pregnant/marks/periksa_kehamilan',
    ],
    [{ commitments: [{ ...commitment, partner: 'x1' }] }, 'entry.unknown commitments/0/partner'],
    [
      {
        commitments: [{ ...commitment, steps: [{ event: 'fulfil', at: '2022-01-01', note: 'x' }] }],
      },
      'transition.not_allowed commitments/0/steps/0/state',
    ],
    [
      { activities: [{ ...(madeUpProgramme().activities ?? [])[0], places: [] }] },
      'place.missing activities/0/places',
    ],
    [
      { outputs: [{ id: 'u1', output: 'x', year: 2022, steps: [] }] },
      'entry.unknown outputs/0/output',
    ],
    [
      { deliveries: [{ ...(madeUpProgramme().deliveries ?? [])[0], commitment: 'k9' }] },
      'entry.unknown deliveries/0/commitment',
    ],
  ])('is told by its place in the document: %#', (changes, expected) => {
    expect(issuesOf(changes as Partial<ProgrammeDocument>)).toContain(expected);
    expect(of(changes as Partial<ProgrammeDocument>).ok).toBe(false);
  });

  it('refuses a name that two villages have', () => {
    const row = { village: 'GALUMBANG', indicator: 'E11', numerator: 1, denominator: 2 };
    expect(issuesOf({ coverage: [row] })).toEqual(['area.ambiguous coverage/0/village']);
  });

  it('lets doubts pass with a warning', () => {
    const again = { ...commitment, id: 'k2' };
    expect(issuesOf({ commitments: [commitment, again] })).toEqual([
      'commitment.twice commitments/1',
    ]);
  });

  it('names fields that do not fit, with the cure, in both languages', () => {
    const text = documentToJson('programme', madeUpProgramme()).replace('"E11"', '11');
    const found = documentFromJson('programme', text);
    if (found.ok) throw new Error('taken');
    expect(messageOf(found.issues[0], 'en')).toContain('"coverage[0].indicator"');
    expect(messageOf(found.issues[0], 'id')).toContain('seharusnya string');
    const newer = documentFromJson('programme', '{"format":"balanting-programme","version":2}');
    expect(newer.ok ? [] : newer.issues.map(({ path }) => path[0])).toContain('version');
  });
});

describe('the example programme', () => {
  const path = new URL('../../../../examples/data/contoh-program-2022.json', import.meta.url);
  const text = readFileSync(path, 'utf8');

  it('is what scripts/generate-examples.mjs writes, on every machine the same', () => {
    const hash = createHash('sha256').update(text).digest('hex');
    expect(hash).toBe('67590eb9d000a2505ddb417149488fca52daff423cb16f457a67ef234ab3a163');
  });

  it('is read whole, without a doubt', () => {
    const document = documentFromJson('programme', text);
    if (!document.ok) throw new Error(document.issues[0].code);
    const found = programmeOf(document.value, { areas: balangan });
    expect(found.ok && found.warnings).toEqual([]);
    expect(found.ok && found.value.targetChildren?.size).toBe(157);
    expect(document.value.about).toMatch(/^Contoh/);
  });
});
