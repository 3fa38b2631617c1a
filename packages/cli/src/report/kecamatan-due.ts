import type { AreaTree, ReportData } from '@balanting/core';
import type { Programme } from '@balanting/json';
import type { ParticipationRow } from '@balanting/report';

/** The children of a kecamatan by a target list. */
export interface KecamatanDue {
  readonly district: string;
  readonly kecamatan: string;
  readonly children: number;
  /** Null where a village does not tell. */
  readonly cards: number | null;
}

/** The children due by kecamatan, as the villages of a programme add up to. */
export function kecamatanDue(
  programme: Programme | undefined,
  areas: AreaTree,
): readonly KecamatanDue[] {
  const sums = new Map<string, KecamatanDue>();
  for (const [village, { children, cards }] of programme?.targetChildren ?? []) {
    const code = areas.byCode.get(village)?.parent ?? '';
    const kecamatan = areas.byCode.get(code);
    const district = areas.byCode.get(kecamatan?.parent ?? '');
    if (kecamatan === undefined || district === undefined) continue;
    const before = sums.get(code);
    sums.set(code, {
      district: district.name,
      kecamatan: kecamatan.name,
      children: (before?.children ?? 0) + children,
      cards: cards === null || before?.cards === null ? null : (before?.cards ?? 0) + cards,
    });
  }
  return [...sums.values()];
}

/** Who came to be measured in the last period, of those due. */
export function participationOf(
  { kecamatan }: ReportData,
  due: readonly KecamatanDue[],
): readonly ParticipationRow[] {
  const byName = new Map(due.map((one) => [one.kecamatan, one]));
  return kecamatan.map(({ name, measured }) => {
    const { children = null, cards = null } = byName.get(name) ?? {};
    return { name, measured, children, cards };
  });
}
