const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The id of a request: that of its `X-Request-Id` where it is a UUID, which can hold no name or NIK. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return UUID.test(given) ? given.toLowerCase() : crypto.randomUUID();
}
