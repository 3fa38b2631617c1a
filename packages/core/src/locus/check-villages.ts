import type { AreaTree } from '../area/area-tree.js';
import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import type { LocusIndicator } from './indicator.js';
import { readColumn, type ShareCell, shareColumns } from './share-columns.js';
import type { CheckedVillage, LocusVillage } from './village.js';
import { kecamatanOf, readCounts, villageKey } from './village-row.js';

/** What the check of villages needs beside them. */
export interface CheckOptions {
  readonly indicators: readonly LocusIndicator[];
  readonly areas: AreaTree | undefined;
}

/** The villages in the order of their codes, so that the order of rows changes nothing. */
export function checkVillages(
  villages: readonly LocusVillage[],
  { indicators, areas }: CheckOptions,
): Result<readonly CheckedVillage[]> {
  const unnamed = villages.flatMap(({ code }, row) =>
    typeof code === 'string' && code.trim() !== ''
      ? []
      : [issue('locus.code_missing', { path: ['villages', row], values: { row: row + 1 } })],
  );
  const [first, ...others] = unnamed;
  if (first !== undefined) return fail(first, ...others);

  const issues: Issue[] = [...unknownServices(villages, indicators)];
  const columns = shareColumns(indicators).map((column) => readColumn(column, villages, issues));
  const services = columns.slice(0, indicators.length);
  const [atRisk, poor] = columns.slice(indicators.length);
  const checked = villages.map((village, row): CheckedVillage => {
    const code = villageKey(village.code);
    const cells = services.map((column) => column[row]);
    return {
      ...readCounts(village, row, issues),
      code,
      name: village.name ?? code,
      kecamatan: kecamatanOf(village),
      coverage: cells.map(shareIn),
      people: cells.map((cell) => cell?.people ?? null),
      familiesAtRisk: shareIn(atRisk?.[row]),
      poorFamilies: shareIn(poor?.[row]),
    };
  });
  issues.push(...codesTwice(checked));
  if (areas !== undefined) issues.push(...areaIssues(checked, areas));
  if (issues.every(({ level }) => level !== 'error') && checked.every(({ n }) => n === 0)) {
    issues.push(issue('locus.no_children', { path: ['villages'] }));
  }
  const [error, ...errors] = issues.filter(({ level }) => level === 'error');
  if (error !== undefined) return fail(error, ...errors);
  return ok([...checked].sort(byCode), issues);
}

function shareIn(cell: ShareCell | undefined): number | null {
  return cell?.share ?? null;
}

function codesTwice(villages: readonly CheckedVillage[]): readonly Issue[] {
  const seen = new Set<string>();
  return villages.flatMap(({ code }, row) => {
    if (seen.has(code)) {
      return [issue('locus.code_twice', { path: ['villages', row], values: { code } })];
    }
    seen.add(code);
    return [];
  });
}

function unknownServices(
  villages: readonly LocusVillage[],
  indicators: readonly LocusIndicator[],
): readonly Issue[] {
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = new Set(
    villages.flatMap(({ services = {} }) => Object.keys(services).filter((id) => !known.has(id))),
  );
  return [...unknown].map((id) =>
    issue('locus.indicator_unknown', { level: 'warning', path: ['indicators'], values: { id } }),
  );
}

/** Villages that the list of areas lacks, and villages of the same kecamatan that have no row. */
function areaIssues(villages: readonly CheckedVillage[], areas: AreaTree): readonly Issue[] {
  const given = new Set(villages.map(({ code }) => code));
  const unknown = villages.filter(({ code }) => !areas.byCode.has(code));
  const kecamatan = new Set(villages.map((village) => village.kecamatan));
  const absent = [...kecamatan]
    .flatMap((code) => areas.children.get(code) ?? [])
    .filter(({ code }) => !given.has(code));
  return [
    ...unknown.map(({ code }) =>
      issue('area.unknown', { level: 'warning', path: ['villages'], values: { value: code } }),
    ),
    ...absent.map(({ code, name }) =>
      issue('locus.village_missing', {
        level: 'warning',
        path: ['areas'],
        values: { code, village: name },
      }),
    ),
  ];
}

function byCode(a: CheckedVillage, b: CheckedVillage): number {
  return a.code < b.code ? -1 : 1;
}
