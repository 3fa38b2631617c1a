import type { Result } from '@balanting/core';
import { messageOf } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { reportFromJson, reportToJson } from '../../src/index.js';
import { area, report } from '../fixture.js';

function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe('reportToJson', () => {
  it('is pretty, ends in a line feed and keeps the order of the schema', () => {
    const text = reportToJson(report());
    expect(text.startsWith('{\n  "format": "balanting-report",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain(`"share": ${1610 / 8989}`);
  });

  it('gives equal text for equal reports, whatever the order of their keys', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, turned(part)]),
      );
    };
    const other = turned(report()) as ReturnType<typeof report>;
    expect(Object.keys(other)[0]).toBe('provenance');
    expect(reportToJson(other)).toBe(reportToJson(report()));
  });

  it('throws where JSON would lose a value', () => {
    const broken = report({ kecamatan: [area({ measured: Number.NaN })] });
    expect(() => reportToJson(broken)).toThrow(TypeError);
    expect(() => reportToJson(broken)).toThrow('kecamatan[0].measured');
  });
});

describe('reportFromJson', () => {
  it.each([
    report(),
    report({ targets: null, periods: [], kecamatan: [], villages: [], provenance: {} }),
    report({
      districtName: 'CONTOH "\\ \u2028 \u{1f600} {"a":1}',
      provenance: { constructor: 'x', '': 'y' },
    }),
    report({ kecamatan: Array.from({ length: 300 }, (_, i) => area({ change: i / 301 - 0.5 })) }),
  ])('reads back what was written', (original) => {
    const result = reportFromJson(reportToJson(original));
    expect(result).toEqual({ ok: true, value: original, warnings: [] });
  });

  it('passes over a byte order mark', () => {
    expect(reportFromJson(`\ufeff${reportToJson(report())}`).ok).toBe(true);
  });

  it.each(['', '{', 'null x', '{"a":1,}', "{'a':1}", '[1', '"', '"\\', '{"\\x":1}', 'undefined'])(
    'refuses %j, which is no JSON',
    (text) => {
      expect(codesOf(reportFromJson(text))).toEqual(['json.invalid']);
    },
  );

  it.each(['null', '[]', '3', '"x"', '{}'])('refuses %s, which is no report', (text) => {
    expect(codesOf(reportFromJson(text))).toContain('json.shape');
  });

  it('names each field that does not fit, with its path and what was expected', () => {
    const text = reportToJson(report())
      .replace('"measured": 8992', '"measured": "8992"')
      .replace('"status": "reached"', '"status": "done"')
      .replace('"gap": -0.0049', '"gap": -49')
      .replace('"count": 8', '"count": -8')
      .replace('"date": "2022-01-27"', '"date": "27/01/2022"');
    const result = reportFromJson(text);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ path }) => path)).toEqual([
      ['date'],
      ['periods', 0, 'district', 'measured'],
      ['targets', 'points', 0, 'status'],
      ['targets', 'points', 0, 'gap'],
      ['rejected', 0, 'count'],
    ]);
    expect(issues.map(({ values }) => values.expected)).toEqual([
      'date',
      'number',
      '"reached" | "on-track" | "off-track"',
      '>= -1',
      '>= 0',
    ]);
    expect(messageOf(issues[1]!, 'id')).toBe(
      'Isian "periods[0].district.measured" tidak sesuai: seharusnya number.',
    );
    expect(messageOf(issues[1]!, 'en')).toBe(
      'The field "periods[0].district.measured" does not fit: expected number.',
    );
  });

  it('refuses fields that are not part of a report, at any depth', () => {
    const text = reportToJson(report()).replace('"name": "Juai"', '"name": "Juai", "nik": "99"');
    const result = reportFromJson(text);
    expect(codesOf(result)).toEqual(['json.unknown_field']);
    expect(!result.ok && result.issues[0].path).toEqual(['kecamatan', 0, 'nik']);
  });

  it.each(['"__proto__"', '"\\u005f_proto__"', '"__proto__" \n'])('refuses the key %s', (key) => {
    const text = reportToJson(report()).replace(
      '"provenance": {',
      `"provenance": { ${key}: {"ok": "x"},`,
    );
    const result = reportFromJson(text);
    expect(codesOf(result)).toEqual(['json.unknown_field']);
    expect(!result.ok && result.issues[0].path).toEqual(['provenance', '__proto__']);
    expect(Object.hasOwn(Object.prototype, 'ok')).toBe(false);
  });

  it('refuses a key that stands twice, however it is spelt', () => {
    const text = reportToJson(report()).replace('"name": "Juai"', '"name": "a", "na\\u006de": "b"');
    const result = reportFromJson(text);
    expect(codesOf(result)).toEqual(['json.duplicate_key']);
    expect(!result.ok && result.issues[0].values.field).toBe('kecamatan[0].name');
  });

  it('does not take values, or keys of other objects, for doubled keys', () => {
    expect(
      codesOf(reportFromJson('{"a":"a","b":{"a":"b"},"c":["a","a",{"a":1},{"a":1}]}')),
    ).not.toContain('json.duplicate_key');
  });

  it('counts the items of lists in its paths', () => {
    const result = reportFromJson('{"a":[[1,2],{"x":[0,"],{"]},{"b":1,"b":2}]}');
    expect(!result.ok && result.issues[0].path).toEqual(['a', 2, 'b']);
  });

  it('refuses what is too long or too deep, without reading it', () => {
    expect(codesOf(reportFromJson(' '.repeat(101), { maxCharacters: 100 }))).toEqual([
      'json.too_large',
    ]);
    expect(codesOf(reportFromJson('['.repeat(5_000_000)))).toEqual(['json.too_deep']);
    expect(codesOf(reportFromJson('[[[1]]]', { maxDepth: 3 }))).toEqual(['json.shape']);
    expect(codesOf(reportFromJson('[[[[1]]]]', { maxDepth: 3 }))).toEqual(['json.too_deep']);
    expect(codesOf(reportFromJson(`"${'['.repeat(999)}"`))).toEqual(['json.shape']);
  });

  it('lists at most 100 issues and cuts long names', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `"${'k'.repeat(500)}${i}":1`).join(',');
    const result = reportFromJson(`{${keys}}`);
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(100);
    for (const { values } of issues) expect(String(values.field).length).toBeLessThanOrEqual(120);
  });

  it('reads nothing into a report from a text cut at any place', () => {
    const text = reportToJson(report()).trimEnd();
    for (let end = 0; end < text.length; end++)
      expect(reportFromJson(text.slice(0, end)).ok).toBe(false);
  });
});
