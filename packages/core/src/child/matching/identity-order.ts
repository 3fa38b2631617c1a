import type { Identities } from './identity-rows.js';
import { mixed, textMark } from './mix.js';

/**
 * The identities in an order that follows from what they say alone, so that no result depends on the
 * order of files and rows.
 *
 * Fingerprints of 53 bits decide; that two of a million are equal has a chance of 1 in 18,000, and then
 * the texts decide.
 */
export function identityOrder(identities: Identities): Int32Array {
  const { texts, count } = identities;
  const marks = {
    nik: marksOf(texts.nik),
    name: marksOf(texts.name),
    parent: marksOf(texts.parent),
    village: marksOf(texts.village),
  };
  const keys = Float64Array.from({ length: count }, (_, i) => {
    const written = mixed(
      marks.nik[identities.nik[i] as number] as number,
      marks.name[identities.name[i] as number] as number,
    );
    const around = mixed(
      marks.parent[identities.parent[i] as number] as number,
      marks.village[identities.village[i] as number] as number,
    );
    const self = (identities.birthDay[i] as number) * 4 + (identities.sex[i] as number);
    return mixed(mixed(written, around), self);
  });
  const order = Int32Array.from({ length: count }, (_, i) => i);
  return order.sort(
    (a, b) => (keys[a] as number) - (keys[b] as number) || compareTexts(identities, a, b),
  );
}

function marksOf(texts: readonly string[]): Float64Array {
  return Float64Array.from(texts, (text) => (text === '' ? 0 : textMark(text)));
}

function compareTexts(identities: Identities, a: number, b: number): number {
  const [one, other] = [textsOf(identities, a), textsOf(identities, b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function textsOf(identities: Identities, i: number): string {
  const { texts } = identities;
  return [
    texts.nik[identities.nik[i] as number],
    texts.name[identities.name[i] as number],
    texts.parent[identities.parent[i] as number],
    texts.village[identities.village[i] as number],
    identities.birthDay[i],
    identities.sex[i],
  ].join('\n');
}
