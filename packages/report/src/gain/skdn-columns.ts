import type { Language, SkdnDimension, SkdnFigures, SkdnKey } from '@balanting/core';
import { count, dateText, percentFigure } from '../print/figures.js';
import { GAIN_WORDS } from './gain-words.js';

/** One column of a table of SKDN. */
export interface SkdnColumn {
  readonly heading: string;
  readonly kind: 'count' | 'share';
  readonly figureOf: (figures: SkdnFigures) => number | null;
}

const DASH = '–';

/** The columns of a table: those of S and K only where a target list names one of its rows. */
export function skdnColumns(
  rows: readonly SkdnFigures[],
  language: Language,
): readonly SkdnColumn[] {
  const hasS = rows.some(({ s }) => s !== null);
  const hasK = rows.some(({ k }) => k !== null);
  return [
    ...(hasS ? [counted('S', ({ s }) => s)] : []),
    ...(hasK ? [counted('K', ({ k }) => k)] : []),
    counted(GAIN_WORDS.listed[language], ({ listed }) => listed),
    counted('D', ({ d }) => d),
    counted('N', ({ n }) => n),
    counted('T', ({ t }) => t),
    counted('O', ({ o }) => o),
    counted('B', ({ b }) => b),
    counted('BGM', ({ bgm }) => bgm),
    counted('2T', ({ twoT }) => twoT),
    ...(hasK && hasS ? [share('K/S %', ({ kPerS }) => kPerS)] : []),
    ...(hasS ? [share('D/S %', ({ dPerS }) => dPerS)] : []),
    ...(hasK ? [share('D/K %', ({ dPerK }) => dPerK)] : []),
    share('N/D %', ({ nPerD }) => nPerD),
    share('N/D′ %', ({ nPerDKoreksi }) => nPerDKoreksi),
    share('BGM/D %', ({ bgmPerD }) => bgmPerD),
    share('2T/D′ %', ({ twoTPerDKoreksi }) => twoTPerDKoreksi),
  ];
}

/** The figure of a column as it is printed; a dash where there is none. */
export function skdnFigure(column: SkdnColumn, figures: SkdnFigures, language: Language): string {
  const value = column.figureOf(figures);
  if (value === null) return DASH;
  return column.kind === 'count' ? count(value, language) : percentFigure(value, language, 1);
}

/** The name of a group, followed by what it lies in: names repeat. */
export function placeName(
  key: Omit<SkdnKey, 'month'>,
  by: SkdnDimension,
  language: Language,
): string {
  const name = key[by] ?? GAIN_WORDS.noPlace[language];
  const around = (WITHIN[by] ?? []).map((part) => key[part]).filter(Boolean);
  return around.length === 0 ? name : `${name} (${around.join(', ')})`;
}

/** A month in words: `Agustus 2025`. */
export function monthName(month: string, language: Language): string {
  return dateText(`${month}-01`, language).replace(/^1 /, '');
}

const WITHIN: Readonly<Partial<Record<SkdnDimension, readonly SkdnDimension[]>>> = {
  posyandu: ['village', 'kecamatan'],
  village: ['kecamatan'],
  puskesmas: ['kecamatan'],
};

function counted(heading: string, figureOf: SkdnColumn['figureOf']): SkdnColumn {
  return { heading, kind: 'count', figureOf };
}

function share(heading: string, figureOf: SkdnColumn['figureOf']): SkdnColumn {
  return { heading, kind: 'share', figureOf };
}
