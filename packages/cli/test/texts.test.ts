import { expect, it } from 'vitest';
import { textsEn } from '../src/texts/texts.en.js';
import { textsId } from '../src/texts/texts.id.js';

const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it('speaks of the same values in both languages', () => {
  expect(Object.keys(textsId)).toEqual(Object.keys(textsEn));
  for (const key of Object.keys(textsEn) as (keyof typeof textsEn)[]) {
    expect([key, holes(textsId[key])]).toEqual([key, holes(textsEn[key])]);
  }
});
