/** What Workers ask for beside the web's own options. Source: Cloudflare, Workers runtime API, Response. */
interface WorkerResponseInit extends ResponseInit {
  readonly encodeBody: 'automatic' | 'manual';
}

/**
 * The response, told apart where its body is compressed already: Workers would compress it once more because of
 * its Content-Encoding. Other runtimes pass over the word.
 */
export function encoded(response: Response): Response {
  if (!response.headers.has('content-encoding')) return response;
  const { status, headers } = response;
  const init: WorkerResponseInit = { status, headers, encodeBody: 'manual' };
  return new Response(response.body, init);
}
