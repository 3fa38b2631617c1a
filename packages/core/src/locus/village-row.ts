import { dottedAreaCode, parentAreaCode, parseAreaCode } from '../area/area-code.js';
import type { CaseCount } from '../prevalence/case-count.js';
import { type Issue, type IssueOptions, issue } from '../result/result.js';
import type { LocusVillage } from './village.js';

/** The counts of a village row that could be read. */
export interface VillageCounts extends CaseCount {
  readonly targetChildren: number;
  readonly measuredShare: number | null;
  readonly previous: CaseCount | null;
}

/** A code as it is compared: a Kemendagri code with its dots, any other as it stands. */
export function villageKey(code: string): string {
  const parsed = parseAreaCode(code, 'kemendagri');
  return parsed.ok ? dottedAreaCode(parsed.value) : code.trim();
}

/** The kecamatan of a village: as given, else that of its code, else the empty text. */
export function kecamatanOf({ code, kecamatan }: LocusVillage): string {
  if (kecamatan !== undefined) return villageKey(kecamatan);
  const parsed = parseAreaCode(code, 'kemendagri');
  const parent =
    parsed.ok && parsed.value.level === 'village' ? parentAreaCode(parsed.value) : null;
  return parent === null ? '' : dottedAreaCode(parent);
}

/** The counts of a row, with what is wrong with them added to `issues`. */
export function readCounts(village: LocusVillage, row: number, issues: Issue[]): VillageCounts {
  const { code, cases, n, targetChildren, previous } = village;
  const add = (found: Issue['code'], options: IssueOptions) =>
    issues.push(issue(found, { path: ['villages', row], ...options }));
  if (!isCaseCount({ cases, n })) {
    const values = { code, cases: String(cases), n: String(n) };
    add('locus.count_invalid', { values });
  }
  if (previous !== undefined && !isCaseCount(previous)) {
    const values = { code, cases: String(previous.cases), n: String(previous.n) };
    add('locus.count_invalid', { path: ['villages', row, 'previous'], values });
  }
  const given = targetChildren ?? null;
  if (given !== null && !isWhole(given)) {
    add('locus.target_children_invalid', { values: { code, value: String(given) } });
  } else if (given === null) {
    add('locus.target_children_missing', { level: 'warning', values: { code, n } });
  } else if (given < n) {
    add('locus.target_children_low', { level: 'warning', values: { code, n, value: given } });
  }
  const children = Math.max(given ?? n, n);
  const measuredShare = children === 0 ? null : n / children;
  return { cases, n, targetChildren: children, measuredShare, previous: previous ?? null };
}

function isCaseCount({ cases, n }: CaseCount): boolean {
  return isWhole(cases) && isWhole(n) && cases <= n;
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
