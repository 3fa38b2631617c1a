import { describe, expect, it } from 'vitest';
import { dhis2MappingFromJson, dhis2MappingSchema } from '../../src/dhis2/index.js';
import { MAPPING } from './counts.js';

describe('dhis2MappingFromJson', () => {
  it('reads a mapping back', () => {
    expect(dhis2MappingFromJson(JSON.stringify(MAPPING))).toMatchObject({
      ok: true,
      value: MAPPING,
    });
    expect(dhis2MappingSchema.parse(MAPPING)).toEqual(MAPPING);
  });

  it.each([
    ['no JSON', '{', 'json.invalid'],
    ['a key twice', '{"version":1,"version":1}', 'json.duplicate_key'],
    ['another version', JSON.stringify({ ...MAPPING, version: 2 }), 'json.shape'],
    ['a field too many', JSON.stringify({ ...MAPPING, token: 'x' }), 'json.unknown_field'],
    ['a period of weeks', JSON.stringify({ ...MAPPING, periodType: 'Weekly' }), 'json.shape'],
  ])('refuses %s', (_, text, code) => {
    const mapping = dhis2MappingFromJson(text);
    expect(mapping.ok ? [] : mapping.issues.map((found) => found.code)).toContain(code);
  });
});
