import { describe, expect, it } from 'vitest';
import { AREA_LEVELS } from '../../../src/area/area-code.js';
import {
  checkMemberships,
  type Membership,
  vacantRoles,
} from '../../../src/programme/role/membership.js';
import { POKJA_ROLES } from '../../../src/programme/role/pokja-roles.js';
import { TPPS_ROLES } from '../../../src/programme/role/tpps-roles.js';
import { codesOf, issuesOf } from '../builders.js';

describe('the roles', () => {
  it('of TPPS stand at four levels, each once, with a chair at each', () => {
    expect([...new Set(TPPS_ROLES.map(({ level }) => level))]).toEqual(AREA_LEVELS);
    const keys = [...TPPS_ROLES, ...POKJA_ROLES].map(({ team, level, id }) => team + level + id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const level of AREA_LEVELS) {
      const chair = TPPS_ROLES.find((role) => role.level === level && role.id === 'chair');
      expect(chair?.single).toBe(true);
    }
  });

  it('of a district are led by the vice regent, with four fields; of a village hold a TPK of three', () => {
    const district = TPPS_ROLES.filter(({ level }) => level === 'district');
    expect(district.find(({ id }) => id === 'chair')?.usually).toBe('Wakil Bupati');
    expect(district.filter(({ id }) => id.startsWith('field-')).length).toBe(4);
    expect(TPPS_ROLES.filter(({ label }) => label.id.endsWith('(TPK)')).length).toBe(3);
  });

  it('are verified only where the source was read', () => {
    expect(TPPS_ROLES.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['member']);
    expect(POKJA_ROLES.some(({ verified }) => verified)).toBe(false);
    expect(new Set(POKJA_ROLES.map(({ level }) => level))).toEqual(new Set(['district']));
  });
});

describe('checkMemberships', () => {
  const chair: Membership = { organisation: 'setda', team: 'tpps', role: 'chair', area: '63.11' };

  it('takes a role at its level alone', () => {
    expect(checkMemberships([chair]).ok).toBe(true);
    expect(issuesOf(checkMemberships([{ ...chair, role: 'midwife' }]))).toEqual([
      {
        code: 'role.unknown',
        level: 'error',
        path: [0, 'role'],
        values: { team: 'tpps', area: '63.11', role: 'midwife' },
      },
    ]);
    expect(checkMemberships([{ ...chair, role: 'midwife', area: '63.11.05.2001' }]).ok).toBe(true);
    expect(codesOf(checkMemberships([{ ...chair, team: 'pokja', area: '63.11.05' }]))).toEqual([
      'role.unknown',
    ]);
    expect(codesOf(checkMemberships([{ ...chair, area: 'x' }]))).toEqual(['role.unknown']);
  });

  it('gives a role with one holder once an area and team', () => {
    expect(codesOf(checkMemberships([chair, { ...chair, organisation: 'bappeda' }]))).toEqual([
      'role.held_twice',
    ]);
    expect(checkMemberships([chair, { ...chair, area: '63.11.05' }]).ok).toBe(true);
    expect(checkMemberships([chair, { ...chair, team: 'pokja' }]).ok).toBe(true);
    const deputy = { ...chair, role: 'deputy' };
    expect(checkMemberships([deputy, { ...deputy, organisation: 'bappeda' }]).ok).toBe(true);
  });

  it('knows the organisations and roles that it is given', () => {
    const organisations = [{ id: 'bappeda' }];
    expect(codesOf(checkMemberships([chair], { organisations }))).toEqual(['entry.unknown']);
    expect(codesOf(checkMemberships([chair], { roles: POKJA_ROLES }))).toEqual(['role.unknown']);
  });

  it('shows what nobody holds', () => {
    const vacant = (area: string) => vacantRoles([chair], 'tpps', area).map(({ id }) => id);
    expect(vacant('63.11')).toEqual(['secretary']);
    expect(vacant('63.11.05')).toEqual(['chair']);
    expect(vacantRoles([chair], 'pokja', '63.11').map(({ id }) => id)).toEqual([
      'chair',
      'secretary',
    ]);
    expect(vacant('x')).toEqual([]);
  });
});
