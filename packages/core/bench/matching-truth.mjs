// Made-up monthly registers of children whose true identity is known, with the defects of real ones. Names
// are syllables put together at random; every NIK begins with 99, which no province has.
//
// Shares follow five yearly files of one kecamatan where they were counted (NIK not 16 digits: 2 to 21 %,
// most of them 12 long); the others were not counted anywhere and are guesses on the high side.

import {
  childName,
  otherSpelling,
  pick,
  pickCommon,
  random,
  slip,
  twinName,
  vocabulary,
} from './matching-names.mjs';

const DEFECTS = {
  /** Of children: how their NIK stands in every file until it is mended. */
  nikMissing: 0.05,
  nikShort: 0.07,
  nikOfParent: 0.04,
  nikTemporary: 0.02,
  /** Of those: the share whose own NIK comes some month later. */
  nikMended: 0.4,
  /** Of rows. */
  nikMaskedRow: 0.01,
  nikEmptyRow: 0.01,
  nikSlipRow: 0.004,
  nameSlipRow: 0.012,
  dateSwappedRow: 0.004,
  dateSlipRow: 0.003,
  sexRow: 0.002,
  parentEmptyRow: 0.05,
  doubleRow: 0.004,
  /** Of children: a change that stays from some month on. */
  nameChanged: 0.04,
  dateChanged: 0.012,
  parentChanged: 0.12,
  movedAMonth: 0.0015,
  /** Of births, of newborns without a name yet, and of weighings missed. */
  twins: 0.013,
  unnamed: 0.25,
  missed: 0.22,
};

const two = (value) => String(value).padStart(2, '0');

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function nikOf(next, born, isGirl) {
  const date = iso(born);
  const day = Number(date.slice(8)) + (isGirl ? 40 : 0);
  const region = `99${two(1 + Math.floor(next() * 11))}${two(1 + Math.floor(next() * 20))}`;
  return (
    region +
    two(day) +
    date.slice(5, 7) +
    date.slice(2, 4) +
    String(1 + Math.floor(next() * 60)).padStart(4, '0')
  );
}

/** 2 August for 8 February; the date as it is where that is none. */
function swapped(born) {
  const [year, month, day] = iso(born).split('-');
  return Number(day) > 12
    ? born
    : Date.UTC(Number(year), Number(day) - 1, Number(month)) / 86_400_000;
}

const slippedDate = (next, born) => born + pick(next, [1, -1, 10, -10, 365, -365]);

/** The children, their true identity the place in the list. */
export function trueChildren(count, seed, villages = 157, firstDay = 20_089) {
  const next = random(seed);
  const words = {
    boys: vocabulary(next, 420),
    girls: vocabulary(next, 420),
    seconds: vocabulary(next, 700),
    adults: vocabulary(next, 900),
  };
  const children = [];
  while (children.length < count) {
    const born = firstDay - 1700 + Math.floor(next() * 2030);
    const parents = [
      `${pickCommon(next, words.adults)} ${pick(next, words.seconds)}`,
      `${pickCommon(next, words.adults)}${next() < 0.4 ? ` ${pick(next, words.seconds)}` : ''}`,
    ];
    const family = {
      born,
      parents,
      parentNik: nikOf(next, born - 9000 - Math.floor(next() * 5000), next() < 0.7),
      village: Math.floor(next() * villages),
    };
    const child = { ...family, isGirl: next() < 0.49 };
    children.push({
      ...child,
      name: childName(next, words, child.isGirl),
      nik: nikOf(next, born, child.isGirl),
    });
    if (next() >= DEFECTS.twins || children.length === count) continue;
    const isGirl = next() < 0.6 ? child.isGirl : !child.isGirl;
    const twin = {
      ...family,
      isGirl,
      name: twinName(next, words, children[children.length - 1].name, isGirl),
    };
    const first = children[children.length - 1].nik;
    const serial = String(Number(first.slice(12)) + 1).padStart(4, '0');
    children.push({
      ...twin,
      nik: nikOf(next, born, isGirl).replace(/^.{6}/, first.slice(0, 6)).slice(0, 12) + serial,
    });
  }
  return children;
}

function plan(next, child, months, times) {
  const rate = (name) => next() < DEFECTS[name] * times;
  const when = () => 1 + Math.floor(next() * (months - 1));
  const kinds = ['nikMissing', 'nikShort', 'nikOfParent', 'nikTemporary'];
  let bad = kinds.find((kind) => rate(kind));
  if (bad === undefined) bad = '';
  return {
    bad,
    mendedFrom: bad && next() < DEFECTS.nikMended ? when() : 99,
    nameFrom: rate('nameChanged') ? when() : 99,
    otherName: otherSpelling(next, child.name),
    dateFrom: rate('dateChanged') ? when() : 99,
    otherDate: next() < 0.5 ? swapped(child.born) : slippedDate(next, child.born),
    parentFrom: rate('parentChanged') ? when() : 99,
    unnamed: rate('unnamed'),
    village: child.village,
  };
}

function writtenNik(next, child, state, month, rate) {
  if (rate('nikMaskedRow')) return `${child.nik.slice(0, 4)}**********${child.nik.slice(14)}`;
  if (rate('nikEmptyRow')) return '';
  if (rate('nikSlipRow')) {
    const at = Math.floor(next() * 16);
    return (
      child.nik.slice(0, at) +
      ((Number(child.nik[at]) + 1 + Math.floor(next() * 8)) % 10) +
      child.nik.slice(at + 1)
    );
  }
  if (month >= state.mendedFrom || state.bad === '') return child.nik;
  if (state.bad === 'nikMissing') return '';
  if (state.bad === 'nikOfParent') return child.parentNik;
  if (state.bad === 'nikTemporary') return `TEMP${child.nik.slice(10)}`;
  return child.nik.slice(0, next() < 0.7 ? 12 : 13 + Math.floor(next() * 3));
}

function writtenRow(next, child, state, month, { day, times }) {
  const rate = (name) => next() < DEFECTS[name] * times;
  const isNewborn = state.unnamed && day - child.born < 45;
  let name = month >= state.nameFrom ? state.otherName : child.name;
  if (isNewborn) name = `BY NY ${child.parents[1]}`;
  else if (rate('nameSlipRow')) name = slip(next, name);
  let born = month >= state.dateFrom ? state.otherDate : child.born;
  if (rate('dateSwappedRow')) born = swapped(born);
  if (rate('dateSlipRow')) born = slippedDate(next, born);
  const parents = month >= state.parentFrom ? child.parents[1] : child.parents.join(' / ');
  return {
    nik: writtenNik(next, child, state, month, rate),
    name,
    sex: child.isGirl !== rate('sexRow') ? 2 : 1,
    born,
    parent: rate('parentEmptyRow') ? '' : parents,
    village: state.village,
  };
}

/**
 * The registers of so many months as identity columns, one at a time, each with the true child of every
 * row.
 *
 * @param times - multiplies every share of defects
 */
export function* monthlyRegisters(
  children,
  { months = 12, seed = 1, times = 1, firstDay = 20_089, villages = 157 } = {},
) {
  const next = random(seed * 7919 + 1);
  const states = children.map((child) => plan(next, child, months, times));
  const values = Array.from({ length: villages }, (_, i) => ({
    kecamatan: `KECAMATAN CONTOH ${i % 8}`,
    village: `DESA CONTOH ${i}`,
  }));
  for (let month = 0; month < months; month++) {
    const [year, at] = iso(firstDay).split('-').map(Number);
    const first = Date.UTC(year, at - 1 + month, 1) / 86_400_000;
    const rows = {
      truth: [],
      nik: [],
      name: [],
      parent: [],
      sex: [],
      birthDay: [],
      measuredDay: [],
      codes: [],
    };
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      const state = states[i];
      if (next() < DEFECTS.movedAMonth * times) state.village = Math.floor(next() * villages);
      const day = first + 4 + Math.floor(next() * 12);
      if (child.born > day || day - child.born > 1826 || next() < DEFECTS.missed) continue;
      const copies = next() < DEFECTS.doubleRow * times ? 2 : 1;
      for (let copy = 0; copy < copies; copy++) {
        const row = writtenRow(next, child, state, month, { day, times });
        rows.truth.push(i);
        rows.nik.push(row.nik);
        rows.name.push(row.name);
        rows.parent.push(row.parent);
        rows.sex.push(row.sex);
        rows.birthDay.push(Math.min(row.born, day));
        rows.measuredDay.push(day);
        rows.codes.push(row.village);
      }
    }
    yield {
      truth: Int32Array.from(rows.truth),
      rows: {
        length: rows.truth.length,
        nik: rows.nik,
        name: rows.name,
        parent: rows.parent,
        sex: Uint8Array.from(rows.sex),
        birthDay: Int32Array.from(rows.birthDay),
        measuredDay: Int32Array.from(rows.measuredDay),
        place: { codes: Int32Array.from(rows.codes), values },
      },
    };
  }
}
