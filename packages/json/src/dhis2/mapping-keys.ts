import type { GroupKey } from '@balanting/core';

/** One text for an area by all its parts; a part that is not there differs from one that is not known. */
export function areaKey({
  district,
  kecamatan,
  village,
}: Pick<GroupKey, 'district' | 'kecamatan' | 'village'>): string {
  return JSON.stringify({ district, kecamatan, village });
}

/** One text for a group of children by sex and age. */
export function groupKey({ sex, ageGroup }: Pick<GroupKey, 'sex' | 'ageGroup'>): string {
  return JSON.stringify({ sex, ageGroup });
}
