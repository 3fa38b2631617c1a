import type { AreaData, Language, ReportData } from '@balanting/core';
import type { Html } from '../html/html.js';
import { count, distance, percent } from '../print/figures.js';
import { say, sayHtml, sayList } from '../texts/say.js';
import type { Headlines } from './headlines.js';

/** Above this many names a sentence gives the number of areas only. */
const MOST_NAMES = 8;

/** Which kecamatan are highest and lowest, and which lie above the district. */
export function rankMessages(report: ReportData, headlines: Headlines, language: Language): Html[] {
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

/** Which kecamatan fell and rose. */
export function moveMessages(headlines: Headlines, language: Language): Html[] {
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

/** How many villages are to be measured again. */
export function remeasureMessages(report: ReportData, language: Language): Html[] {
  const villages = report.villages.filter((village) => village.remeasure.length > 0);
  if (villages.length === 0) return [];
  return [sayHtml('message.remeasure', language, { count: count(villages.length, language) })];
}

function namesOf(areas: readonly AreaData[]): string[] {
  return areas.map((area) => area.name);
}

function moveOf(area: AreaData, language: Language): { area: string; points: string } {
  return { area: area.name, points: distance(area.change ?? 0, language) };
}
