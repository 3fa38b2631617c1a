import { languageOf } from '../language.js';
import { PROBLEM_MEDIA, problemOf } from '../problem/problem.js';
import { PROBLEM_KINDS } from '../problem/problem-kinds.js';
import type { Refusal } from '../problem/refusal.js';

/** The response of a refusal, in the language that the request prefers. */
export function problemResponse(found: Refusal, request: Request, requestId: string): Response {
  const language = languageOf(request.headers.get('accept-language'));
  const problem = { ...problemOf(found, language), instance: `urn:uuid:${requestId}` };
  return new Response(JSON.stringify(problem), {
    status: PROBLEM_KINDS[found.kind].status,
    headers: {
      ...found.headers,
      'Content-Type': PROBLEM_MEDIA,
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
  });
}
