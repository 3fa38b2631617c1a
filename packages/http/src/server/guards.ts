import type { Hono } from 'hono';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { MEDIA } from '../body/media-type.js';
import { ROW_HEADERS } from '../convert/row-headers.js';
import type { Settings } from '../settings.js';
import type { AppEnv } from './app-env.js';
import { checkBearer } from './bearer.js';

/** Answers may load nothing; the page of the documentation brings a policy of its own. */
const LOAD_NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

/** Adds what every request passes: its log, headers, CORS, gzip and the token. */
export function addGuards(app: Hono<AppEnv>, { corsOrigins, bearerToken }: Settings): void {
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Request-Id', c.env.log.requestId);
    c.env.log.answered(c.res.status);
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: LOAD_NOTHING,
      xFrameOptions: 'DENY',
      overwrite: false,
    }),
  );
  if (corsOrigins.length > 0) {
    app.use(
      cors({
        origin: [...corsOrigins],
        allowMethods: ['GET', 'HEAD', 'POST'],
        exposeHeaders: ['X-Request-Id', 'Content-Language', ...Object.keys(ROW_HEADERS)],
        maxAge: 600,
      }),
    );
  }
  app.use(compress({ encoding: 'gzip', contentTypeFilter: isText }));
  if (bearerToken === null) return;
  app.use('/v1/*', async (c, next) => {
    await checkBearer(c.req.raw, bearerToken);
    await next();
  });
}

function isText(contentType: string): boolean {
  return (
    [MEDIA.ndjson, MEDIA.fhir].some((type) => type === contentType) ||
    COMPRESSIBLE_CONTENT_TYPE_REGEX.test(contentType)
  );
}
