import {
  FUNDING_SOURCES,
  INTERVENTION_KINDS,
  type Language,
  LIFECYCLES,
  type MoneyTotal,
  type PlanSummary,
  TARGET_GROUPS,
  type WorkPart,
} from '@balanting/core';
import { count, dateText, percent } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';
import { type Block, headingBlock, titledList } from './block.js';
import { WORK_WORDS } from './work-words.js';

const DASH = '–';

/** The work plan: activities, people, money, what is late and where chains break. */
export function planBlocks(part: WorkPart | null, language: Language): readonly Block[] {
  if (part === null) return [];
  const { summary, late, chains, unexplained } = part;
  const lateItems = late.map(({ title, owner, to }) =>
    filled(WORK_WORDS.lateLine[language], { title, owner, day: dateText(to, language) }),
  );
  const readings = (chains ?? []).map(
    ({ label, reading }) => `${label[language]}: ${reading[language]}`,
  );
  const names = sayList(unexplained ?? [], language);
  return [
    headingBlock(WORK_WORDS.plan[language]),
    activityTable(summary, language),
    moneyTable(summary, language),
    ...peopleTable(summary, language),
    ...titledList(WORK_WORDS.lateActivities[language], lateItems),
    ...titledList(WORK_WORDS.chains[language], readings),
    ...(names === ''
      ? []
      : [{ kind: 'note', text: filled(WORK_WORDS.unexplained[language], { names }) } as const]),
  ];
}

function activityTable({ byIntervention }: PlanSummary, language: Language): Block {
  const { kind, activities, budget, realised, absorbed } = WORK_WORDS;
  const states = LIFECYCLES.activity.states;
  return {
    kind: 'table',
    caption: WORK_WORDS.activitiesByKind[language],
    columns: [
      { title: kind[language], kind: 'text' },
      { title: activities[language], kind: 'text' },
      ...[budget, realised, absorbed].map((word) => figure(word[language])),
    ],
    rows: byIntervention.map((one) => {
      const counts = Object.entries(one.states).map(
        ([state, n]) => `${states[state as keyof typeof states][language]} ${count(n, language)}`,
      );
      return [
        INTERVENTION_KINDS[one.intervention][language],
        counts.join(', ') || DASH,
        ...moneyCells(one.money, language),
      ];
    }),
  };
}

function moneyTable({ bySource, money }: PlanSummary, language: Language): Block {
  const { source, budget, realised, absorbed, total } = WORK_WORDS;
  return {
    kind: 'table',
    caption: WORK_WORDS.moneyBySource[language],
    columns: [
      { title: source[language], kind: 'text' },
      ...[budget, realised, absorbed].map((word) => figure(word[language])),
    ],
    rows: [
      ...bySource.map((one) => [
        FUNDING_SOURCES[one.source][language],
        ...moneyCells(one, language),
      ]),
      [total[language], ...moneyCells(money, language)],
    ],
  };
}

function peopleTable({ byGroup }: PlanSummary, language: Language): readonly Block[] {
  if (byGroup.length === 0) return [];
  const { group, planned, reached } = WORK_WORDS;
  return [
    {
      kind: 'table',
      caption: WORK_WORDS.peopleByGroup[language],
      columns: [
        { title: group[language], kind: 'text' },
        figure(planned[language]),
        figure(reached[language]),
      ],
      rows: byGroup.map((one) => [
        TARGET_GROUPS[one.group][language],
        count(one.planned, language),
        one.reached === null ? DASH : count(one.reached, language),
      ]),
    },
  ];
}

function moneyCells(money: MoneyTotal, language: Language): readonly string[] {
  const { budgetRupiah, realisedRupiah, absorbed } = money;
  return [
    count(budgetRupiah, language),
    count(realisedRupiah, language),
    absorbed === null ? DASH : percent(absorbed, language, 1),
  ];
}

function figure(title: string) {
  return { title, kind: 'number' } as const;
}
