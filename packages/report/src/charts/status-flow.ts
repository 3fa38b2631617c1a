import type { Bilingual, Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import { fillDefs, fillOf, KIND_FILLS } from './fills.js';
import { fittedText } from './fitted-text.js';
import { type FlowBand, type FlowMove, flowBands, flowNodes } from './flow-bands.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at } from './scale.js';

/** What a child was found to be in one round. */
export interface FlowState {
  readonly id: string;
  readonly label: Bilingual;
}

/** What the two rounds are called, and the states from top to bottom: at most four. */
export interface StatusFlowOptions extends PictureOptions {
  readonly before: string;
  readonly after: string;
  /** Default: severely stunted, stunted, not stunted, not measured. */
  readonly states?: readonly FlowState[];
}

/** The states of stunting, the gravest first. */
export const STUNTING_STATES: readonly FlowState[] = [
  { id: 'severe', label: { id: 'Sangat pendek', en: 'Severely stunted' } },
  { id: 'stunted', label: { id: 'Pendek', en: 'Stunted' } },
  { id: 'normal', label: { id: 'Tidak stunting', en: 'Not stunted' } },
  { id: 'unmeasured', label: { id: 'Tidak diukur', en: 'Not measured' } },
];

const WORDS = {
  title: { id: 'Perpindahan status stunting', en: 'Stunting status between rounds' },
  none: { id: 'Tidak ada anak pada kedua putaran.', en: 'No child is in both rounds.' },
} as const;

const BOX = { left: 190, right: 530, top: 64, bottom: 344, height: 356, bar: 14 } as const;
/** From dark to light: the gravest state stands out. */
const FILLS = [3, 1, 2, 0].map((k) => KIND_FILLS[k]).filter((fill) => fill !== undefined);

/**
 * The same children at two rounds: bands as thick as the number of children that went from one state to
 * another.
 *
 * @throws RangeError for a move from or to a state that is not among the states
 *
 * @example
 * const moves = [{ from: 'stunted', to: 'normal', children: 40 }];
 * statusFlow(moves, { before: '2021', after: '2022' }).includes('Pendek → Tidak stunting: 40'); // => true
 */
export function statusFlow(moves: readonly FlowMove[], options: StatusFlowOptions): string {
  const { before, after, language = 'id', id = 'status-flow', states = STUNTING_STATES } = options;
  const bands = flowBands(
    moves,
    states.map((state) => state.id),
    BOX,
  );
  const title = options.title ?? WORDS.title[language];
  const labels = states.map(({ label }) => label[language]);
  const description = bands
    .map(
      ({ from, to, children }) => `${labels[from]} → ${labels[to]}: ${count(children, language)}`,
    )
    .join('; ');
  return picture(
    {
      id,
      width: WIDE,
      height: BOX.height,
      title,
      description: description || WORDS.none[language],
    },
    [
      fillDefs(id, FILLS),
      html`<text class="name" x="${BOX.left}" y="48" text-anchor="end">${fittedText(before, 180)}</text><text class="name" x="${BOX.right}" y="48">${fittedText(after, 180)}</text>`,
      bands.map((band) => ribbon(band, id)),
      (['from', 'to'] as const).map((side) => nodes(bands, side, { id, labels, language })),
      bands.length === 0 && html`<text x="2" y="${BOX.top + 20}">${WORDS.none[language]}</text>`,
    ],
  );
}

function ribbon({ from, startY, endY, tall }: FlowBand, id: string): Html {
  const [x0, x1] = [BOX.left + BOX.bar, BOX.right - BOX.bar];
  const middle = (x0 + x1) / 2;
  const curve = (a: number, b: number, y0: number, y1: number) =>
    `${a} ${at(y0)}C${middle} ${at(y0)} ${middle} ${at(y1)} ${b} ${at(y1)}`;
  return html`<path d="M${curve(x0, x1, startY, endY)}L${curve(x1, x0, endY + tall, startY + tall)}Z" fill="${fillOf(id, from)}" fill-opacity=".55"/>
`;
}

interface NodeWords {
  readonly id: string;
  readonly labels: readonly string[];
  readonly language: Language;
}

function nodes(bands: readonly FlowBand[], side: 'from' | 'to', words: NodeWords): readonly Html[] {
  const { id, labels, language } = words;
  const x = side === 'from' ? BOX.left : BOX.right - BOX.bar;
  const text =
    side === 'from' ? { x: BOX.left - 8, end: 'end' } : { x: BOX.right + 8, end: 'start' };
  return flowNodes(bands, side).map(
    ({ state, y, tall, children }) =>
      html`<rect class="area" x="${x}" y="${at(y)}" width="${BOX.bar}" height="${at(tall)}" fill="${fillOf(id, state)}"/><text class="name" x="${text.x}" y="${at(y + tall / 2 + 4)}" text-anchor="${text.end}">${fittedText(labels[state] ?? '', 130)} ${count(children, language)}</text>
`,
  );
}
