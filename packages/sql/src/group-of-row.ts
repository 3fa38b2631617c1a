import { AGE_GROUPS, type GroupKey } from '@balanting/core';
import type { AnswerRow } from './counts-of-rows.js';

/** The group of a row of an answer; parts that are not known are null. */
export function keyOfRow(row: AnswerRow): GroupKey {
  return {
    district: textOf(row.district),
    kecamatan: textOf(row.kecamatan),
    village: textOf(row.village),
    sex: ([null, 'male', 'female'] as const)[Number(row.sex_code ?? 0)] ?? null,
    ageGroup: AGE_GROUPS[Number(row.age_group ?? 0) - 1]?.id ?? null,
    month: monthOfRow(row),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The month of a row of an answer, `2022-09`; null where it is not known. */
export function monthOfRow(row: AnswerRow): string | null {
  const month = Number(row.month ?? 0);
  if (month === 0) return null;
  return `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
}
