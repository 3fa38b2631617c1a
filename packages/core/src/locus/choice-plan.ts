import { type Issue, issue } from '../result/result.js';
import { CHOSEN_BY, type ChoicePlan, limitsOf } from './choose.js';
import type { LocusDecision, LocusOptions } from './options.js';
import { villageKey } from './village-row.js';

/** What a plan needs to know of a village. */
export interface PlannedVillage {
  readonly code: string;
  readonly kecamatan: string;
  readonly n: number;
  /** Upper end of the 90 % interval of its share. */
  readonly upper: number;
}

/** Which villages are forced in or out, and what is wrong with the decisions. */
export interface PlannedChoice {
  readonly plan: ChoicePlan;
  /** The reason of each village left out by decision, by its code. */
  readonly excluded: ReadonlyMap<string, string>;
  /** The reason of each village taken by decision, by its code. */
  readonly included: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** A village stays for so many years, so that a programme has time to work. Source: Balanting. */
const YEARS_KEPT = 2;

const MUST_INCLUDE = CHOSEN_BY.indexOf('must-include');
const PREVIOUS = CHOSEN_BY.indexOf('previous');

/**
 * The plan of a choice. A decision to leave out wins over one to take; a village without a measured child
 * is kept by decision only.
 *
 * @param mean - share of the whole district
 * @throws RangeError for a selection, a number per kecamatan or years that can not be
 */
export function choicePlan(
  villages: readonly PlannedVillage[],
  mean: number,
  options: LocusOptions,
): PlannedChoice {
  const { select, minPerKecamatan = 0, mustInclude = [], exclude = [] } = options;
  if (!(Number.isSafeInteger(minPerKecamatan) && minPerKecamatan >= 0)) {
    throw new RangeError(`No number of villages per kecamatan: ${minPerKecamatan}`);
  }
  const at = new Map(villages.map(({ code }, i) => [code, i]));
  const issues = [
    ...decisionIssues(mustInclude, 'mustInclude', at),
    ...decisionIssues(exclude, 'exclude', at),
  ];
  const excluded = reasonsOf(exclude);
  const included = reasonsOf(mustInclude);
  const kept = keptCodes(options, at, issues);
  issues.push(...contradictions(included, excluded));
  const forced = Uint8Array.from(villages, ({ code, n, upper }) => {
    if (excluded.has(code)) return 0;
    if (included.has(code)) return MUST_INCLUDE;
    return kept.has(code) && n > 0 && upper >= mean ? PREVIOUS : 0;
  });
  const { kecamatan, kecamatanCount } = numbered(villages);
  const limits = limitsOf(select);
  const plan = { limits, forced, minPerKecamatan, kecamatan, kecamatanCount };
  return { plan, excluded, included, issues };
}

/** Codes of villages that the list before had for less than two years. */
function keptCodes(
  { keepPrevious = [], successors = {} }: LocusOptions,
  at: ReadonlyMap<string, number>,
  issues: Issue[],
): ReadonlySet<string> {
  const newCodes = new Map(Object.entries(successors).map(([old, now]) => [villageKey(old), now]));
  const kept = keepPrevious.flatMap(({ code, years }) => {
    if (!(Number.isSafeInteger(years) && years > 0)) {
      throw new RangeError(`No number of years on the list: ${years}`);
    }
    const now = (newCodes.get(villageKey(code)) ?? [code]).map(villageKey);
    const unknown = now.filter((one) => !at.has(one));
    issues.push(...unknown.map((one) => warning('locus.previous_unknown', 'keepPrevious', one)));
    return years < YEARS_KEPT ? now : [];
  });
  return new Set(kept);
}

function contradictions(
  included: ReadonlyMap<string, string>,
  excluded: ReadonlyMap<string, string>,
): readonly Issue[] {
  return [...included.keys()]
    .filter((code) => excluded.has(code))
    .map((code) => warning('locus.excluded_included', 'mustInclude', code));
}

function warning(found: Issue['code'], option: string, code: string): Issue {
  return issue(found, { level: 'warning', path: [option], values: { code } });
}

function decisionIssues(
  decisions: readonly LocusDecision[],
  option: string,
  at: ReadonlyMap<string, number>,
): Issue[] {
  return decisions.flatMap(({ code, reason }, k) => {
    const told = { path: [option, k], values: { code } };
    const found: Issue[] = [];
    if (!at.has(villageKey(code))) found.push(issue('locus.village_unknown', told));
    if (typeof reason !== 'string' || reason.trim() === '') {
      found.push(issue('locus.reason_missing', told));
    }
    return found;
  });
}

function reasonsOf(decisions: readonly LocusDecision[]): ReadonlyMap<string, string> {
  return new Map(decisions.map(({ code, reason }) => [villageKey(code), reason]));
}

function numbered(villages: readonly PlannedVillage[]) {
  const numbers = new Map<string, number>();
  const kecamatan = Uint32Array.from(villages, (village) => {
    const number = numbers.get(village.kecamatan) ?? numbers.size;
    numbers.set(village.kecamatan, number);
    return number;
  });
  return { kecamatan, kecamatanCount: numbers.size };
}
