import { assessTable, type QualityReport, qualityCheck } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

const CHILDREN = 240;
const column = (value: (i: number) => number) =>
  Array.from({ length: CHILDREN }, (_, i) => value(i));

/** The quality of a made-up file (CONTOH): 240 children of 2 teams; team B writes whole centimetres. */
export function quality(): QualityReport {
  const table = {
    length: CHILDREN,
    sex: Uint8Array.from(column((i) => 1 + (i % 2))),
    ageDays: Int32Array.from(column((i) => 190 + 6 * i)),
    lengthHeight: Int32Array.from(
      column((i) => {
        const cm = 6600 + 15 * i + 70 * (i % 7) + 10 * (i % 10);
        return i % 2 === 0 ? cm : Math.round(cm / 100) * 100;
      }),
    ),
    weight: Int32Array.from(column((i) => 6900 + 34 * i + 310 * (i % 6))),
    armCircumference: Int32Array.from(column((i) => 1340 + 10 * (i % 31))),
  };
  const check = qualityCheck();
  check.add(assessTable(table, { reference: who2006 }), {
    group: { codes: Int32Array.from(column((i) => i % 2)), values: ['Tim A', 'Tim B'] },
  });
  return check.report();
}
