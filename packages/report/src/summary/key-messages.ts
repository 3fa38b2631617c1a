import type { AreaData, Language, ReportData, TargetData } from '@balanting/core';
import type { Html } from '../html/html.js';
import { count, distance, isStill, percent, severityText } from '../print/figures.js';
import { say, sayHtml, sayList } from '../texts/say.js';
import { type Headlines, headlinesOf, isPrintable } from './headlines.js';
import { commonReasons } from './reasons.js';

/** Above this many names a sentence gives the number of areas only. */
const MOST_NAMES = 8;

/** The plain sentences of the summary, paragraph by paragraph, written from the figures. */
export function keyMessages(report: ReportData, language: Language): readonly (readonly Html[])[] {
  const headlines = headlinesOf(report);
  return [
    prevalenceMessages(report, headlines, language),
    changeMessages(headlines, language),
    targetMessages(headlines, language),
    rankMessages(report, headlines, language),
    moveMessages(headlines, language),
    remeasureMessages(report, language),
    rowMessages(report, headlines, language),
  ].filter((paragraph) => paragraph.length > 0);
}

function prevalenceMessages(report: ReportData, headlines: Headlines, language: Language): Html[] {
  const { period, stunting } = headlines;
  const where = { period: period.label[language], district: report.districtName };
  if (stunting.n === 0) return [sayHtml('message.prevalenceNone', language, where)];

  const counts = {
    ...where,
    cases: count(stunting.cases, language),
    n: count(stunting.n, language),
  };
  if (!isPrintable(stunting) || stunting.interval === null) {
    return [sayHtml('message.prevalenceFew', language, counts)];
  }
  const [low, high] = stunting.interval;
  const share = percent(stunting.share, language);
  const ends = { low: percent(low, language), high: percent(high, language) };
  const first = sayHtml('message.prevalence', language, { ...counts, ...ends, share });
  if (stunting.severity === null) return [first];
  const severity = severityText(stunting.severity, language);
  return [first, sayHtml('message.severity', language, { severity })];
}

function changeMessages(headlines: Headlines, language: Language): Html[] {
  const { change, previous, stunting } = headlines;
  const before = previous?.district.outcomes.stunting.share ?? null;
  if (change === null || previous === null || before === null || stunting.share === null) return [];

  const values = { previous: previous.label[language], before: percent(before, language) };
  if (isStill(change)) return [sayHtml('message.same', language, values)];
  const key = change < 0 ? 'message.fell' : 'message.rose';
  const moved = { points: distance(change, language), after: percent(stunting.share, language) };
  return [sayHtml(key, language, { ...values, ...moved })];
}

function targetMessages(headlines: Headlines, language: Language): Html[] {
  const { target, early, stunting } = headlines;
  if (target === null || !isPrintable(stunting)) return [];
  const messages = [targetMessage(target, language)];
  if (early.length > 0) {
    const names = early.map((point) =>
      say('message.earlyTarget', language, {
        year: String(point.year),
        target: percent(point.target, language),
      }),
    );
    messages.push(sayHtml('message.early', language, { targets: sayList(names, language) }));
  }
  return messages;
}

const TARGET_MESSAGE = {
  reached: 'message.targetReached',
  'on-track': 'message.targetOnTrack',
  'off-track': 'message.targetOffTrack',
} as const;

function targetMessage(point: TargetData, language: Language): Html {
  const values = { year: String(point.year), target: percent(point.target, language) };
  if (point.status === 'reached' && isStill(point.gap)) {
    return sayHtml('message.targetExact', language, values);
  }
  const gap = distance(point.gap, language);
  return sayHtml(TARGET_MESSAGE[point.status], language, { ...values, gap });
}

function rankMessages(report: ReportData, headlines: Headlines, language: Language): Html[] {
  const { ranked, above } = headlines;
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  const messages = [
    sayHtml('message.extremes', language, {
      highest: highest.name,
      highShare: percent(highest.outcomes.stunting.share ?? 0, language),
      lowest: lowest.name,
      lowShare: percent(lowest.outcomes.stunting.share ?? 0, language),
    }),
  ];
  if (above.length > 0 && above.length <= MOST_NAMES) {
    const names = sayList(namesOf(above), language);
    messages.push(sayHtml('message.above', language, { district: report.districtName, names }));
  }
  return messages;
}

function moveMessages(headlines: Headlines, language: Language): Html[] {
  const { fallen, risen, previous } = headlines;
  if (previous === null || fallen.length + risen.length === 0) return [];
  const named = risen.length > 0 && risen.length <= MOST_NAMES;
  const names = named ? sayList(namesOf(risen), language) : '';
  const messages = [
    sayHtml('message.upDown', language, {
      previous: previous.label[language],
      down: count(fallen.length, language),
      up: count(risen.length, language),
      risen: named ? say('message.risenNames', language, { names }) : '',
    }),
  ];
  const [fall, rise] = [fallen[0], risen[0]];
  if (fall) messages.push(sayHtml('message.largestFall', language, moveOf(fall, language)));
  if (rise) messages.push(sayHtml('message.largestRise', language, moveOf(rise, language)));
  return messages;
}

function remeasureMessages(report: ReportData, language: Language): Html[] {
  const villages = report.villages.filter((village) => village.remeasure.length > 0);
  if (villages.length === 0) return [];
  return [sayHtml('message.remeasure', language, { count: count(villages.length, language) })];
}

function rowMessages(report: ReportData, { rows }: Headlines, language: Language): Html[] {
  const values = {
    rows: count(rows.read, language),
    accepted: count(rows.accepted, language),
    rejected: count(rows.rejected, language),
  };
  if (rows.read === 0) return [];
  if (rows.rejected === 0) return [sayHtml('message.rowsAll', language, values)];
  const messages = [sayHtml('message.rows', language, values)];
  const reasons = commonReasons(report.rejected, { language, most: 3 });
  if (reasons.length > 0) {
    const list = reasons.map((reason) => `${reason.text} (${reason.count})`).join('; ');
    messages.push(sayHtml('message.rejectedWhy', language, { reasons: list }));
  }
  return messages;
}

function namesOf(areas: readonly AreaData[]): string[] {
  return areas.map((area) => area.name);
}

function moveOf(area: AreaData, language: Language): { area: string; points: string } {
  return { area: area.name, points: distance(area.change ?? 0, language) };
}
