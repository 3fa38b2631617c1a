import { domainCentres } from './domain-centres.js';
import { type CellInput, linearisedTotals } from './linearised-totals.js';
import type { DomainFindings } from './plain-variance.js';
import { CELL, cellSums } from './psu-cells.js';
import { stratumSpread } from './stratum-spread.js';
import { type DomainSums, emptySums, estimateCount } from './survey-values.js';

/**
 * The estimates of all domains in a design with clusters or strata: Taylor linearisation with
 * replacement. Each row gives u = w (x - estimate) / (sum of w) where the domain knows it and 0
 * elsewhere; with the totals t of the n_h PSUs of a stratum, variance = sum over strata of
 * n_h / (n_h - 1) * sum (t - mean t)², where PSUs without a row of the domain enter as 0. A stratum of
 * one PSU adds t² ("adjust": its centre is that of all strata, 0).
 *
 * Source: Binder (1983) Int Stat Rev 51:279; R package survey 4.4 (svyby of svymean) as WHO's anthro
 * 1.1.0 calls it, with options(survey.lonely.psu = "adjust").
 */
export function designFindings(input: CellInput): DomainFindings {
  const { design, domains, variable, cells } = input;
  const ofCells = cellSums(design, cells, variable);
  const sums = domainSums(input, ofCells);
  const centres = domainCentres(input, sums);
  const spread = stratumSpread(domains.size, estimateCount(variable));
  const totals = linearisedTotals(input, ofCells, centres);
  for (let h = 0; h < design.strataEnds.length; h++) {
    const [from, to] = [cells.strataEnds[h - 1] ?? 0, cells.strataEnds[h] as number];
    const size = (design.strataEnds[h] as number) - (design.strataEnds[h - 1] ?? 0);
    spread.add(cells.domains.subarray(from, to), totals.of(from, to), size);
  }
  return { sums, centres, variances: spread.variances };
}

/** The sums of all cells of each domain. */
function domainSums({ domains, variable, cells }: CellInput, ofCells: Float64Array): DomainSums {
  const { categoryCount } = variable;
  const { domains: domainOf } = cells;
  const sums = emptySums(domains, variable);
  const { weights, values, squares, known, valued } = sums;
  for (let cell = 0; cell < domainOf.length; cell++) {
    const domain = domainOf[cell] as number;
    const at = cell * CELL.width;
    const first = domain * categoryCount;
    for (let c = 0; c < categoryCount; c++) {
      weights[first + c] = (weights[first + c] as number) + (ofCells[at + c] as number);
    }
    values[domain] = (values[domain] as number) + (ofCells[at + CELL.values] as number);
    squares[domain] = (squares[domain] as number) + (ofCells[at + CELL.squares] as number);
    known[domain] = (known[domain] as number) + (ofCells[at + CELL.known] as number);
    valued[domain] = (valued[domain] as number) + (ofCells[at + CELL.valued] as number);
  }
  return sums;
}
