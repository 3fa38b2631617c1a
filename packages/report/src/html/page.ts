import type { Language } from '@balanting/core';
import { type Section, sectionHtml } from '../sections/section.js';
import { say } from '../texts/say.js';
import { cssString } from './css-string.js';
import { type Html, type HtmlValue, html, trusted } from './html.js';
import { STYLE } from './style.js';
import { TABLE_SCRIPT, TABLE_SCRIPT_HASH } from './table-script.js';

/** What a page is made of. */
export interface Page {
  readonly language: Language;
  /** Of the window, and at the foot of each printed page. */
  readonly title: string;
  readonly cover: Html;
  readonly sections: readonly Section[];
  readonly footer: HtmlValue;
}

/**
 * One HTML page for screen and A4 paper: it loads nothing from the network, reads the same without
 * script, and holds one language only.
 */
export function pageHtml(page: Page): string {
  const { language, cover, sections, footer } = page;
  return html`<!DOCTYPE html>
<html lang="${language}">
${head(page)}<body>
<a class="skip" href="#content">${say('doc.skip', language)}</a>
<div class="page">
${cover}${contents(sections, language)}<main id="content">
${sections.map(sectionHtml)}</main>
<footer class="end">${footer}</footer>
</div>
<script>${trusted(TABLE_SCRIPT)}</script>
</body>
</html>
`.markup;
}

function head(page: Page): Html {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${TABLE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<style>
${trusted(STYLE)}
${trusted(pageRule(page))}
</style>
</head>
`;
}

/** A4 with the title at the foot of each page on the left and the page number on the right. */
function pageRule({ title, language }: Page): string {
  const number = `${cssString(say('doc.page', language))} counter(page) ${cssString(say('doc.pageOf', language))} counter(pages)`;
  const font = 'font:8pt "Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#55606b';
  return `@page{size:A4;margin:16mm 15mm 18mm;
@bottom-left{content:${cssString(title)};${font}}
@bottom-right{content:${number};${font}}}`;
}

function contents(sections: readonly Section[], language: Language): Html {
  return html`<nav aria-labelledby="contents-title">
<h2 id="contents-title">${say('doc.contents', language)}</h2>
<ul>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`;
}
