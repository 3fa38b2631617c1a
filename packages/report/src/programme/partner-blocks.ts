import { type Language, LIFECYCLES, type PartnerPart, type PromiseLine } from '@balanting/core';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';
import { type Block, headingBlock } from './block.js';
import { PROGRAMME_WORDS } from './programme-words.js';
import { WORK_WORDS } from './work-words.js';

const DASH = '–';

/** The promises of partners, held against the gaps of services. */
export function partnerBlocks(part: PartnerPart | null, language: Language): readonly Block[] {
  if (part === null) return [];
  return [
    headingBlock(WORK_WORDS.partners[language]),
    ...promiseTable(part.promises, language),
    ...matchBlocks(part.match, language),
    ...fosterBlocks(part.fosterCare, language),
  ];
}

function promiseTable(promises: readonly PromiseLine[], language: Language): readonly Block[] {
  if (promises.length === 0) return [{ kind: 'text', text: PROGRAMME_WORDS.none[language] }];
  const { partner, what, promised, delivered, goods } = WORK_WORDS;
  const rupiah = (amount: number | null) => (amount === null ? DASH : count(amount, language));
  return [
    {
      kind: 'table',
      caption: WORK_WORDS.promisesKept[language],
      columns: [
        { title: partner[language], kind: 'text' },
        { title: what[language], kind: 'text' },
        { title: PROGRAMME_WORDS.state[language], kind: 'text' },
        { title: promised[language], kind: 'number' },
        { title: delivered[language], kind: 'number' },
        { title: goods[language], kind: 'number' },
      ],
      rows: promises.map((one) => [
        one.partner,
        one.what,
        LIFECYCLES.commitment.states[one.state][language],
        rupiah(one.promisedRupiah),
        rupiah(one.deliveredRupiah),
        goodsText(one, language),
      ]),
    },
  ];
}

function goodsText(one: PromiseLine, language: Language): string {
  const { promisedGoods, deliveredGoods, unit } = one;
  if (promisedGoods === null || unit === null) return DASH;
  const received = deliveredGoods === null ? DASH : count(deliveredGoods, language);
  return `${received} / ${count(promisedGoods, language)} ${unit}`;
}

function matchBlocks(match: PartnerPart['match'], language: Language): readonly Block[] {
  if (match === null) return [];
  const { gaps, people, states, overlaps, withoutGap, uncoveredAreas } = match;
  const numbers = { gaps, people, ...states, overlaps, withoutGap };
  const values = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, count(value, language)]),
  );
  const names = sayList(
    uncoveredAreas.map(({ name }) => name),
    language,
  );
  const areas = filled(WORK_WORDS.uncoveredAreas[language], { names });
  return [
    { kind: 'text', text: filled(WORK_WORDS.match[language], values) },
    ...(names === '' ? [] : [{ kind: 'text', text: areas } as const]),
  ];
}

function fosterBlocks(care: PartnerPart['fosterCare'], language: Language): readonly Block[] {
  if (care === null) return [];
  const values = {
    fosters: count(care.fosters, language),
    children: count(care.children, language),
  };
  return [{ kind: 'text', text: filled(WORK_WORDS.foster[language], values) }];
}
