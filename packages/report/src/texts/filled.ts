/**
 * A text with its values in place of `{name}`; a hole without a value stays as it is.
 *
 * @example
 * filled('{done} dari {all}', { done: '2', all: '6' }); // => '2 dari 6'
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
