import type { AreaData, Language, ReportData } from '@balanting/core';
import { count, percent, points } from '../print/figures.js';
import type { TextLine } from '../print/text-lines.js';
import type { Headlines } from '../summary/headlines.js';
import { commonReasons } from '../summary/reasons.js';
import { say } from '../texts/say.js';

const MOST_REASONS = 4;

/** Kecamatan that are highest, lowest, and moved most. */
export function kecamatanLines(headlines: Headlines, language: Language): TextLine[] {
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

/** How many villages there are, and how many are to be measured again. */
export function villageLines({ villages }: ReportData, language: Language): TextLine[] {
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

/** How many rows were read, and why some were refused. */
export function rowLines(report: ReportData, { rows }: Headlines, language: Language): TextLine[] {
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
