// Who lives in a village, and whom each of the three exports holds. A child keeps name, birth date and
// build from year to year; who is five years old drops out.
import { daysFromIsoDate, isoDateFromDays } from './core.mjs';
import { fiveYearsBefore, monthDays, two, workday } from './dates.mjs';
import { YEARS } from './plan.mjs';
import { normal, pick, pickByShare, stream, whole } from './random.mjs';

const FIRST_BIRTH = daysFromIsoDate('2015-05-01');
const LAST_BIRTH = daysFromIsoDate('2022-08-31');
const POSYANDU = [
  'MELATI',
  'MAWAR',
  'ANGGREK',
  'KENANGA',
  'DAHLIA',
  'CEMPAKA',
  'FLAMBOYAN',
  'TERATAI',
];
/** How registers part the names of the parents, seen in real files. */
const PARENTS = {
  'AYAH CONTOH / IBU CONTOH': 70,
  'IBU CONTOH': 12,
  'AYAH CONTOH + IBU CONTOH': 6,
  'AYAH CONTOH - IBU CONTOH': 5,
  'AYAH CONTOH, IBU CONTOH': 3,
  'AYAH CONTOH // IBU CONTOH': 2,
  'AYAH CONTOH /\\ IBU CONTOH': 1,
  'AYAH CONTOH /, IBU CONTOH': 1,
};
/** Rows beside those that count: of each 1000. */
const EXTRA = { reject: 5, noHeight: 3, older: 1.5 };
const POOR_VILLAGES = 9;

/** Villages where outliers gather, by year: tired scales and hurried hands are local. */
export function poorVillages(codes) {
  return YEARS.map(({ year }) => {
    const random = stream(`poor ${year}`);
    return new Map(
      Array.from({ length: POOR_VILLAGES }, () => [pick(random, codes), whole(random, 2, 4)]),
    );
  });
}

/** The rows of a village by year: `{ person, role, measuredDay }`, with role `counted` or of an extra. */
export function villageRows(village, yearly, numbering) {
  const random = stream(`people ${village.code}`);
  const wanted = yearly.map((plan, i) => ({ ...extrasOf(village, plan, i), counted: plan.n }));
  const needed = wanted.map(
    ({ counted, reject, noHeight, flagged }) => counted + reject + noHeight + flagged,
  );
  const posyandu = posyanduOf(village);
  const people = [];
  while (YEARS.some(({ month }, i) => eligible(people, month).length < needed[i])) {
    people.push(personOf(random, village, posyandu, numbering));
  }
  return YEARS.map(({ year, month }, i) => {
    const rows = shuffledRoles(stream(`roles ${year} ${village.code}`), wanted[i]);
    const measured = eligible(people, month).slice(0, needed[i]);
    const older = outgrown(people, month).slice(0, wanted[i].older);
    return [
      ...measured.map((person, at) => ({ person, role: rows[at] })),
      ...older.map((person) => ({ person, role: 'older' })),
    ].map((row) => ({ ...row, measuredDay: measuringDay(row.person, month) }));
  });
}

function extrasOf({ code, poor }, { n }, i) {
  const random = stream(`extra ${YEARS[i].year} ${code}`);
  const extra = { reject: 0, noHeight: 0, older: 0, flagged: poor[i] };
  for (let child = 0; child < n; child++) {
    for (const role of Object.keys(EXTRA)) if (random() * 1000 < EXTRA[role]) extra[role]++;
  }
  return extra;
}

function shuffledRoles(random, { counted, reject, noHeight, flagged }) {
  const roles = Array.from({ length: counted }, () => 'counted');
  const others = { reject, noHeight, flagged };
  for (const [role, count] of Object.entries(others)) {
    for (let i = 0; i < count; i++) roles.splice(whole(random, 0, roles.length), 0, role);
  }
  return roles;
}

/** Those whose age is 0 to 59 completed months on every day of the month. */
function eligible(people, month) {
  const { first, last } = monthDays(month);
  const from = fiveYearsBefore(last);
  return people.filter(({ birthDay }) => birthDay < first && birthDay > from);
}

/** Those who turned five in the last three months, two days ago at least. */
function outgrown(people, month) {
  const to = fiveYearsBefore(monthDays(month).first) - 2;
  return people.filter(({ birthDay }) => birthDay < to && birthDay > to - 92);
}

function personOf(random, village, posyandu, numbering) {
  const birthDay = whole(random, FIRST_BIRTH, LAST_BIRTH);
  const isGirl = random() < 0.487;
  const number = numbering.next();
  return {
    number,
    name: `CONTOH ANAK ${String(number).padStart(6, '0')}`,
    sex: isGirl ? 'female' : 'male',
    birthDay,
    nik: nikOf(village, birthDay, isGirl, numbering),
    birthWeight: Math.round((3.05 + 0.38 * normal(random)) * 10) / 10,
    birthLength: random() < 0.06 ? 0 : Math.round(48.6 + 1.7 * normal(random)),
    parents: pickByShare(random, PARENTS),
    posyandu: pick(random, posyandu),
    rt: String(whole(random, 1, 6)),
    rw: String(whole(random, 1, 2)),
    /** Where it is below the rate of a year, the NIK is of wrong length. */
    nikLuck: random(),
    /** How tall and how heavy for the height the child is among its neighbours, in SD. */
    build: normal(random),
    girth: normal(random),
    village,
  };
}

/** 99, where no province is; digits of the kecamatan; birth date, girls + 40; serial. */
function nikOf({ kecamatanCode }, birthDay, isGirl, numbering) {
  const [year, month, date] = isoDateFromDays(birthDay).split('-');
  const [, kabupaten, kecamatan] = kecamatanCode.split('.');
  const day = two(Number(date) + (isGirl ? 40 : 0));
  const stem = `99${kabupaten}${kecamatan}${day}${month}${year.slice(2)}`;
  return stem + String(numbering.serial(stem)).padStart(4, '0');
}

/** Numbers of children, and of NIK with the same beginning. */
export function newNumbering() {
  const serials = new Map();
  let number = 0;
  return {
    next: () => ++number,
    serial: (stem) => {
      serials.set(stem, (serials.get(stem) ?? 0) + 1);
      return serials.get(stem);
    },
  };
}

function posyanduOf({ code, size }) {
  const random = stream(`posyandu ${code}`);
  const count = size > 110 ? 3 : size > 55 ? 2 : 1;
  const first = whole(random, 0, POSYANDU.length - 1);
  return Array.from({ length: count }, (_, i) => POSYANDU[(first + i) % POSYANDU.length]);
}

/** The day of the posyandu, for some a visit up to three days later. */
function measuringDay({ posyandu, number, village }, month) {
  const { first } = monthDays(month);
  const day = first + whole(stream(`day ${month} ${village.code} ${posyandu}`), 3, 21);
  const random = stream(`visit ${month} ${number}`);
  return workday(random() < 0.06 ? day + whole(random, 1, 3) : day);
}
