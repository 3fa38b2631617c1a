import type { InnovationReport, InnovationSection, Language } from '@balanting/core';
import {
  type Block,
  listBlocks,
  type PagePart,
  type ProgrammePage,
  sentenceBlocks,
  textBlocks,
} from './block.js';
import { missingPart } from './missing-page-part.js';
import { PROGRAMME_WORDS } from './programme-words.js';

/** A regional innovation report in one language; what people wrote stays in theirs. */
export function innovationPage(report: InnovationReport, language: Language): ProgrammePage {
  const { identity, sections, results, missing, district } = report;
  const name = identity.find(({ field }) => field === 'name')?.text;
  return {
    language,
    kicker: PROGRAMME_WORDS.innovation[language],
    title: name ?? PROGRAMME_WORDS.innovation[language],
    period: district,
    parts: [
      {
        id: 'identity',
        title: PROGRAMME_WORDS.identity[language],
        blocks: [identityTable(report, language)],
      },
      ...sections
        .map((section) => sectionPart(section, language))
        .filter(({ blocks }) => blocks.length > 0),
      {
        id: 'results',
        title: PROGRAMME_WORDS.results[language],
        blocks: sentenceBlocks(results.sentences, language),
      },
      missingPart(missing, language),
    ],
  };
}

function identityTable({ identity }: InnovationReport, language: Language): Block {
  return {
    kind: 'table',
    caption: PROGRAMME_WORDS.identityTable[language],
    columns: [
      { title: PROGRAMME_WORDS.part[language], kind: 'text' },
      { title: PROGRAMME_WORDS.content[language], kind: 'text' },
    ],
    rows: identity.map(({ label, text }) => [label[language], text ?? '–']),
  };
}

function sectionPart(section: InnovationSection, language: Language): PagePart {
  const { field, label, text, sentences, items } = section;
  return {
    id: field,
    title: label[language],
    blocks: [
      ...textBlocks(text),
      ...sentenceBlocks(sentences, language),
      ...listBlocks(items.map((item) => item[language])),
    ],
  };
}
