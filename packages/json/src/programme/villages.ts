import { type AreaTree, type Issue, issue, villageOf } from '@balanting/core';

/** Entries by the code of their village, and what is wrong with the list. */
export interface ByVillage<T> {
  readonly byVillage: ReadonlyMap<string, T>;
  readonly issues: readonly Issue[];
}

/** Entries by the code of their village, each village once; `area.*` and `entry.twice` for the others. */
export function byVillageOf<T extends { readonly village: string }>(
  list: readonly T[],
  areas: AreaTree,
): ByVillage<T> {
  const byVillage = new Map<string, T>();
  const issues: Issue[] = [];
  for (const [i, one] of list.entries()) {
    const path = [i, 'village'];
    const found = villageOf(areas, one.village);
    const told = found.ok ? found.warnings : found.issues;
    issues.push(...told.map((each) => ({ ...each, path })));
    if (!found.ok) continue;
    const { code } = found.value;
    if (byVillage.has(code)) {
      issues.push(issue('entry.twice', { path, values: { id: one.village } }));
    } else byVillage.set(code, one);
  }
  return { byVillage, issues };
}
