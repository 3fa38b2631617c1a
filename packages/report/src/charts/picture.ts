import type { Language } from '@balanting/core';
import { type Html, type HtmlValue, html, trusted } from '../html/html.js';
import { fittedText } from './fitted-text.js';
import { PICTURE_STYLE } from './picture-style.js';

/** What every picture may be told. */
export interface PictureOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
  /** Stands above the picture and names it. Default: what the picture shows. */
  readonly title?: string;
  /** Unique on the page. Default: the kind of the picture. */
  readonly id?: string;
}

/** Size, names and anchor of a picture. */
export interface PictureFrame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it; empty where it shows nothing. */
  readonly description: string;
}

/** Width of a picture over the whole of a page. */
export const WIDE = 720;

const STYLE = trusted(`<style>${PICTURE_STYLE}</style>\n`);
/** SVG alone needs it, SVG within HTML does not. */
const NAMESPACE = trusted(' xmlns="http://www.w3.org/2000/svg"');
/** Font size of the title in pixels. */
const TITLE_SIZE = 14;

/** The line of the title. */
const TITLE_LINE = 16;

/**
 * A picture as SVG text, complete in itself: it has its title, its description and its style, and takes
 * the colours of a page around it.
 */
export function picture(frame: PictureFrame, body: HtmlValue): string {
  const { id, width, height, title, description } = frame;
  return html`<svg${NAMESPACE} class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description || title}</desc>
${STYLE}<rect class="paper" width="${width}" height="${height}"/>
<text class="heading" x="2" y="${TITLE_LINE}">${fittedText(title, width - 4, TITLE_SIZE)}</text>
${body}
</svg>`.markup;
}

/** A picture as part of a page, whose style sheet holds {@link PICTURE_STYLE}: without its own. */
export function inPage(svg: string): Html {
  return trusted(svg.replace(STYLE.markup, '').replace(NAMESPACE.markup, ''));
}
