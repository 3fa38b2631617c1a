import { describe, expect, it } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { findingsOf, qualityCheck } from '../../src/quality/quality-report.js';

const COUNT = 400;
const column = (value: (i: number) => number) => Array.from({ length: COUNT }, (_, i) => value(i));

/** Made-up children of 0 to 66 months (CONTOH), two in three girls below 6 months. */
const table = {
  length: COUNT,
  sex: Uint8Array.from(column((i) => (i < 40 ? 2 - Number(i % 3 === 0) : 1 + (i % 2)))),
  ageDays: Int32Array.from(column((i) => 5 * i)),
  lengthHeight: Int32Array.from(column((i) => 5000 + 15 * i + 70 * (i % 7) + 10 * (i % 10))),
  weight: Int32Array.from(column((i) => 3400 + 36 * i + 310 * (i % 6))),
};
const assessed = assessTable(table, { reference: who2006 });
const group = { codes: Int32Array.from(column((i) => (i % 2 === 0 ? 0 : -1))), values: ['A'] };

describe('the report on quality', () => {
  const check = qualityCheck();
  check.add(assessed, { group });
  const report = check.report();

  it('counts all children, and for SMART those of 6 to 59 months', () => {
    const months = column((i) => Math.floor((5 * i) / 30.4375));
    expect(report.children).toBe(COUNT);
    const ofAge = months.filter((month) => month >= 6 && month < 60).length;
    expect(report.smart.tests.find(({ id }) => id === 'sexRatio')?.n).toBe(ofAge);
    expect(report.who.sexRatio).toMatchObject({
      girls: table.sex.filter((sex) => sex === 2).length,
    });
  });

  it('has each group that has a label, with its own score', () => {
    expect(report.groups.map(({ label, children }) => [label, children])).toEqual([
      ['A', COUNT / 2],
    ]);
    const alone = qualityCheck();
    const even = column((i) => i).filter((i) => i % 2 === 0);
    const pick = <C extends Int32Array | Uint8Array>(values: C) =>
      values.filter((_, i) => i % 2 === 0) as C;
    const half = {
      length: even.length,
      sex: pick(table.sex),
      ageDays: pick(table.ageDays),
      lengthHeight: pick(table.lengthHeight),
      weight: pick(table.weight),
    };
    alone.add(assessTable(half, { reference: who2006 }));
    const { smart, age } = alone.report();
    expect(report.groups[0]?.smart).toEqual({
      total: smart.total,
      highest: smart.highest,
      class: smart.class,
      complete: smart.complete,
    });
    expect(report.groups[0]?.age.verdict).toBe(age.verdict);
  });

  it('is the same in parts', () => {
    const parts = qualityCheck();
    for (const at of [0, 1]) {
      const half = (values: ArrayLike<number>) =>
        Array.from(values).slice((at * COUNT) / 2, ((at + 1) * COUNT) / 2);
      const part = {
        length: COUNT / 2,
        sex: Uint8Array.from(half(table.sex)),
        ageDays: Int32Array.from(half(table.ageDays)),
        lengthHeight: Int32Array.from(half(table.lengthHeight)),
        weight: Int32Array.from(half(table.weight)),
      };
      parts.add(assessTable(part, { reference: who2006 }), {
        group: { codes: Int32Array.from(half(group.codes)), values: group.values },
      });
    }
    expect(parts.report()).toEqual(report);
  });

  it('of no child judges nothing', () => {
    const empty = qualityCheck().report();
    expect(empty.children).toBe(0);
    expect(findingsOf(empty).every(({ level }) => level === 'unknown')).toBe(true);
    expect(empty.smart.class).toBeNull();
  });

  it('tells each finding once', () => {
    const meanings = findingsOf(report).map(({ label, meaning }) => `${label.en} ${meaning.en}`);
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('scores by other rules where it is told', () => {
    const strict = qualityCheck({ smart: { sexRatio: 3 } });
    strict.add(assessed);
    expect(strict.report().smart.rules.sexRatio).toBe(3);
    expect(strict.report().smart.total).toBeGreaterThan(report.smart.total);
  });
});
