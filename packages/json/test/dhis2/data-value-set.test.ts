import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataValueCsv, dataValueSet } from '../../src/dhis2/index.js';
import { BOTH, cell, codesOf, counts, key, MAPPING } from './counts.js';

describe('dataValueSet', () => {
  it('has a value for each area and element', () => {
    expect(dataValueSet(BOTH, MAPPING)).toEqual({
      ok: true,
      warnings: [],
      value: {
        dataElementIdScheme: 'CODE',
        orgUnitIdScheme: 'UID',
        categoryOptionComboIdScheme: 'UID',
        dataValues: [
          ['STN_N_UKUR', 'abcdefghij1', '20'],
          ['STN_P', 'abcdefghij1', '3'],
          ['STN_N_UKUR', 'DiszpKrYNg8', '20'],
          ['STN_P', 'DiszpKrYNg8', '3'],
        ].map(([dataElement, orgUnit, value]) => ({
          dataElement,
          period: '202508',
          orgUnit,
          value,
        })),
      },
    });
  });

  it('tells groups apart by their combos', () => {
    const groups = [
      { sex: 'male', categoryOptionCombo: 'bRowv6yZOF2' },
      { sex: 'female', categoryOptionCombo: 'cRowv6yZOF2' },
    ] as const;
    const given = counts(
      ['kecamatan', 'sex', 'month'],
      cell(key('JUAI', '2025-08', { sex: 'male' })),
      cell(key('JUAI', '2025-08', { sex: 'female' })),
    );
    const areas = MAPPING.areas.slice(0, 1);
    const mapping = { ...MAPPING, areas, groups, attributeOptionCombo: 'HllvX50cXC0' };
    const set = dataValueSet(given, mapping);
    expect(set.ok && set.value.dataValues.map((one) => one.categoryOptionCombo)).toEqual([
      'cRowv6yZOF2',
      'cRowv6yZOF2',
      'bRowv6yZOF2',
      'bRowv6yZOF2',
    ]);
    expect(set.ok && set.value.dataValues[0]?.attributeOptionCombo).toBe('HllvX50cXC0');
    expect(codesOf({ ...mapping, groups: groups.slice(0, 1) }, given)).toEqual([
      'dhis2.group_unmapped',
    ]);
    expect(codesOf({ ...MAPPING, areas }, given)).toEqual([
      'dhis2.group_unmapped',
      'dhis2.group_unmapped',
    ]);
  });

  it('takes the period given where the counts have no month', () => {
    const given = counts(['kecamatan'], cell({ district: 'BALANGAN', kecamatan: 'JUAI' }));
    const mapping = { ...MAPPING, areas: MAPPING.areas.slice(0, 1) };
    const set = dataValueSet(given, mapping, { period: '2025Q3' });
    expect(set.ok && set.value.dataValues[0]?.period).toBe('2025Q3');
    expect(codesOf(mapping, given)).toEqual(['dhis2.period_missing']);
  });

  it('never adds up the months of a longer period', () => {
    const given = counts(
      ['kecamatan', 'month'],
      cell(key('JUAI', '2025-07')),
      cell(key('JUAI', '2025-08')),
    );
    const mapping = { ...MAPPING, areas: MAPPING.areas.slice(0, 1) };
    expect(codesOf(mapping, given)).toEqual([]);
    const quarterly = { ...mapping, periodType: 'Quarterly' } as const;
    expect(codesOf(quarterly, given)).toEqual(['dhis2.value_twice']);
    const other = counts(
      ['kecamatan', 'month'],
      cell(key('JUAI', '2025-06')),
      cell(key('JUAI', '2025-08')),
    );
    expect(codesOf(quarterly, other)).toEqual([]);
    expect(dataValueSet(given, quarterly).ok).toBe(false);
  });
});

describe('dataValueCsv', () => {
  it('is read back by a CSV parser', () => {
    const value = { dataElement: 'a"b', period: '202508', orgUnit: 'x,\ny', value: '0' };
    const schemes = {
      dataElementIdScheme: 'NAME',
      orgUnitIdScheme: 'NAME',
      categoryOptionComboIdScheme: 'UID',
    };
    const text = dataValueCsv({ ...schemes, dataValues: [value] });
    expect(Papa.parse(text.trimEnd(), { header: true }).data).toEqual([
      {
        dataelement: 'a"b',
        period: '202508',
        orgunit: 'x,\ny',
        categoryoptioncombo: '',
        attributeoptioncombo: '',
        value: '0',
      },
    ]);
  });
});
