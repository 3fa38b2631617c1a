import {
  type CountCell,
  type Counts,
  type GroupKey,
  type Issue,
  type IssueCode,
  issue,
} from '@balanting/core';
import { mappingIssues } from './check-mapping.js';
import type { DataValue, DataValueOptions } from './data-value.js';
import { figureOf } from './figure.js';
import type { Dhis2Mapping } from './mapping.js';
import { areaKey, groupKey } from './mapping-keys.js';
import { periodOfMonth } from './month-periods.js';

/** The values that a mapping makes of counts, and what stands in the way of others. */
export interface MappedValues {
  readonly values: readonly DataValue[];
  readonly issues: readonly Issue[];
}

/** The place, period and group of a cell on the server. */
type CellIds = Omit<DataValue, 'dataElement' | 'value'>;

/** Every cell of the counts through every element of the mapping. */
export function mappedValues(
  counts: Counts,
  mapping: Dhis2Mapping,
  options: DataValueOptions,
): MappedValues {
  const problems = problemList();
  const lookUp = idsOfCells(mapping, options, problems.add);
  const values: DataValue[] = [];
  const seen = new Set<string>();
  for (const cell of counts.cells) {
    const ids = lookUp(cell);
    if (ids === undefined) continue;
    for (const { dataElement, figure } of mapping.elements) {
      const value = figureOf(cell, figure);
      if (value === undefined) continue;
      const key = JSON.stringify([dataElement, ids]);
      if (seen.has(key))
        problems.add('dhis2.value_twice', { period: ids.period, area: nameOf(cell.key) });
      seen.add(key);
      values.push({ dataElement, ...ids, value: String(value) });
    }
  }
  return { values, issues: [...mappingIssues(mapping, counts), ...problems.issues()] };
}

type AddProblem = (code: IssueCode, values: Readonly<Record<string, string>>) => void;

/** Each problem once: what is not mapped is met in many cells. */
function problemList(): { readonly add: AddProblem; readonly issues: () => readonly Issue[] } {
  const found = new Map<string, Issue>();
  return {
    add: (code, values) => {
      const key = JSON.stringify([code, values]);
      if (!found.has(key)) found.set(key, issue(code, { path: ['cells'], values }));
    },
    issues: () => [...found.values()],
  };
}

function idsOfCells(
  { areas, groups = [], periodType, attributeOptionCombo }: Dhis2Mapping,
  options: DataValueOptions,
  add: AddProblem,
): (cell: CountCell) => CellIds | undefined {
  const orgUnits = new Map(areas.map((area) => [areaKey(area), area.orgUnit]));
  const combos = new Map(groups.map((group) => [groupKey(group), group.categoryOptionCombo]));
  const attribute = attributeOptionCombo === undefined ? undefined : { attributeOptionCombo };
  const comboOf = (key: GroupKey) => {
    const group = groupKey(key);
    if (group === NO_GROUP) return {};
    const categoryOptionCombo = combos.get(group);
    return categoryOptionCombo === undefined ? undefined : { categoryOptionCombo };
  };
  return ({ key }) => {
    const period = key.month ? periodOfMonth(key.month, periodType) : options.period;
    const orgUnit = orgUnits.get(areaKey(key));
    const combo = comboOf(key);
    if (period === undefined) add('dhis2.period_missing', { area: nameOf(key) });
    if (orgUnit === undefined) add('dhis2.area_unmapped', { area: nameOf(key) });
    if (combo === undefined) add('dhis2.group_unmapped', { group: groupName(key) });
    if (period === undefined || orgUnit === undefined || combo === undefined) return undefined;
    return { period, orgUnit, ...combo, ...attribute };
  };
}

/** The key of children that are told apart neither by sex nor by age. */
const NO_GROUP = /* @__PURE__ */ groupKey({});

/** An area as a message names it. */
function nameOf({ district, kecamatan, village }: GroupKey): string {
  return [district, kecamatan, village].filter((part) => part).join(' / ') || '-';
}

function groupName({ sex, ageGroup }: GroupKey): string {
  const parts = [sex, ageGroup].filter((part) => part !== undefined);
  return parts.map((part) => part ?? '-').join(' / ');
}
