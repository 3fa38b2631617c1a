import {
  type ChangeEstimate,
  formatPercent,
  type Language,
  type MeetingPart,
} from '@balanting/core';
import { count, dateText, points } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { type Block, headingBlock, listBlocks, titledList } from './block.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { WORK_WORDS } from './work-words.js';

/** The meetings, decisions that nobody carries out, and late follow-ups. */
export function meetingBlocks(part: MeetingPart | null, language: Language): readonly Block[] {
  if (part === null) return [];
  const { withoutFollowUp, overdue } = part;
  const late = (overdue ?? []).map(({ task, owner, daysLate }) =>
    filled(WORK_WORDS.overdueLine[language], { task, owner, days: count(daysLate, language) }),
  );
  return [
    headingBlock(WORK_WORDS.meetings[language]),
    ...meetingTable(part, language),
    ...titledList(WORK_WORDS.withoutFollowUp[language], withoutFollowUp ?? []),
    ...titledList(WORK_WORDS.overdue[language], late),
  ];
}

/** The change in focus villages beside the others, with what it can not say. */
export function effectBlocks(effect: ChangeEstimate | null, language: Language): readonly Block[] {
  if (effect === null) return [];
  const { estimate, interval, level, limits } = effect;
  const [low, high] = interval ?? [];
  const text =
    low === undefined || high === undefined
      ? filled(WORK_WORDS.effectUnsure[language], { estimate: points(estimate, language) })
      : filled(WORK_WORDS.effectLine[language], {
          estimate: points(estimate, language),
          level: formatPercent(level, 0, language),
          low: points(low, language),
          high: points(high, language),
        });
  return [
    headingBlock(WORK_WORDS.effect[language]),
    { kind: 'text', text },
    ...listBlocks(limits.map((limit) => limit[language])),
  ];
}

function meetingTable({ held }: MeetingPart, language: Language): readonly Block[] {
  if (held.length === 0) return [{ kind: 'text', text: PROGRAMME_WORDS.none[language] }];
  const { meeting, day, organisations, people, decisions } = WORK_WORDS;
  return [
    {
      kind: 'table',
      caption: WORK_WORDS.meetingsHeld[language],
      columns: [
        { title: meeting[language], kind: 'text' },
        { title: day[language], kind: 'text' },
        { title: organisations[language], kind: 'number' },
        { title: people[language], kind: 'number' },
        { title: decisions[language], kind: 'number' },
      ],
      rows: held.map((one) => [
        one.about,
        dateText(one.on, language),
        count(one.organisations, language),
        count(one.people, language),
        count(one.decisions, language),
      ]),
    },
  ];
}
