import type { AreaData, Language, ReportData, TargetData } from '@balanting/core';
import { count, dateText, distance, isStill, percent, points } from './print/figures.js';
import { layOut, type TextLine, wrap } from './print/text-lines.js';
import { type Headlines, headlinesOf, isPrintable } from './summary/headlines.js';
import { commonReasons } from './summary/reasons.js';
import { say, sayList } from './texts/say.js';

/** What {@link renderText} may be told. */
export interface RenderTextOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
  /** Columns of the terminal, at least 40. Default: 80. */
  readonly width?: number;
}

const MOST_REASONS = 4;

/**
 * The report on one screen of plain text: at most 24 lines at 80 columns, without colours, ending in
 * a line feed. A long name or reason is cut short with "…".
 *
 * @example
 * renderText(report, { language: 'id' }).split('\n')[3];
 * // => 'Prevalensi           14,91 %  1.342 dari 9.001 anak'
 */
export function renderText(report: ReportData, options: RenderTextOptions = {}): string {
  const { language = 'id', width = 80 } = options;
  const headlines = headlinesOf(report);
  const { period } = headlines;
  const district = report.districtName.toUpperCase();
  const columns = Math.max(width, 40);
  const lines: readonly TextLine[] = [
    say('text.title', language, { district, period: period.label[language].toUpperCase() }),
    ...labelLines(report, language, columns),
    '',
    ...prevalenceLines(headlines, language),
    ...targetLines(headlines, language),
    '',
    ...kecamatanLines(headlines, language),
    ...villageLines(report, language),
    '',
    ...rowLines(report, headlines, language),
  ];
  return layOut(lines, columns);
}

/** What kind of data it is, never cut short, and when the report was made. */
function labelLines(report: ReportData, language: Language, width: number): readonly string[] {
  const date = dateText(report.date, language);
  const label = `${say(`doc.label.${report.dataKind}`, language)}.`;
  const made = `${say('doc.made', language, { date })}.`;
  const both = `${label} ${made}`;
  return both.length <= width ? [both] : [label, made].flatMap((text) => wrap(text, width));
}

function prevalenceLines(headlines: Headlines, language: Language): TextLine[] {
  const { stunting, change, previous } = headlines;
  const label = say('text.prevalence', language);
  if (stunting.n === 0) return [{ label, figure: '–', rest: say('text.none', language) }];

  const cases = count(stunting.cases, language);
  const counts = say('text.of', language, { cases, n: count(stunting.n, language) });
  if (!isPrintable(stunting) || stunting.interval === null) {
    return [{ label, figure: '–', rest: `${counts}, ${say('text.few', language)}` }];
  }
  const [low, high] = stunting.interval;
  const ends = { low: percent(low, language), high: percent(high, language) };
  return [
    { label, figure: percent(stunting.share, language), rest: counts },
    { label: '', figure: '', rest: say('text.interval', language, ends) },
    ...(change === null || previous === null
      ? []
      : [
          {
            label: say('text.change', language),
            figure: points(change, language),
            rest: say('text.since', language, {
              previous: previous.label[language],
              before: percent(previous.district.outcomes.stunting.share ?? 0, language),
            }),
          },
        ]),
  ];
}

function targetLines(headlines: Headlines, language: Language): TextLine[] {
  const { target, early, stunting } = headlines;
  if (target === null || !isPrintable(stunting)) return [];
  const line = {
    label: say('text.target', language, { year: String(target.year) }),
    figure: percent(target.target, language),
    rest: statusText(target, language),
  };
  if (early.length === 0) return [line];
  const names = early.map((point) => String(point.year));
  const years = sayList(names, language);
  const rest = say('text.earlyTargets', language, { years });
  return [line, { label: say('text.early', language), figure: '', rest }];
}

function statusText(target: TargetData, language: Language): string {
  if (target.status === 'reached' && isStill(target.gap)) return say('text.exact', language);
  return say(`text.${target.status}`, language, { gap: distance(target.gap, language) });
}

function kecamatanLines(headlines: Headlines, language: Language): TextLine[] {
  const { ranked, fallen, risen, unchanged, previous } = headlines;
  if (ranked.length === 0) return [];
  const rest =
    previous === null
      ? ''
      : say('text.upDown', language, {
          down: count(fallen.length, language),
          up: count(risen.length, language),
          same: count(unchanged.length, language),
        });
  const figure = count(ranked.length, language);
  const share = (area: AreaData) => percent(area.outcomes.stunting.share ?? 0, language);
  const change = (area: AreaData) => points(area.change ?? 0, language);
  return [
    { label: say('text.kecamatan', language), figure, rest },
    ...areaLine(say('text.highest', language), ranked[0], share),
    ...areaLine(say('text.lowest', language), ranked.at(-1), share),
    ...areaLine(say('text.fall', language), fallen[0], change),
    ...areaLine(say('text.rise', language), risen[0], change),
  ];
}

function areaLine(
  label: string,
  area: AreaData | undefined,
  figure: (area: AreaData) => string,
): TextLine[] {
  return area === undefined
    ? []
    : [{ label, figure: figure(area), rest: area.name, onOneLine: true }];
}

function villageLines({ villages }: ReportData, language: Language): TextLine[] {
  if (villages.length === 0) return [];
  const again = villages.filter((village) => village.remeasure.length > 0).length;
  const label = say('text.villages', language);
  return [
    {
      label,
      figure: count(villages.length, language),
      rest: again > 0 ? say('text.remeasure', language, { count: count(again, language) }) : '',
    },
  ];
}

function rowLines(report: ReportData, { rows }: Headlines, language: Language): TextLine[] {
  const rest = say('text.rowCounts', language, {
    accepted: count(rows.accepted, language),
    rejected: count(rows.rejected, language),
  });
  const reasons = commonReasons(report.rejected, { language, most: MOST_REASONS });
  return [
    { label: say('text.rows', language), figure: count(rows.read, language), rest },
    ...reasons.map((reason) => ({
      label: '',
      figure: reason.count,
      rest: reason.text,
      onOneLine: true,
    })),
  ];
}
