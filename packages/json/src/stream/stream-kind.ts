/** How JSON stands in a stream: a value a line, or values that go over lines. */
export type StreamKind = 'lines' | 'values';

/** Bytes at the start by which {@link streamKindOf} tells. */
export const HEAD_BYTES = 65_536;

/**
 * How JSON stands in a stream, by its first bytes: lines where the first one is a whole object, or plainly
 * meant to be one; values for a list, a document with a list of records, and what goes over several lines.
 *
 * @example
 * streamKindOf('{"sex":"L"}\n{"sex":"P"}\n'); // => 'lines'
 */
export function streamKindOf(head: string): StreamKind {
  const lines = head.split('\n').map((line) => line.trim());
  const [first = '', second = ''] = lines.filter((line) => line !== '');
  if (!first.startsWith('{')) return 'values';
  const value = parsed(first);
  if (value !== undefined) return 'format' in value || 'records' in value ? 'values' : 'lines';
  if (head.length >= HEAD_BYTES && !head.trimStart().includes('\n')) return 'values';
  return second.startsWith('{') || first.endsWith('}') ? 'lines' : 'values';
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
