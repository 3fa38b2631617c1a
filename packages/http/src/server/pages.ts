import type { Hono } from 'hono';
import { MEDIA } from '../body/media-type.js';
import { DOCS_PAGE } from '../docs/page.js';
import { DOCS_SCRIPT } from '../docs/script.js';
import { DOCS_STYLE } from '../docs/style.js';
import type { AppEnv } from './app-env.js';

/** The page of the documentation may load its own files and call its own service, nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FILES = [
  { path: '/docs', type: 'text/html; charset=utf-8', text: DOCS_PAGE },
  { path: '/docs/style.css', type: 'text/css; charset=utf-8', text: DOCS_STYLE },
  { path: '/docs/script.js', type: 'text/javascript; charset=utf-8', text: DOCS_SCRIPT },
] as const;

/** Every path that is no operation, for what answers other methods. */
export const PAGE_PATHS: readonly string[] = ['/openapi.json', ...FILES.map(({ path }) => path)];

/**
 * Adds the OpenAPI document and the page that shows it.
 *
 * @param documentText - the document, made when it is first asked for
 */
export function addPages(app: Hono<AppEnv>, documentText: () => Promise<string>): void {
  app.get('/openapi.json', async (c) => {
    c.env.log.operation('/openapi.json');
    return c.body(await documentText(), 200, { 'Content-Type': MEDIA.json });
  });
  for (const { path, type, text } of FILES) {
    app.get(path, (c) => {
      c.env.log.operation(path);
      return c.body(text, 200, { 'Content-Type': type, 'Content-Security-Policy': POLICY });
    });
  }
}
