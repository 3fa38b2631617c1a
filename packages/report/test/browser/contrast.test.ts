import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, SKIPPED, startBrowser } from '../../../../docs/test/browser/chromium.js';
import { inPage } from '../../src/charts/picture.js';
import { STYLE } from '../../src/html/style.js';
import { samplePictures } from './sample-pictures.js';

// axe-core does not judge text inside SVG. Here each text of each picture is held against what is painted
// beneath it, light and dark: WCAG 2.2, success criterion 1.4.3.

/** A text whose contrast is too small: its words, and the ratio. */
type Faint = readonly [text: string, ratio: number];

/** Runs in the page; plain JavaScript, since it can not see this file. */
const FAINT_TEXTS = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], below) =>
    [r, g, b].map((part, i) => part * a + below[i] * (1 - a));
  const linear = (part) =>
    part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (colour) => {
    const [r, g, b] = colour.map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const paper = parse(getComputedStyle(document.body).backgroundColor);
  const paintOf = (element) => {
    const style = getComputedStyle(element);
    const [, id] = /url\\("?#([^")]+)/.exec(style.fill) ?? [];
    if (id !== undefined) {
      return parse(getComputedStyle(document.getElementById(id).querySelector('rect')).fill);
    }
    if (style.fill === 'none') return undefined;
    const [r, g, b, a = 1] = parse(style.fill);
    return [r, g, b, a * Number(style.fillOpacity) * Number(style.opacity)];
  };
  const beneath = (x, y) => {
    const shapes = document.elementsFromPoint(x, y).filter((one) =>
      one instanceof SVGGeometryElement && one.tagName !== 'line');
    return shapes.map(paintOf).filter(Boolean).reverse()
      .reduce((below, paint) => over(paint, below), paper);
  };
  const found = [];
  for (const text of document.querySelectorAll('svg text')) {
    const style = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    if (box.width === 0) continue;
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const halo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
    const ink = parse(style.fill);
    const at = [0.1, 0.5, 0.9].map((part) => [box.left + part * box.width, box.top + box.height / 2]);
    const grounds = halo ? [parse(style.stroke)] : at.map(([x, y]) => beneath(x, y));
    const least = Math.min(...grounds.map((ground) => ratio(over(ink, ground), ground)));
    if (least < (large ? 3 : 4.5)) found.push([text.textContent, Number(least.toFixed(2))]);
  }
  return { found, texts: document.querySelectorAll('svg text').length };
})()`;

describe.skipIf(CHROMIUM === undefined)(`text in pictures${SKIPPED}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 760, height: 1600 } });
  }, 60_000);
  afterAll(() => browser?.close());

  const faint = async (markup: string, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.setContent(`<!DOCTYPE html><style>${STYLE}</style><body>${markup}</body>`);
    return page.evaluate<{ readonly found: readonly Faint[]; readonly texts: number }>(FAINT_TEXTS);
  };

  it.each(
    (['light', 'dark'] as const).flatMap((mode) =>
      Object.entries(samplePictures()).map(([name, svg]) => [name, mode, svg] as const),
    ),
  )('of %s stands out on %s paper', async (_, mode, svg) => {
    const { found, texts } = await faint(inPage(svg).markup, mode);
    expect(texts).toBeGreaterThan(2);
    expect(found).toEqual([]);
  });

  it('is found where it does not', async () => {
    const svg =
      '<svg class="picture" viewBox="0 0 720 90"><rect width="720" height="90" fill="#777"/><text x="9" y="40" fill="#888">samar</text></svg>';
    const { found } = await faint(svg, 'light');
    expect(found.map(([text]) => text)).toEqual(['samar']);
  });
});
