import { type Html, html } from '../html/html.js';

/** How an area is filled: a colour, and lines that tell it from others where colours are not seen. */
export interface Fill {
  readonly colour: string;
  readonly lines: 'none' | 'dots' | 'rising' | 'falling' | 'cross';
}

const MARKS: Readonly<Record<Fill['lines'], string>> = {
  none: '',
  dots: 'M2 2h1.2v1.2h-1.2zM6 6h1.2v1.2h-1.2z',
  rising: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
  falling: 'M-1 -1L9 9M-1 7L1 9M7 -1L9 1',
  cross: 'M-1 9L9 -1M-1 -1L9 9',
};

/** The definitions of the fills of one picture, to be used by {@link fillOf}. */
export function fillDefs(id: string, fills: readonly Fill[]): Html {
  return html`<defs>${fills.map(
    ({ colour, lines }, k) =>
      html`<pattern id="${id}-fill-${k}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colour}"/>${
        lines !== 'none' &&
        html`<path d="${MARKS[lines]}" fill="none" stroke="#1a1f24" stroke-opacity=".55" stroke-width=".9"/>`
      }</pattern>`,
  )}</defs>`;
}

/** The value of `fill` for a fill of the picture by its number. */
export function fillOf(id: string, k: number): string {
  return `url(#${id}-fill-${k})`;
}

/** Five steps from little to much. Source: ColorBrewer 2.0, YlOrBr, safe for colour-blind readers. */
export const RISING_FILLS: readonly Fill[] = [
  { colour: '#ffffd4', lines: 'none' },
  { colour: '#fed98e', lines: 'dots' },
  { colour: '#fe9929', lines: 'rising' },
  { colour: '#d95f0e', lines: 'falling' },
  { colour: '#993404', lines: 'cross' },
];

/** Four kinds without order. Source: Okabe M, Ito K (2008) Color universal design. */
export const KIND_FILLS: readonly Fill[] = [
  { colour: '#56b4e9', lines: 'none' },
  { colour: '#e69f00', lines: 'rising' },
  { colour: '#009e73', lines: 'dots' },
  { colour: '#cc79a7', lines: 'falling' },
];

/** Where nothing is known. */
export const NO_FIGURE_FILL: Fill = { colour: '#e3e7ea', lines: 'none' };
