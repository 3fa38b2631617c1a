import { type Issue, issue } from '../result/result.js';
import type { LocusIndicator } from './indicator.js';
import type { LocusVillage, ServiceCount } from './village.js';

/** One column of shares: where it stands in a village, and the cell of each. */
export interface ShareColumn {
  readonly field: string;
  readonly cellOf: (village: LocusVillage) => unknown;
}

/** A cell that could be read; both null where nothing is known. */
export interface ShareCell {
  readonly share: number | null;
  readonly people: ServiceCount | null;
}

const UNKNOWN: ShareCell = { share: null, people: null };

/** Above this a share is a percentage: coverage of 150 % would be a mistake of another kind. */
const PERCENT_FROM = 1.5;

/** The columns of shares of villages: services in the order of the indicators, then families. */
export function shareColumns(indicators: readonly LocusIndicator[]): readonly ShareColumn[] {
  const services = indicators.map(({ id }): ShareColumn => {
    return { field: `services.${id}`, cellOf: ({ services }) => services?.[id] };
  });
  return [
    ...services,
    { field: 'familiesAtRisk', cellOf: ({ familiesAtRisk }) => familiesAtRisk },
    { field: 'poorFamilies', cellOf: ({ poorFamilies }) => poorFamilies },
  ];
}

/**
 * The cells of a column, with what is wrong with them. A share above 1 is capped at 1 with a warning; a
 * column with a number above 1.5 is one of percentages, and is refused as a whole.
 */
export function readColumn(
  { field, cellOf }: ShareColumn,
  villages: readonly LocusVillage[],
  issues: Issue[],
): readonly ShareCell[] {
  const cells = villages.map(cellOf);
  const highest = cells.reduce((high: number, cell) => {
    return typeof cell === 'number' && cell > high ? cell : high;
  }, 0);
  if (highest > PERCENT_FROM) {
    const values = { field, highest };
    issues.push(issue('locus.percent', { path: ['villages', field], values }));
    return [];
  }
  return cells.map((cell, row) =>
    readCell(cell, (found) => {
      const path = ['villages', row, ...field.split('.')];
      const code = String(villages[row]?.code);
      const level = found === 'locus.coverage_capped' ? 'warning' : 'error';
      issues.push(issue(found, { level, path, values: { field, code, value: textOf(cell) } }));
    }),
  );
}

type CellIssue = 'locus.coverage_capped' | 'locus.share_invalid';

function readCell(cell: unknown, report: (found: CellIssue) => void): ShareCell {
  if (cell === undefined || cell === null) return UNKNOWN;
  if (isServiceCount(cell)) return readPeople(cell, report);
  if (typeof cell !== 'number' || !(cell >= 0)) {
    report('locus.share_invalid');
    return UNKNOWN;
  }
  if (cell > 1) report('locus.coverage_capped');
  return { share: Math.min(cell, 1), people: null };
}

function readPeople({ reached, due }: ServiceCount, report: (found: CellIssue) => void): ShareCell {
  if (due === 0) {
    if (reached > 0) report('locus.share_invalid');
    return UNKNOWN;
  }
  if (reached > due) report('locus.coverage_capped');
  return { share: Math.min(reached / due, 1), people: { reached, due } };
}

function isServiceCount(cell: unknown): cell is ServiceCount {
  if (typeof cell !== 'object' || cell === null) return false;
  const { reached, due } = cell as Partial<ServiceCount>;
  const whole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  return whole(reached) && whole(due);
}

function textOf(cell: unknown): string {
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
