import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import { isYear, missingYears } from '../trend/years.js';
import type { TargetPath, TargetPoint } from './target-path.js';

/**
 * The path itself, if it can be judged by; nothing in it is mended. Years without a target between the
 * first and the last are a warning.
 *
 * @returns fails with `target.empty`, `target.year`, `target.share`, `target.year_order`,
 * `target.year_twice` and `target.rises`; warns with `target.years_missing`
 *
 * @example
 * const path = { ...rpjmdBalangan, points: [{ year: 2022, share: 0.17 }, { year: 2023, share: 0.184 }] };
 * const result = checkPath(path);
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ['target.rises']
 */
export function checkPath(path: TargetPath): Result<TargetPath> {
  const { id, points } = path;
  if (points.length === 0) return fail(issue('target.empty', { values: { path: id } }));
  const [first, ...others] = points.flatMap((point, i) => pointIssues(id, points, point, i));
  if (first !== undefined) return fail(first, ...others);
  const missing = missingYears(points.map(({ year }) => year));
  if (missing.length === 0) return ok(path);
  const values = { path: id, years: missing.join(', ') };
  return ok(path, [issue('target.years_missing', { level: 'warning', values })]);
}

/**
 * Several paths that shall stand side by side. Two paths of one area that set different targets for one
 * year are a warning with both figures: which decree counts is for people to say.
 *
 * @returns fails as {@link checkPath}, and with `target.id_twice`; warns with `target.two_decrees` and
 * `target.years_missing`
 *
 * @example
 * const result = checkPaths([nationalPath, rkp2023]);
 * result.ok && result.warnings.map(({ code, values }) => [code, values.year]);
 * // => [['target.two_decrees', 2023]]
 */
export function checkPaths(paths: readonly TargetPath[]): Result<readonly TargetPath[]> {
  const checked = paths.map(checkPath);
  const twice = paths
    .filter(({ id }, i) => paths.findIndex((one) => one.id === id) < i)
    .map(({ id }) => issue('target.id_twice', { path: [id], values: { path: id } }));
  const wrong = checked.flatMap((one): readonly Issue[] => (one.ok ? [] : one.issues));
  const [first, ...others] = [...wrong, ...twice];
  if (first !== undefined) return fail(first, ...others);
  const doubts = checked.flatMap((one): readonly Issue[] => (one.ok ? one.warnings : []));
  return ok(paths, [...doubts, ...contradictions(paths)]);
}

function pointIssues(
  id: string,
  points: readonly TargetPoint[],
  { year, share }: TargetPoint,
  i: number,
): readonly Issue[] {
  const path = ['points', i];
  if (!(Number.isInteger(year) && isYear(year))) {
    return [issue('target.year', { path, values: { path: id, value: year } })];
  }
  if (!(share > 0 && share < 1)) {
    return [issue('target.share', { path, values: { path: id, year, value: share } })];
  }
  const before = points[i - 1];
  if (before === undefined) return [];
  if (points.slice(0, i).some((one) => one.year === year)) {
    return [issue('target.year_twice', { path, values: { path: id, year } })];
  }
  if (year < before.year) {
    return [issue('target.year_order', { path, values: { path: id, year, before: before.year } })];
  }
  if (share <= before.share) return [];
  const values = { path: id, year, value: share, before: before.year, earlier: before.share };
  return [issue('target.rises', { path, values })];
}

/** Years for which two paths of one area differ. */
function contradictions(paths: readonly TargetPath[]): readonly Issue[] {
  return paths.flatMap((path, i) =>
    paths
      .slice(i + 1)
      .filter(({ area }) => area !== undefined && area === path.area)
      .flatMap((other) => differingYears(path, other)),
  );
}

function differingYears(path: TargetPath, other: TargetPath): readonly Issue[] {
  return path.points.flatMap(({ year, share }) => {
    const found = other.points.find((point) => point.year === year);
    if (found === undefined || found.share === share) return [];
    const values = { year, path: path.id, value: share, other: other.id, otherValue: found.share };
    return [issue('target.two_decrees', { level: 'warning', path: [path.id, year], values })];
  });
}
