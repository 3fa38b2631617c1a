import { inPage } from '../charts/picture.js';
import { type Html, type HtmlValue, html } from '../html/html.js';
import { tableFrame } from './cells.js';

/**
 * A picture of ours on the page: it scrolls sideways on a narrow screen, and print does not cut it.
 *
 * @param picture - the SVG text of a picture of this package
 */
export function figure(picture: string, label: string, caption: HtmlValue = null): Html {
  const below = caption === null ? null : html`<figcaption>${caption}</figcaption>`;
  return html`<figure class="chart">${tableFrame(inPage(picture), label)}${below}</figure>
`;
}
