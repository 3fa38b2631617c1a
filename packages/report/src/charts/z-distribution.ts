import { formatPercent, type Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import { fittedText, textWidth } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale, linePath, type Scale, shareTicks } from './scale.js';
import { type ZGroup, type ZShares, zShares } from './z-shares.js';

const WORDS = {
  title: { id: 'Sebaran nilai z terhadap standar WHO', en: 'Z-scores against the WHO standard' },
  axis: { id: '% anak per setengah SD', en: '% of children per half SD' },
  z: { id: 'Nilai z (SD)', en: 'Z-score (SD)' },
  standard: { id: 'Standar WHO', en: 'WHO standard' },
  below: { id: 'di bawah −2 SD', en: 'below −2 SD' },
  none: { id: 'Tidak ada nilai z.', en: 'No z-score.' },
} as const;

const BOX = { left: 44, right: 706, top: 58, bottom: 300, height: 358 } as const;
/** Lines beyond these can not be told apart. */
const MOST_GROUPS = 4;
const DASHES = ['none', '7 3', '2 3', '9 3 2 3'] as const;
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;

/**
 * How the z-scores of children lie against the standard: a line for each group, at most four, the bell
 * of the standard dashed, and the share below -2 SD. Scores beyond -6 and +6 count at the ends.
 *
 * Source: WHO Child Growth Standards: mean 0, SD 1 in a population that grows well.
 *
 * @example
 * zDistribution([{ label: 'Anak', scores: new Map([[-164, 3]]) }]).slice(0, 5); // => '<svg '
 */
export function zDistribution(groups: readonly ZGroup[], options: PictureOptions = {}): string {
  const { language = 'id', id = 'z-distribution' } = options;
  const drawn = groups.slice(0, MOST_GROUPS).map(zShares);
  const highest = Math.max(...drawn.flatMap(({ shares }) => shares), STANDARD[6]?.[1] ?? 0);
  const ticks = shareTicks(highest * 1.05);
  const x = linearScale([-6, 6], [BOX.left, BOX.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [BOX.bottom, BOX.top]);
  const title = options.title ?? WORDS.title[language];
  const description =
    drawn.map((group) => describe(group, language)).join('; ') || WORDS.none[language];
  return picture({ id, width: WIDE, height: BOX.height, title, description }, [
    axes(x, y, ticks, language),
    html`<path class="target" d="${linePath(STANDARD.map(([z, share]) => [x(z), y(share)]))}"/>`,
    drawn.map((group, k) => line(group, k, x, y)),
    legend(drawn, language),
  ]);
}

/** The share of the normal distribution in the half SD around each z. */
const STANDARD = Array.from({ length: 49 }, (_, i) => {
  const z = i / 4 - 6;
  return [z, Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 2] as const;
});

function axes(x: Scale, y: Scale, ticks: readonly number[], language: Language): Html {
  return html`<rect class="band outer" x="${at(x(-6))}" y="${BOX.top}" width="${at(x(-2) - x(-6))}" height="${BOX.bottom - BOX.top}"/>
<text x="2" y="50">${WORDS.axis[language]}</text>
${ticks.map(
  (tick) =>
    html`<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${BOX.left - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${formatPercent(tick, 0, language).replace(/ %$/, '')}</text>`,
)}${[-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6].map(
  (z) =>
    html`<text x="${at(x(z))}" y="${BOX.bottom + 16}" text-anchor="middle">${z > 0 ? '+' : z < 0 ? '−' : ''}${Math.abs(z)}</text>`,
)}<line class="base" x1="${BOX.left}" x2="${BOX.right}" y1="${BOX.bottom}" y2="${BOX.bottom}"/>
<text x="${BOX.right}" y="50" text-anchor="end">${WORDS.z[language]}</text>
`;
}

function line({ shares }: ZShares, k: number, x: Scale, y: Scale): Html | null {
  if (shares.length === 0) return null;
  const points = shares.map((share, i) => [x(i / 2 - 5.75), y(share)] as const);
  return html`<path d="${linePath(points)}" fill="none" stroke="${COLOURS[k] ?? ''}" stroke-width="2.2" stroke-dasharray="${DASHES[k] ?? ''}"/>
`;
}

function legend(groups: readonly ZShares[], language: Language): Html {
  const line = BOX.bottom + 40;
  const first = 44 + 36 + textWidth(WORDS.standard[language]) + 16;
  const width = (WIDE - first) / Math.max(groups.length, 1);
  return html`<path class="target" d="M44 ${line - 4}h28"/><text x="78" y="${line}">${WORDS.standard[language]}</text>${groups.map(
    (group, k) =>
      html`<path d="M${at(first + k * width)} ${line - 4}h28" stroke="${COLOURS[k] ?? ''}" stroke-width="2.2" stroke-dasharray="${DASHES[k] ?? ''}"/><text x="${at(first + k * width + 34)}" y="${line}">${fittedText(group.label, width - 40)}</text>`,
  )}`;
}

function describe({ label, n, below }: ZShares, language: Language): string {
  if (n === 0) return `${label}: ${WORDS.none[language]}`;
  const share = formatPercent(below / n, 2, language);
  return `${label}: n = ${count(n, language)}, ${share} ${WORDS.below[language]}`;
}
