import { describe, expect, it } from 'vitest';
import * as figures from '../../src/print/figures.js';

describe('figures', () => {
  it('print the published prevalences of Balangan', () => {
    expect(figures.percent(2201 / 8538, 'id')).toBe('25,78 %');
    expect(figures.percent(1610 / 8989, 'id')).toBe('17,91 %');
    expect(figures.percentFigure(1610 / 8989, 'en', 1)).toBe('17.9');
    expect(figures.count(8989, 'id')).toBe('8.989');
  });

  it('print changes with a sign in tables and without one in sentences', () => {
    expect(figures.points(-0.0992, 'id')).toBe('-9,92 poin');
    expect(figures.pointsFigure(-0.0992, 'id')).toBe('−9,92');
    expect(figures.pointsFigure(0.0255, 'en')).toBe('+2.55');
    expect(figures.distance(-0.0992, 'id')).toBe('9,92 poin');
    expect(figures.distance(0.0255, 'en')).toBe('2.55 pp');
  });

  it('print what rounds to nothing without a sign', () => {
    expect(figures.points(-0.00004, 'id')).toBe('0,00 poin');
    expect(figures.isStill(0.00005)).toBe(true);
    expect(figures.points(0.000051, 'id')).toBe('+0,01 poin');
    expect(figures.isStill(0.000051)).toBe(false);
  });

  it('print intervals, dates and classes', () => {
    expect(figures.intervalFigure([0.1713, 0.18724], 'id')).toBe('17,13–18,72');
    expect(figures.dateText('2022-09-05', 'id')).toBe('5 September 2022');
    expect(figures.dateText('2022-05-31', 'en')).toBe('31 May 2022');
    expect(figures.dateText('kemarin', 'id')).toBe('kemarin');
    expect(figures.dateText('2022-13-01', 'id')).toBe('2022-13-01');
    expect(figures.severityText('very-high', 'id')).toBe('sangat tinggi');
    expect(figures.severityText('very_low', 'en')).toBe('very low');
    expect(figures.severityText('CONTOH', 'id')).toBe('CONTOH');
  });
});
