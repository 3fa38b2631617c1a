import type { AreaData, PeriodData } from '@balanting/core';
import type { SlopeArea } from '../charts/slope-chart.js';
import type { MapShare } from '../maps/severity-map.js';
import { changeToPrint, isPrintable } from '../summary/headlines.js';

/** The stunting of an area as pictures take it. */
export function mapShare({ code, name, outcomes }: AreaData): MapShare {
  const { cases, n, share, interval } = outcomes.stunting;
  return { code, name, cases, n, share, interval };
}

/** The stunting of an area at the last two periods; null where the report prints no share. */
export function slopeArea(area: AreaData, previous: PeriodData): SlopeArea {
  const { stunting } = area.outcomes;
  const change = changeToPrint(area, previous);
  const after = isPrintable(stunting) ? stunting.share : null;
  return {
    name: area.name,
    before: after === null || change === null ? null : after - change,
    after,
  };
}
