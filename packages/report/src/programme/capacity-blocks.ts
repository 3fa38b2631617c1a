import type { CapacityPart, Language } from '@balanting/core';
import { count, dateText, percent } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';
import type { Block } from './block.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { WORK_WORDS } from './work-words.js';

/** The trainings, and who is certified from district to village. */
export function capacityBlocks(part: CapacityPart | null, language: Language): readonly Block[] {
  if (part === null) return [];
  const names = sayList(
    (part.lokusWithoutCertified ?? []).map(({ name }) => name),
    language,
  );
  const uncertified = filled(WORK_WORDS.uncertified[language], { names });
  return [
    ...trainingTable(part, language),
    levelTable(part, language),
    ...(names === '' ? [] : [{ kind: 'text', text: uncertified } as const]),
  ];
}

function trainingTable({ held, attendance }: CapacityPart, language: Language): readonly Block[] {
  if (held.length === 0) return [{ kind: 'text', text: PROGRAMME_WORDS.none[language] }];
  const { training, day, invited, attended, certified, total } = WORK_WORDS;
  const cells = (one: CapacityPart['attendance']) => [
    count(one.invited, language),
    count(one.attended, language),
    one.share === null ? '–' : percent(one.share, language, 1),
    count(one.certified, language),
  ];
  return [
    {
      kind: 'table',
      caption: WORK_WORDS.trainingsHeld[language],
      columns: [
        { title: training[language], kind: 'text' },
        { title: day[language], kind: 'text' },
        ...[invited, attended, WORK_WORDS.attendance, certified].map(
          (word) => ({ title: word[language], kind: 'number' }) as const,
        ),
      ],
      rows: [
        ...held.map((one) => [one.topic, dateText(one.on, language), ...cells(one)]),
        [total[language], '', ...cells(attendance)],
      ],
    },
  ];
}

function levelTable({ byLevel }: CapacityPart, language: Language): Block {
  const { level, trained, certified, levels } = WORK_WORDS;
  return {
    kind: 'table',
    caption: WORK_WORDS.peopleByLevel[language],
    columns: [
      { title: level[language], kind: 'text' },
      { title: trained[language], kind: 'number' },
      { title: certified[language], kind: 'number' },
    ],
    rows: byLevel.map((one) => [
      levels[one.level][language],
      count(one.trained, language),
      count(one.certified, language),
    ]),
  };
}
