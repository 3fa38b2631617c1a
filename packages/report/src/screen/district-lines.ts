import type { Language, TargetData } from '@balanting/core';
import { count, distance, isStill, percent, points } from '../print/figures.js';
import type { TextLine } from '../print/text-lines.js';
import { type Headlines, isPrintable } from '../summary/headlines.js';
import { say, sayList } from '../texts/say.js';

/** The prevalence of the district, its interval and its change. */
export function prevalenceLines(headlines: Headlines, language: Language): TextLine[] {
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

/** Where it stands against its targets. */
export function targetLines(headlines: Headlines, language: Language): TextLine[] {
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
