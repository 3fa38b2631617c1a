/** What is made of each item, when it is asked for. */
export async function* mapped<T, R>(
  items: AsyncIterable<T>,
  made: (item: T) => R,
): AsyncGenerator<R> {
  for await (const item of items) yield made(item);
}
