import {
  type ChildFollowUp,
  checkSeries,
  completedMonths,
  followUpList,
  followUpSentence,
  isoDateFromDays,
  MISSING,
  messageOf,
  type SeriesFinding,
  type SkdnPlace,
} from '@balanting/core';
import type { FollowUpChild, FollowUpGroup, GainFinding } from '@balanting/report';
import { type FollowedRows, placeOf } from './gain-page.js';

/** The children who need a visit after a month, by posyandu: the only part with names. */
export function followUpGroups(followed: FollowedRows, month: string): readonly FollowUpGroup[] {
  const { rows, childKey, gains, assessed, acute } = followed;
  const table = { length: rows.table.length, childKey, birthDay: rows.birthDay };
  const { heightForAge, weightForHeight } = assessed.scores;
  const { armCircumference } = rows.table;
  const signs = { gains, acute, heightForAge, weightForHeight, armCircumference };
  const list = followUpList({ table, ...signs }, { month });
  const groups = new Map<string, { place: SkdnPlace; children: FollowUpChild[] }>();
  for (const visit of list) {
    const place = placeOfRow(followed, visit.row);
    const { kecamatan, village, posyandu } = place;
    const text = JSON.stringify([kecamatan, village, posyandu]);
    const group = groups.get(text) ?? { place, children: [] };
    groups.set(text, group);
    group.children.push(childOf(followed, visit));
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      place: group.place,
      // Nothing depends on the order of files: of equal urgency by name.
      children: group.children.sort((a, b) => a.order - b.order || compareTexts(a, b)),
    }));
}

/** What is doubtful between two rows of a child of which one is of the month, warnings first. */
export function findingsOf(followed: FollowedRows, month: string): readonly GainFinding[] {
  const { rows, childKey } = followed;
  const { table, row, file, files, birthDay, measuredDay } = rows;
  const isOfMonth = (at: number) => isoDateOf(measuredDay, at).startsWith(month);
  const findings = checkSeries({ ...table, row, file, files, birthDay, measuredDay, childKey });
  return findings
    .filter(({ rows: both }) => both.some(isOfMonth))
    .sort((a, b) => Number(isWarning(b)) - Number(isWarning(a)))
    .map(({ issue }) => ({
      code: issue.code,
      text: { id: messageOf(issue, 'id'), en: messageOf(issue, 'en') },
    }));
}

function isWarning({ issue }: SeriesFinding): boolean {
  return issue.level === 'warning';
}

function childOf({ rows }: FollowedRows, { row, order, reasons }: ChildFollowUp): FollowUpChild {
  const { identities, identity, birthDay, measuredDay, table } = rows;
  const { texts, name, parent } = identities;
  const who = identity[row] as number;
  const born = isoDateOf(birthDay, row);
  return {
    name: texts.name[name[who] as number] as string,
    parent: texts.parent[parent[who] as number] as string,
    sex: ([null, 'male', 'female'] as const)[table.sex[row] as number] ?? null,
    birthDate: born,
    ageMonths: completedMonths(born, isoDateOf(measuredDay, row)) ?? 0,
    order,
    sentence: { id: followUpSentence(reasons, 'id'), en: followUpSentence(reasons, 'en') },
  };
}

function placeOfRow({ rows }: FollowedRows, row: number): SkdnPlace {
  const place = rows.place.values[rows.place.codes[row] as number];
  return place === undefined ? {} : placeOf(place);
}

/** The date of a row; empty where it is not known. */
function isoDateOf(days: Int32Array, row: number): string {
  const day = days[row] as number;
  return day === MISSING ? '' : isoDateFromDays(day);
}

function compareTexts(a: FollowUpChild, b: FollowUpChild): number {
  const [x, y] = [a, b].map(({ name, birthDate }) => `${name} ${birthDate}`) as [string, string];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
