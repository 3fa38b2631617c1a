import {
  type CombinedEstimate,
  formatNumber,
  type IndicatorEstimate,
  isFew,
  type Language,
  type SurveyShare,
} from '@balanting/core';
import { count, intervalFigure, percentFigure } from '../print/figures.js';
import type { SurveyBlock } from './survey-blocks.js';

/** What stands where a figure is left out since there are too few children. */
export const FEW = '*';
const NONE = '–';

/** The cells of a group in the table of one indicator. */
export function indicatorCells(
  { cuts }: SurveyBlock,
  { children, cuts: shares, mean }: IndicatorEstimate,
  language: Language,
): readonly string[] {
  const tooFew = isFew(children);
  const number = (value: number | null | undefined, decimals: number) => {
    if (tooFew) return children === 0 ? NONE : FEW;
    return value === null || value === undefined ? NONE : formatNumber(value, decimals, language);
  };
  return [
    count(children, language),
    ...cuts.flatMap(({ cut, isMain }) => shareCells(shares[cut], { children, isMain, language })),
    number(mean?.mean, 2),
    number(mean?.sd, 2),
    number(shares.below2?.designEffect, 2),
  ];
}

interface ShareStyle {
  readonly children: number;
  readonly isMain: boolean | undefined;
  readonly language: Language;
}

function shareCells(
  share: SurveyShare | null,
  { children, isMain = false, language }: ShareStyle,
): readonly string[] {
  const tooFew = children > 0 && isFew(children);
  if (share === null || tooFew) return new Array(isMain ? 2 : 1).fill(tooFew ? FEW : NONE);
  const percent = percentFigure(share.share, language, 1);
  if (!isMain) return [percent];
  // At 0 and 100 % the interval is that one value: no statement of chance.
  const isCertain = share.se === 0 || share.interval === null;
  return [percent, isCertain ? NONE : intervalFigure(share.interval, language, 1)];
}

/** The cells of a group in the table of two conditions at once. */
export function combinedCells(estimate: CombinedEstimate, language: Language): readonly string[] {
  const { children, stuntedWasted, stuntedOverweight } = estimate;
  const style = { children, isMain: true, language };
  return [
    count(children, language),
    ...shareCells(stuntedWasted, style),
    ...shareCells(stuntedOverweight, style),
  ];
}
