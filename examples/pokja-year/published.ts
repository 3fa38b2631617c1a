// The figures that the proposal "Balanting" publishes, held against what the library finds.
import * as core from '@balanting/core';

/** What the proposal says of 2022. */
const PUBLISHED = {
  now: '14,91 %',
  change: '-3,00 poin',
  targets: '18,40 % reached, 17,00 % reached, 16,00 % reached',
  above: 'Lampihong, Tebing Tinggi, Juai, Paringin Selatan, Halong',
  highest: 'Lampihong 21,70 %',
  lowest: 'Paringin 8,24 %',
  moves: '3 up, 5 down',
  largestFall: 'Awayan -9,92 poin',
  smallestFall: 'Lampihong -2,49 poin',
  largestRise: 'Juai +2,55 poin',
  neighbour: 'Hulu Sungai Utara 19,40 %: lower',
} as const;

/** Stops the example where the results of 2022 are not those of the proposal. */
export function checkPublished(results: core.StuntingResults): void {
  const { now, change, above, highest, lowest, movements, targets, neighbours } = results;
  const [neighbour] = neighbours;
  const moved = (one: core.Movement | null) => `${one?.name} ${points(one?.change ?? null)}`;
  const found: Readonly<Record<keyof typeof PUBLISHED, string>> = {
    now: percent(now?.share ?? null),
    change: points(change),
    targets: targets.map(({ target, status }) => `${percent(target)} ${status}`).join(', '),
    above: above.map(({ name }) => name).join(', '),
    highest: highest.map(({ name, share }) => `${name} ${percent(share)}`).join(', '),
    lowest: lowest.map(({ name, share }) => `${name} ${percent(share)}`).join(', '),
    moves: `${movements.risen.length} up, ${movements.fallen.length} down`,
    largestFall: moved(results.largestFall),
    smallestFall: moved(results.smallestFall),
    largestRise: moved(results.largestRise),
    neighbour: `${neighbour?.name} ${percent(neighbour?.share ?? null)}: ${neighbour?.standing}`,
  };
  for (const [what, published] of Object.entries(PUBLISHED)) {
    checkFigure(what, found[what as keyof typeof PUBLISHED], published);
  }
}

/** Stops the example where a figure is not the one published. */
export function checkFigure(what: string, found: string, published: string): void {
  if (found !== published) throw new Error(`${what}: ${found} instead of ${published}`);
}

function percent(share: number | null): string {
  return share === null ? '-' : core.formatPercent(share, 2, 'id');
}

function points(change: number | null): string {
  return change === null ? '-' : core.formatPoints(change, 2, 'id');
}
