import type { Language, TppsSemesterReport } from '@balanting/core';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';
import {
  type Block,
  headingBlock,
  listBlocks,
  type PagePart,
  type ProgrammePage,
  sentenceBlocks,
  textBlocks,
} from './block.js';
import { capacityBlocks } from './capacity-blocks.js';
import { meetingBlocks } from './meeting-blocks.js';
import { missingPart } from './missing-page-part.js';
import { partnerBlocks } from './partner-blocks.js';
import { planBlocks } from './plan-blocks.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { actionBlocks, lokusBlocks, serviceBlocks } from './service-blocks.js';
import { WORK_WORDS } from './work-words.js';

/** The semester report of a TPPS in one language. */
export function tppsSemesterPage(report: TppsSemesterReport, language: Language): ProgrammePage {
  const { place, year, semester, results, missing } = report;
  const { services, plan, partners, capacity, meetings } = WORK_WORDS;
  const part = (id: string, title: string, blocks: readonly Block[]): PagePart[] =>
    blocks.length === 0 ? [] : [{ id, title, blocks }];
  return {
    language,
    kicker: PROGRAMME_WORDS.semester[language],
    title: place.name,
    period: filled(PROGRAMME_WORDS.half[language], {
      semester: String(semester),
      year: String(year),
    }),
    parts: [
      ...part('legal', PROGRAMME_WORDS.legal[language], legalBlocks(report, language)),
      ...part(
        'results',
        PROGRAMME_WORDS.results[language],
        results === null ? [] : sentenceBlocks(results.sentences, language),
      ),
      ...part('services', services[language], [
        ...lokusBlocks(report.lokus, language),
        ...serviceBlocks(report.services, language),
        ...actionBlocks(report.actions, language),
      ]),
      ...part('plan', plan[language], withoutHeading(planBlocks(report.work, language))),
      ...part(
        'partners',
        partners[language],
        withoutHeading(partnerBlocks(report.partners, language)),
      ),
      ...part('capacity', capacity[language], capacityBlocks(report.capacity, language)),
      ...part(
        'meetings',
        meetings[language],
        withoutHeading(meetingBlocks(report.meetings, language)),
      ),
      ...part('obstacles', PROGRAMME_WORDS.obstacles[language], textBlocks(report.obstacles)),
      ...part('next', PROGRAMME_WORDS.nextSteps[language], textBlocks(report.nextSteps)),
      missingPart(missing, language),
    ],
  };
}

function legalBlocks(
  { duty, documents, team }: TppsSemesterReport,
  language: Language,
): readonly Block[] {
  const { by, to, timesAYear, source, verified } = duty;
  const text = filled(PROGRAMME_WORDS.duty[language], {
    by: by[language],
    to: to[language],
    times: count(timesAYear, language),
    source,
    doubt: verified ? '' : PROGRAMME_WORDS.unverified[language],
  });
  return [
    { kind: 'text', text },
    ...listBlocks((documents ?? []).map(({ line }) => line[language])),
    ...teamBlocks(team, language),
  ];
}

function teamBlocks(team: TppsSemesterReport['team'], language: Language): readonly Block[] {
  if (team === null) return [];
  const vacant = sayList(
    team.vacant.map(({ label }) => label[language]),
    language,
  );
  const text = filled(PROGRAMME_WORDS.teamLine[language], {
    members: count(team.members, language),
    vacant: vacant || '–',
  });
  return [headingBlock(PROGRAMME_WORDS.team[language]), { kind: 'text', text }];
}

/** Blocks whose first heading the part itself has. */
function withoutHeading([first, ...others]: readonly Block[]): readonly Block[] {
  if (first === undefined) return [];
  return first.kind === 'heading' ? others : [first, ...others];
}
