import { fc } from '@fast-check/vitest';
import { document, type MediaPart } from './document.js';
import { arbitraryOf } from './schema-arbitrary.js';

const named = document.components.schemas;

/** The example with some of its fields as the schema makes them: most of it means something. */
export function nearExample({ schema, example }: MediaPart): fc.Arbitrary<unknown> {
  return arbitraryOf(schema, named).chain((value) => {
    const fields = Object.entries(value as object);
    return fc
      .subarray(fields, { maxLength: Math.min(2, fields.length) })
      .map((some) => ({ ...(example as object), ...Object.fromEntries(some) }));
  });
}

/** A text with up to four other characters in the place of one. */
export function otherText(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([at, other]) => text.slice(0, at) + other + text.slice(at + 1));
}

/** Bytes with some others in their place. */
export function otherBytes(bytes: Uint8Array<ArrayBuffer>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const slips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1 });
  return slips.map((found) => {
    const others = bytes.slice();
    for (const [at, byte] of found) others[at] = byte;
    return others;
  });
}
