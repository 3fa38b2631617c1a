import type { Bilingual } from '../result/bilingual.js';
import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import type { SourceKind } from './measured.js';
import { isYear, missingYears } from './years.js';

/** The share of one year, and how it was measured. */
export interface SeriesPoint {
  readonly year: number;
  readonly share: number;
  readonly kind: SourceKind;
}

/** Shares of one source kind over years: what may be drawn as one line. */
export interface Series {
  readonly kind: SourceKind | 'mixed';
  /** What the line is called. A mixed one must say so. */
  readonly label: Bilingual;
  /** In the order of their years. */
  readonly points: readonly SeriesPoint[];
}

/** A series from one kind of source: of it rates may be worked out. */
export interface PlainSeries extends Series {
  readonly kind: SourceKind;
}

/** What {@link seriesOf} is told of the shares. */
export interface SeriesOptions {
  readonly kind: SourceKind;
  readonly label: Bilingual;
}

/**
 * A checked series in the order of its years. Years missing between the first and the last are a
 * warning: nothing is filled in.
 *
 * @returns fails with `series.share`, `series.year`, `series.year_twice`; warns with
 * `series.years_missing`
 *
 * @example
 * const label = { id: 'SSGI', en: 'SSGI' };
 * const result = seriesOf([{ year: 2021, share: 24.4 }], { kind: 'survey', label });
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ['series.share']
 */
export function seriesOf(
  shares: readonly { readonly year: number; readonly share: number }[],
  { kind, label }: SeriesOptions,
): Result<PlainSeries> {
  const points = shares.map(({ year, share }) => ({ year, share, kind }));
  return checkedSeries({ kind, label, points });
}

/** What two series may be joined under. */
export interface JoinOptions {
  /** What the joined line is called; needed where a survey and a register meet. */
  readonly label?: Bilingual;
}

/**
 * Two series as one line. A survey and a register do not go on one line: without a label of its own this
 * fails, with one the series is marked `mixed`, each point keeps its kind, and a warning says so.
 *
 * @returns fails with `series.mixed`, and as {@link seriesOf}; warns with `series.mixed_labelled`
 *
 * @example
 * const survey = { kind: 'survey', label: { id: 'SSGI', en: 'SSGI' }, points: [] } as const;
 * const register = { kind: 'register', label: { id: 'e-PPGBM', en: 'e-PPGBM' }, points: [] } as const;
 * joinSeries(survey, register).ok; // => false
 * @example
 * const survey = { kind: 'survey', label: { id: 'SSGI', en: 'SSGI' }, points: [] } as const;
 * const register = { kind: 'register', label: { id: 'e-PPGBM', en: 'e-PPGBM' }, points: [] } as const;
 * const label = { id: 'SSGI dan e-PPGBM', en: 'SSGI and e-PPGBM' };
 * const joined = joinSeries(survey, register, { label });
 * joined.ok && joined.value.kind; // => 'mixed'
 */
export function joinSeries(
  first: Series,
  second: Series,
  { label }: JoinOptions = {},
): Result<Series> {
  const points = [...first.points, ...second.points];
  if (first.kind === second.kind && first.kind !== 'mixed') {
    return checkedSeries({ kind: first.kind, label: label ?? first.label, points });
  }
  if (label === undefined) return fail(issue('series.mixed'));
  const marked = issue('series.mixed_labelled', {
    level: 'warning',
    values: { label: label.id },
  });
  const joined = checkedSeries({ kind: 'mixed', label, points });
  return joined.ok ? ok(joined.value, [marked, ...joined.warnings]) : joined;
}

/**
 * The series itself, where it is of one kind of source: what rates and tests may be worked out from.
 *
 * @returns fails with `series.mixed`
 *
 * @example
 * plainSeries({ kind: 'mixed', label: { id: 'Semua', en: 'All' }, points: [] }).ok; // => false
 */
export function plainSeries(series: Series): Result<PlainSeries> {
  const { kind, label, points } = series;
  return kind === 'mixed' ? fail(issue('series.mixed')) : ok({ kind, label, points });
}

function checkedSeries<S extends Series>(series: S): Result<S> {
  const points = [...series.points].sort((a, b) => a.year - b.year);
  const [first, ...others] = pointIssues(points);
  if (first !== undefined) return fail(first, ...others);
  const years = new Set(points.map(({ year }) => Math.floor(year)));
  const missing = missingYears([...years]);
  const warnings =
    missing.length === 0
      ? []
      : [
          issue('series.years_missing', {
            level: 'warning',
            values: { years: missing.join(', ') },
          }),
        ];
  return ok({ ...series, points }, warnings);
}

/** What is wrong with points that stand in the order of their years. */
function pointIssues(points: readonly SeriesPoint[]): readonly Issue[] {
  return points.flatMap(({ year, share, kind }, i) => {
    const path = ['points', i];
    if (!isYear(year)) return [issue('series.year', { path, values: { value: year } })];
    if (!(share >= 0 && share <= 1)) {
      return [issue('series.share', { path, values: { year, value: share } })];
    }
    const twice = points.findIndex((one) => one.year === year && one.kind === kind) < i;
    return twice ? [issue('series.year_twice', { path, values: { year } })] : [];
  });
}
