import type { ActionState, Language, LokusSummary, ServiceLine } from '@balanting/core';
import { count, dateText, percent } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';
import { type Block, headingBlock } from './block.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { WORK_WORDS } from './work-words.js';

const DASH = '–';

/** The focus villages. */
export function lokusBlocks(part: LokusSummary | null, language: Language): readonly Block[] {
  if (part === null) return [];
  const { villages, ofVillages, coveredBurden, grade, remeasure } = part;
  const names = sayList(
    villages.map(({ name }) => name),
    language,
  );
  const text = filled(WORK_WORDS.lokusLine[language], {
    count: count(villages.length, language),
    all: count(ofVillages, language),
    burden: percent(coveredBurden, language, 1),
    names: names || DASH,
    remeasure: count(remeasure, language),
    grade: grade?.grade ?? DASH,
  });
  return [headingBlock(WORK_WORDS.lokus[language]), { kind: 'text', text }];
}

/** The coverage of services in the area that reports. */
export function serviceBlocks(
  lines: readonly ServiceLine[] | null,
  language: Language,
): readonly Block[] {
  if (lines === null || lines.length === 0) return [];
  const { services, service, reached, due, share, target, gap } = WORK_WORDS;
  const figure = (title: string) => ({ title, kind: 'number' }) as const;
  const shown = (value: number | null) => (value === null ? DASH : percent(value, language, 1));
  return [
    {
      kind: 'table',
      caption: services[language],
      columns: [
        { title: service[language], kind: 'text' },
        ...[reached, due, share, target, gap].map((word) => figure(word[language])),
      ],
      rows: lines.map((line) => [
        line.label[language],
        count(line.numerator, language),
        count(line.denominator, language),
        shown(line.shareShown),
        shown(line.target),
        line.gap === null ? DASH : count(line.gap, language),
      ]),
    },
  ];
}

/** The convergence actions of the year. */
export function actionBlocks(
  states: readonly ActionState[] | null,
  language: Language,
): readonly Block[] {
  if (states === null || states.length === 0) return [];
  const { actions, action, deadline, late, actionStates } = WORK_WORDS;
  return [
    {
      kind: 'table',
      caption: actions[language],
      columns: [
        { title: action[language], kind: 'text' },
        { title: PROGRAMME_WORDS.state[language], kind: 'text' },
        { title: deadline[language], kind: 'text' },
        { title: late[language], kind: 'number' },
      ],
      rows: states.map(({ label, state, due: day, lateDays }) => [
        label[language],
        actionStates[state][language],
        day === null ? DASH : dateText(day, language),
        lateDays === null ? DASH : count(lateDays, language),
      ]),
    },
  ];
}
