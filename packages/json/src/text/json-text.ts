/**
 * A value as JSON text.
 *
 * @param indent - spaces for each level; 0 for one line
 * @throws TypeError where JSON would lose a value without a word: `NaN` and infinite numbers become null,
 * a function or `undefined` alone becomes nothing
 *
 * @example
 * jsonText({ share: 0.1491 }); // => '{"share":0.1491}'
 */
export function jsonText(value: unknown, indent = 0): string {
  const text: string | undefined = JSON.stringify(value, null, indent);
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}.`);
  // Only a lost number can have become null, so most texts need no second look.
  if (text.includes('null')) checkNumbers(value);
  return text;
}

function checkNumbers(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no number ${value}.`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkNumbers);
}
