// Names made of random syllables for the bench of matching: no name of a real person.

/** Seeded numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (next, list) => list[Math.floor(next() * list.length)];
/** Few words are frequent, most are rare. */
export const pickCommon = (next, list) => list[Math.floor(list.length * next() ** 2.2)];

export function vocabulary(next, size) {
  const onsets = [
    'B',
    'D',
    'F',
    'G',
    'H',
    'J',
    'K',
    'L',
    'M',
    'N',
    'P',
    'R',
    'S',
    'T',
    'W',
    'Z',
    'SY',
    'KH',
    '',
  ];
  const vowels = ['A', 'A', 'A', 'I', 'I', 'U', 'E', 'O'];
  const ends = ['', '', '', 'N', 'H', 'R', 'M', 'S', 'L', 'T'];
  const words = new Set();
  while (words.size < size) {
    const syllables = next() < 0.6 ? 2 : 3;
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(next, onsets) + pick(next, vowels);
    words.add(word + pick(next, ends));
  }
  return [...words];
}

export function childName(next, { boys, girls, seconds }, isGirl) {
  const first = pickCommon(next, isGirl ? girls : boys);
  const prefix =
    next() < 0.3
      ? isGirl
        ? pick(next, ['SITI ', 'NUR '])
        : pick(next, ['MUHAMMAD ', 'AHMAD '])
      : '';
  const rest = next() < 0.75 ? ` ${pickCommon(next, seconds)}` : '';
  return prefix + first + rest + (rest && next() < 0.25 ? ` ${pickCommon(next, seconds)}` : '');
}

/** Twins: names without likeness, with one word in common, or one letter apart. */
export function twinName(next, words, name, isGirl) {
  const kind = next();
  const parts = name.split(' ');
  if (kind < 0.5) return childName(next, words, isGirl);
  if (kind < 0.85) return [...parts.slice(0, -1), pickCommon(next, words.seconds)].join(' ');
  const last = parts[parts.length - 1];
  const changed = last.slice(0, -1) + (last.endsWith('A') ? 'I' : 'A');
  return [...parts.slice(0, -1), changed === last ? `${last}N` : changed].join(' ');
}

export function slip(next, word) {
  if (word.length < 3) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  const kind = next();
  if (kind < 0.3) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind < 0.55) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.75) return word.slice(0, at) + word[at] + word.slice(at);
  return word.slice(0, at) + pick(next, [...'AEIOUNRSTM']) + word.slice(at + 1);
}

export function otherSpelling(next, name) {
  const kind = next();
  if (kind < 0.3)
    return name
      .replace('MUHAMMAD', pick(next, ['M.', 'MUH', 'MOH.', 'MUHAMAD']))
      .replace('SITI', 'ST.');
  if (kind < 0.5) return name.split(' ').slice(0, -1).join(' ') || name;
  if (kind < 0.7) return name.replace(/U/g, 'OE');
  if (kind < 0.85) return name.toLowerCase();
  return slip(next, name);
}
