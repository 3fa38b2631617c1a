import { each } from '../each.js';
import {
  DIGIT_MEASURES,
  type DigitCounts,
  QUALITY_INDICATORS,
  type QualityCounts,
  type ScoreCounts,
} from '../quality-counts.js';
import { ageCounter } from './age-counter.js';
import { childCounter } from './child-counter.js';
import { clusterCounter } from './cluster-counter.js';
import { digitCounter } from './digit-counter.js';
import { heightCounter } from './height-counter.js';
import { positionCounter } from './position-counter.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';
import { scoreCounter } from './score-counter.js';
import type { NewCounter } from './value-counter.js';

/** Counts all that the checks need of one group of children. */
export function groupCounter(newCounter: NewCounter): RowCounter<QualityCounts> {
  const children = childCounter();
  const ages = ageCounter();
  const digits = each(DIGIT_MEASURES, (measure) => digitCounter(measure, newCounter));
  const scores = each(QUALITY_INDICATORS, (indicator) => scoreCounter(indicator, newCounter));
  const heights = heightCounter();
  const positions = positionCounter();
  const clusters = clusterCounter();
  const apart = [children, ages, heights, positions, clusters];
  const all = [...apart, ...Object.values(digits), ...Object.values(scores)];
  const add = (chunk: QualityChunk, rows: Int32Array): void => {
    for (const counter of all) counter.add(chunk, rows);
  };
  const counts = (): QualityCounts => ({
    ...children.counts(),
    ...ages.counts(),
    digits: each(DIGIT_MEASURES, (measure): DigitCounts => digits[measure].counts()),
    scores: each(QUALITY_INDICATORS, (indicator): ScoreCounts => scores[indicator].counts()),
    ...heights.counts(),
    positions: positions.counts(),
    clusters: clusters.counts(),
  });
  return { add, counts };
}
