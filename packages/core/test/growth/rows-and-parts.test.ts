import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { concatTables } from '../../src/record/concat-tables.js';
import type { MeasurementTable } from '../../src/record/record-table.js';
import { sampleRow, sampleTable } from '../sample-rows.js';

/** The scores of every row as text: one line a row. */
function linesOf(table: MeasurementTable): readonly string[] {
  const { scores } = assessTable(table, { reference: who2006 });
  return Array.from({ length: table.length }, (_, row) =>
    JSON.stringify(
      Object.entries(scores).map(([id, { z, flag, reason }]) => [
        id,
        z[row],
        flag[row],
        reason[row],
      ]),
    ),
  );
}

const rows = fc.array(sampleRow, { minLength: 1, maxLength: 80 });

describe('a row has the same scores', () => {
  test.prop([rows, fc.infiniteStream(fc.nat())])(
    'in whatever order the rows stand',
    (list, draws) => {
      const order = list.map((_, k) => k).sort((a, b) => a - b);
      for (let k = order.length - 1; k > 0; k--) {
        const other = (draws.next().value ?? 0) % (k + 1);
        [order[k], order[other]] = [order[other] as number, order[k] as number];
      }
      const straight = linesOf(sampleTable(list));
      const mixed = linesOf(sampleTable(order.map((k) => list[k] as (typeof list)[number])));
      expect(mixed).toEqual(order.map((k) => straight[k]));
    },
  );

  test.prop([rows, fc.nat()])('in one table or in two', (list, at) => {
    const cut = at % (list.length + 1);
    const [first, second] = [sampleTable(list.slice(0, cut)), sampleTable(list.slice(cut))];
    const whole = linesOf(sampleTable(list));
    expect([...linesOf(first), ...linesOf(second)]).toEqual(whole);
    expect(linesOf(concatTables([first, second]))).toEqual(whole);
  });
});
