import { describe, expect, expectTypeOf, it } from 'vitest';
import { fail, type Issue, issue, ok, type Result } from '../../src/result/result.js';

describe('issue', () => {
  it('is an error without place or values, unless told otherwise', () => {
    expect(issue('sex.missing')).toEqual({
      code: 'sex.missing',
      level: 'error',
      path: [],
      values: {},
    });
    const given = { level: 'warning', path: ['rows', 3], values: { days: 2 } } as const;
    expect(issue('age.negative', given)).toEqual({ code: 'age.negative', ...given });
  });

  it('takes only codes that have a message', () => {
    // @ts-expect-error not in the closed set
    expect(issue('sex.wrong').code).toBe('sex.wrong');
  });
});

describe('ok', () => {
  it('holds the value, with no warnings or those given', () => {
    const doubt = issue('nik.dummy', { level: 'warning' });
    expect(ok(3)).toEqual({ ok: true, value: 3, warnings: [] });
    expect(ok(3, [doubt])).toEqual({ ok: true, value: 3, warnings: [doubt] });
  });
});

describe('fail', () => {
  it('holds every reason in the order given', () => {
    const [first, second] = [issue('sex.missing'), issue('age.missing')];
    expect(fail(first)).toEqual({ ok: false, issues: [first] });
    expect(fail(first, second)).toEqual({ ok: false, issues: [first, second] });
  });

  it('fits every type of result and needs at least one reason', () => {
    expectTypeOf(fail(issue('sex.missing'))).toExtend<Result<string>>();
    expectTypeOf(fail).parameter(0).toEqualTypeOf<Issue>();
  });
});
