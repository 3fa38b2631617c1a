import { type ColourName, declaration } from '../html/palette.js';

const FONT =
  'font:12px -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif';

const RULES: readonly string[] = [
  rule('text', fill('soft'), FONT, 'font-variant-numeric:tabular-nums'),
  rule('.paper', fill('paper')),
  rule('.heading', fill('ink'), 'font-size:14px', 'font-weight:600'),
  rule('.name,.value', fill('ink')),
  rule('.value', 'font-weight:700'),
  rule('.risen,.target-value', fill('orange')),
  rule('.fallen', fill('blue')),
  rule('.on-dark', 'fill:#fff'),
  rule('.on-light', 'fill:#1a1f24'),
  rule('.small', 'font-size:10px'),
  rule('.halo', stroke('paper'), 'stroke-width:3', 'paint-order:stroke'),
  rule('.grid', stroke('hair')),
  rule('.base', stroke('faint')),
  rule('.expected,.mark', stroke('orange'), 'stroke-width:1.5', 'stroke-dasharray:5 3'),
  rule('.line', 'fill:none', stroke('blue'), 'stroke-width:2'),
  rule('.line.up', stroke('orange'), 'stroke-dasharray:6 2'),
  rule('.line.still', stroke('faint'), 'stroke-width:1'),
  rule('.line.projected', 'stroke-dasharray:2 4'),
  rule('.whisker', 'fill:none', stroke('blue'), 'stroke-width:1.5'),
  rule('.limit', 'fill:none', stroke('soft'), 'stroke-dasharray:5 3'),
  rule('.limit.outer', 'stroke-dasharray:none'),
  rule('.target', 'fill:none', stroke('orange'), 'stroke-width:1.5', 'stroke-dasharray:5 3'),
  rule('.target.second', 'stroke-dasharray:1 3'),
  rule('.diamond', fill('paper'), stroke('orange'), 'stroke-width:1.5'),
  rule('.dot', fill('blue'), stroke('paper'), 'stroke-width:1.5'),
  rule('.dot.up', fill('orange')),
  rule('.dot.few', fill('paper'), stroke('faint')),
  rule('.dot.corrected', fill('paper'), stroke('blue')),
  rule('.bar', fill('bar')),
  rule('.bar.marked', fill('blue')),
  rule('.band', fill('bar'), 'fill-opacity:.28'),
  rule('.band.outer', fill('orange'), 'fill-opacity:.16'),
  rule('.curve', 'fill:none', stroke('soft'), 'stroke-width:1'),
  rule('.curve.median', stroke('ink'), 'stroke-width:1.5'),
  rule('.curve.cut', stroke('orange'), 'stroke-width:1.5'),
  rule('.area', stroke('paper'), 'stroke-width:.6'),
  rule('.shape', stroke('faint'), 'stroke-width:.5'),
  rule('.border', 'fill:none', 'stroke:#1a1f24', 'stroke-width:1.2', 'stroke-linejoin:round'),
  rule('.map-name', 'fill:#1a1f24', 'stroke:#fff', 'stroke-width:3', 'paint-order:stroke'),
];

/** The style of every picture: the same text in each, so that a picture stands on its own. */
export const PICTURE_STYLE = RULES.join('');

function rule(selectors: string, ...declarations: readonly string[]): string {
  const inside = selectors.split(',').map((selector) => `.picture ${selector}`);
  return `${inside.join(',')}{${declarations.join(';')}}`;
}

function fill(name: ColourName): string {
  return declaration('fill', name);
}

function stroke(name: ColourName): string {
  return declaration('stroke', name);
}
