/** Colours of both modes by name: blue and orange stay apart for every kind of colour vision. */
export const PALETTE = {
  light: {
    ink: '#1a1f24',
    soft: '#55606b',
    faint: '#8c959d',
    rule: '#c8ced4',
    hair: '#e3e7ea',
    wash: '#f5f7f8',
    paper: '#fff',
    blue: '#0b5394',
    bar: '#7fabd3',
    orange: '#b45309',
  },
  dark: {
    ink: '#e6e9ec',
    soft: '#a9b3bc',
    faint: '#808b95',
    rule: '#48525c',
    hair: '#2c343b',
    wash: '#1d2329',
    paper: '#14191d',
    blue: '#86b9ea',
    bar: '#3f6f9f',
    orange: '#eda45a',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The name of a colour that changes with the mode. */
export type ColourName = keyof (typeof PALETTE)['light'];

/** The colours of a mode as custom properties of CSS. */
export function customProperties(mode: keyof typeof PALETTE): string {
  const colours = Object.entries(PALETTE[mode]).map(([name, colour]) => `--${name}:${colour}`);
  return `${colours.join(';')};color-scheme:${mode}`;
}

/**
 * A declaration of a colour for pages and for pictures alone: programs that know no custom properties
 * keep the first, light colour.
 *
 * @example
 * declaration('fill', 'paper'); // => 'fill:#fff;fill:var(--paper,#fff)'
 */
export function declaration(property: 'fill' | 'stroke', name: ColourName): string {
  const colour = PALETTE.light[name];
  return `${property}:${colour};${property}:var(--${name},${colour})`;
}
