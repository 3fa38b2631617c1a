import { timingSafeEqual } from 'hono/utils/buffer';
import { refusal } from '../problem/refusal.js';

const SCHEME = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/**
 * Lets a request pass that brings the token; the time it takes tells nothing of the token.
 *
 * Source: RFC 6750.
 *
 * @throws a refusal `unauthorized`
 */
export async function checkBearer(request: Request, token: string): Promise<void> {
  const [, given] = SCHEME.exec(request.headers.get('authorization') ?? '') ?? [];
  if (given !== undefined && (await timingSafeEqual(given, token))) return;
  const challenge = given === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
  throw refusal('unauthorized', { headers: { 'WWW-Authenticate': challenge } });
}
