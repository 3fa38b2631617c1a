import {
  type LocusIndicator,
  type LocusResult,
  type LocusVillage,
  type ReportData,
  rankLocus,
} from '@balanting/core';
import type { Programme } from '@balanting/json';

/** As many villages as `balanting lokus` chooses unless told otherwise. */
const LOKUS = { number: 10 } as const;
/** Draws of the firmness of the list, always the same. */
const DRAWS = { draws: 1000, seed: 1 } as const;

/**
 * The focus villages of a report: by prevalence and number of children, and by the gaps of services where a
 * programme tells them. Undefined where there are too few villages to choose from, or no stunted child.
 */
export function reportLocus(
  { villages }: ReportData,
  programme: Programme | undefined,
): LocusResult | undefined {
  if (villages.length <= LOKUS.number) return undefined;
  const counted = villages.map(({ code, name, kecamatan, outcomes }): LocusVillage => {
    const children = programme?.targetChildren?.get(code ?? '')?.children;
    const services = servicesOf(programme, code);
    return {
      code: code ?? [kecamatan, name].filter(Boolean).join('/'),
      name,
      ...(kecamatan && { kecamatan }),
      cases: outcomes.stunting.cases,
      n: outcomes.stunting.n,
      ...(children !== undefined && { targetChildren: children }),
      ...(services && { services }),
    };
  });
  const ranked = rankLocus(counted, {
    select: LOKUS,
    ...DRAWS,
    indicators: indicatorsOf(programme),
  });
  return ranked.ok && ranked.value.lokus.length > 0 ? ranked.value : undefined;
}

/** What reached the people of a village, by the code of the indicator. */
function servicesOf(programme: Programme | undefined, village: string | null) {
  const sums = village === null ? undefined : programme?.coverage?.get(village);
  if (sums === undefined) return undefined;
  const services = [...sums].map(
    ([indicator, { numerator, denominator }]) =>
      [indicator, { reached: numerator, due: denominator }] as const,
  );
  return Object.fromEntries(services);
}

/** The services that some village reports and that have a share to aim at: others have no gap. */
function indicatorsOf(programme: Programme | undefined): readonly LocusIndicator[] {
  if (programme?.coverage === undefined) return [];
  const reported = new Set([...programme.coverage.values()].flatMap((sums) => [...sums.keys()]));
  return programme.indicators.flatMap(({ code, label, unit, target, direction }) =>
    target === null || unit !== 'share' || !reported.has(code)
      ? []
      : [{ id: code, label, target: target.value, direction }],
  );
}
