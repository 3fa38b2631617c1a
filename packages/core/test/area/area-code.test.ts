import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type AreaSystem,
  dottedAreaCode,
  parentAreaCode,
  parseAreaCode,
} from '../../src/area/area-code.js';
import { balangan } from '../../src/area/balangan.js';

function parsed(text: string, system: AreaSystem) {
  const code = parseAreaCode(text, system);
  if (!code.ok) throw new Error(`${text} is no code`);
  return code.value;
}

describe('parseAreaCode', () => {
  it.each([
    ['63', 'kemendagri', 'province', '63'],
    ['6311', 'kemendagri', 'district', '63.11'],
    ['631105', 'kemendagri', 'kecamatan', '63.11.05'],
    ['6311052001', 'kemendagri', 'village', '63.11.05.2001'],
    ['63.11.06.1023', 'kemendagri', 'village', '63.11.06.1023'],
    [' 63.72 ', 'kemendagri', 'district', '63.72'],
    ['6311010', 'bps', 'kecamatan', '63.11.010'],
    ['6311010004', 'bps', 'village', '63.11.010.004'],
    ['63.11.010.004', 'bps', 'village', '63.11.010.004'],
  ] as const)('reads %s of %s', (text, system, level, dotted) => {
    const code = parsed(text, system);
    expect(code).toEqual({ system, level, digits: dotted.replaceAll('.', '') });
    expect(dottedAreaCode(code)).toBe(dotted);
  });

  it.each([
    ['', 'kemendagri'],
    ['6', 'kemendagri'],
    ['631', 'kemendagri'],
    ['6311010', 'kemendagri'],
    ['631105', 'bps'],
    ['6311010004', 'kemendagri'],
    ['63.1105', 'kemendagri'],
    ['63.11.', 'kemendagri'],
    ['63,11', 'kemendagri'],
    ['03', 'kemendagri'],
    ['63.00', 'kemendagri'],
    ['63.70', 'kemendagri'],
    ['63.11.00', 'kemendagri'],
    ['63.11.05.4001', 'kemendagri'],
    ['63.11.05.2000', 'kemendagri'],
    ['63.11.000', 'bps'],
    ['63.11.010.000', 'bps'],
    ['63.11.05.2001.1', 'kemendagri'],
    ['Balangan', 'kemendagri'],
  ] as const)('refuses "%s" of %s', (value, system) => {
    const code = parseAreaCode(value, system);
    expect(code).toMatchObject({
      ok: false,
      issues: [{ code: 'area.code_invalid', values: { value, system } }],
    });
  });

  it('reads the same ten digits differently in the two systems', () => {
    const [home, statistics] = [parsed('6311052001', 'kemendagri'), parsed('6311052001', 'bps')];
    expect(dottedAreaCode(home)).toBe('63.11.05.2001');
    expect(dottedAreaCode(statistics)).toBe('63.11.052.001');
  });
});

describe('parentAreaCode', () => {
  it('climbs to the province and stops', () => {
    const village = parsed('63.11.05.2001', 'kemendagri');
    const kecamatan = parentAreaCode(village);
    expect(kecamatan).toEqual({ system: 'kemendagri', level: 'kecamatan', digits: '631105' });
    expect(parentAreaCode(parsed('6311010004', 'bps'))?.digits).toBe('6311010');
    expect(parentAreaCode(parsed('63', 'bps'))).toBeNull();
  });
});

test.prop([fc.constantFrom(...balangan.areas)])('every code of the tree reads back', (area) => {
  const code = parsed(area.code, 'kemendagri');
  expect(code.level).toBe(area.level);
  expect(dottedAreaCode(code)).toBe(area.code);
  expect(parsed(code.digits, 'kemendagri')).toEqual(code);
  const parent = parentAreaCode(code);
  expect(parent === null ? null : dottedAreaCode(parent)).toBe(area.parent);
  if (area.bpsCode !== null) expect(parsed(area.bpsCode, 'bps').level).toBe(area.level);
});
