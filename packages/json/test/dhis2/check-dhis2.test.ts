import { messageOf } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { checkDhis2, type Dhis2Mapping, dataValueSet } from '../../src/dhis2/index.js';
import { BOTH, cell, codesOf, counts, key, MAPPING } from './counts.js';

describe('checkDhis2', () => {
  it('finds nothing wrong with a mapping that fits', () => {
    expect(checkDhis2(BOTH, MAPPING)).toEqual([]);
  });

  it.each<[string, Partial<Dhis2Mapping>, readonly string[]]>([
    [
      'an unknown figure',
      { elements: [{ figure: 'stuntin', dataElement: 'X' }] },
      ['dhis2.figure_unknown'],
    ],
    [
      'an element twice',
      { elements: [...MAPPING.elements, { figure: 'oedema', dataElement: 'STN_P' }] },
      ['dhis2.element_twice', 'dhis2.value_twice', 'dhis2.value_twice'],
    ],
    ['an area twice', { areas: [...MAPPING.areas, MAPPING.areas[0]!] }, ['dhis2.area_twice']],
    ['an area that is not mapped', { areas: MAPPING.areas.slice(1) }, ['dhis2.area_unmapped']],
    [
      'an area without its district',
      { areas: [MAPPING.areas[0]!, { kecamatan: 'HALONG', orgUnit: 'abcdefghij1' }] },
      ['dhis2.area_unused', 'dhis2.area_unmapped'],
    ],
    ['ids that are no UID', { schemes: {} }, ['dhis2.id_invalid', 'dhis2.id_invalid']],
    [
      'two areas as one unit',
      { areas: MAPPING.areas.map((area) => ({ ...area, orgUnit: 'DiszpKrYNg8' })) },
      ['dhis2.value_twice'],
    ],
    [
      'a group twice',
      {
        groups: [
          { sex: 'male', categoryOptionCombo: 'bRowv6yZOF2' },
          { sex: 'male', categoryOptionCombo: 'cRowv6yZOF2' },
        ],
      },
      ['dhis2.group_twice'],
    ],
  ])('finds %s', (_, changes, codes) => {
    expect(codesOf({ ...MAPPING, ...changes })).toEqual(codes);
  });

  it('only warns of an area without a child', () => {
    const given = counts(['kecamatan', 'month'], cell(key('JUAI')));
    expect(codesOf(MAPPING, given)).toEqual(['dhis2.area_unused']);
    const set = dataValueSet(given, MAPPING);
    expect(set.ok && set.warnings.map(({ values }) => values)).toEqual([
      { area: 'BALANGAN / HALONG' },
    ]);
  });

  it('tells each area once, in both languages', () => {
    const given = counts(
      ['kecamatan', 'month'],
      cell(key('PARINGIN', '2025-07')),
      cell(key('PARINGIN', '2025-08')),
    );
    const [, , found] = checkDhis2(given, MAPPING);
    expect(codesOf(MAPPING, given)).toEqual([
      'dhis2.area_unused',
      'dhis2.area_unused',
      'dhis2.area_unmapped',
    ]);
    expect(messageOf(found!, 'en')).toContain('BALANGAN / PARINGIN');
    expect(messageOf(found!, 'id')).toContain('BALANGAN / PARINGIN');
  });
});
