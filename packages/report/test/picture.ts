import { tagFaults } from './markup.js';

/** What is wrong with a picture as such: no name, a broken number, a fill that leads nowhere. */
export function pictureFaults(svg: string): readonly string[] {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
  const [, names = ''] = /role="img" aria-labelledby="([^"]+)"/.exec(svg) ?? [];
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return [
    ...tagFaults(svg),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    ...[...used, ...names.split(' ')].filter((id) => !ids.includes(id)),
    ...(/<title id="[^"]+">[^<]/.test(svg) ? [] : ['no title']),
    ...(/<desc id="[^"]+">[^<]/.test(svg) ? [] : ['no description']),
    ...(width === undefined || height === undefined ? ['no size'] : []),
    ...(svg.match(/NaN|Infinity|undefined|null|\[object/g) ?? []),
    ...[...svg.matchAll(/(?:width|height|r)="-[^"]*"/g)].map(([text]) => text),
  ];
}

/** The values of one attribute of all elements of a class. */
export function valuesOf(svg: string, style: string, attribute: string): readonly number[] {
  const elements = svg.match(new RegExp(`<\\w+ class="${style}"[^>]*>`, 'g')) ?? [];
  return elements.map((element) =>
    Number(new RegExp(` ${attribute}="([^"]*)"`).exec(element)?.[1]),
  );
}

/** A name that would run as a script if it were not escaped. */
export const HOSTILE = `<script>alert("x")</script>' onload='`;
