import type { Language, ReportData, TargetData } from '@balanting/core';
import type { Html } from '../html/html.js';
import { count, distance, isStill, percent, severityText } from '../print/figures.js';
import { say, sayHtml, sayList } from '../texts/say.js';
import { type Headlines, isPrintable } from './headlines.js';

/** What the prevalence of the district is. */
export function prevalenceMessages(
  report: ReportData,
  headlines: Headlines,
  language: Language,
): Html[] {
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

/** How it moved since the period before. */
export function changeMessages(headlines: Headlines, language: Language): Html[] {
  const { change, previous, stunting } = headlines;
  const before = previous?.district.outcomes.stunting.share ?? null;
  if (change === null || previous === null || before === null || stunting.share === null) return [];

  const values = { previous: previous.label[language], before: percent(before, language) };
  if (isStill(change)) return [sayHtml('message.same', language, values)];
  const key = change < 0 ? 'message.fell' : 'message.rose';
  const moved = { points: distance(change, language), after: percent(stunting.share, language) };
  return [sayHtml(key, language, { ...values, ...moved })];
}

/** Where it stands against its targets. */
export function targetMessages(headlines: Headlines, language: Language): Html[] {
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
