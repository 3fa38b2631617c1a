/** Bytes as any runtime hands them over. */
export type ByteSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/**
 * The pieces of a source, one asked for at a time, so that a slow reader slows the source; the source is
 * told when no more is wanted.
 *
 * @throws the reason of the signal where it is aborted, even while a piece is waited for
 */
export async function* piecesOf(
  source: ByteSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const pieces = Symbol.asyncIterator in source ? source : chunksOfStream(source);
  const iterator = pieces[Symbol.asyncIterator]();
  let isOwed = false;
  try {
    for (;;) {
      isOwed = true;
      const step = await untilAborted(iterator.next(), signal);
      isOwed = false;
      if (step.done) return;
      yield step.value;
    }
  } finally {
    const closing = iterator.return?.();
    // A source that still owes a piece may never answer.
    if (isOwed) closing?.catch(() => undefined);
    else await closing;
  }
}

/** For runtimes whose streams are not iterable. */
async function* chunksOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) {
      promise.catch(() => undefined);
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
