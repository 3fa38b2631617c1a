import {
  type CapacitySection,
  type CoordinationSection,
  type InstrumentSection,
  type Language,
  LIFECYCLES,
  type PokjaYearReport,
  type ReportingSection,
  type StageState,
} from '@balanting/core';
import { dateText } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import {
  type Block,
  listBlocks,
  type PagePart,
  type ProgrammePage,
  sentenceBlocks,
} from './block.js';
import { capacityBlocks } from './capacity-blocks.js';
import { effectBlocks, meetingBlocks } from './meeting-blocks.js';
import { missingPart } from './missing-page-part.js';
import { partnerBlocks } from './partner-blocks.js';
import { planBlocks } from './plan-blocks.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { actionBlocks, lokusBlocks, serviceBlocks } from './service-blocks.js';

/** The yearly report of a Pokja in one language, a part for each stage. */
export function pokjaYearPage(report: PokjaYearReport, language: Language): ProgrammePage {
  const { place, year, on, documents, stages, missing } = report;
  const [first, second, third, fourth] = stages;
  const legal = (documents ?? []).map(({ line }) => line[language]);
  return {
    language,
    kicker: PROGRAMME_WORDS.pokjaYear[language],
    title: place.name,
    period: filled(PROGRAMME_WORDS.year[language], {
      year: String(year),
      day: dateText(on, language),
    }),
    parts: [
      {
        id: 'legal',
        title: PROGRAMME_WORDS.legal[language],
        blocks: legal.length > 0 ? listBlocks(legal) : notGiven(language),
      },
      stagePart(first, coordinationBlocks(first, language), language),
      stagePart(second, ownBlocks(second, language), language),
      stagePart(third, instrumentBlocks(third, language), language),
      stagePart(fourth, resultBlocks(fourth, language), language),
      missingPart(missing, language),
    ],
  };
}

function stagePart(stage: StageState, blocks: readonly Block[], language: Language): PagePart {
  const { number, label, state, done, outputs } = stage;
  const { output, state: stateWord } = PROGRAMME_WORDS;
  const states = LIFECYCLES.output.states;
  return {
    id: `stage-${number}`,
    title: `${filled(PROGRAMME_WORDS.stage[language], { number: String(number) })}. ${label[language]}`,
    blocks: [
      {
        kind: 'text',
        text: filled(PROGRAMME_WORDS.stageState[language], {
          state: PROGRAMME_WORDS.stageStates[state][language],
          done: String(done),
          outputs: String(outputs.length),
        }),
      },
      {
        kind: 'table',
        caption: PROGRAMME_WORDS.outputs[language],
        columns: [
          { title: output[language], kind: 'text' },
          { title: stateWord[language], kind: 'text' },
        ],
        rows: outputs.map((one) => [one.label[language], states[one.state][language]]),
      },
      ...(blocks.length > 0 ? blocks : notGiven(language)),
    ],
  };
}

function coordinationBlocks(stage: CoordinationSection, language: Language): readonly Block[] {
  return [
    ...lokusBlocks(stage.lokus, language),
    ...serviceBlocks(stage.services, language),
    ...actionBlocks(stage.actions, language),
    ...planBlocks(stage.work, language),
    ...partnerBlocks(stage.partners, language),
    ...meetingBlocks(stage.meetings, language),
    ...effectBlocks(stage.effect, language),
  ];
}

function ownBlocks({ capacity }: CapacitySection, language: Language): readonly Block[] {
  return capacityBlocks(capacity, language);
}

function instrumentBlocks(
  { instruments }: InstrumentSection,
  language: Language,
): readonly Block[] {
  if (instruments === null || instruments.length === 0) return [];
  const { instruments: caption, purpose, purposes } = PROGRAMME_WORDS;
  return [
    {
      kind: 'table',
      caption: caption[language],
      columns: [
        { title: caption[language], kind: 'text' },
        { title: purpose[language], kind: 'text' },
      ],
      rows: instruments.map((one) => [one.title[language], purposes[one.purpose][language]]),
    },
  ];
}

function resultBlocks({ results }: ReportingSection, language: Language): readonly Block[] {
  return results === null ? [] : sentenceBlocks(results.sentences, language);
}

function notGiven(language: Language): readonly Block[] {
  return [{ kind: 'note', text: PROGRAMME_WORDS.notGiven[language] }];
}
