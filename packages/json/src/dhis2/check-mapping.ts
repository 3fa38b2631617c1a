import { type Counts, type Issue, type IssueCode, issue } from '@balanting/core';
import { FIGURE_NAMES } from './figure.js';
import type { Dhis2Mapping } from './mapping.js';
import { areaKey, groupKey } from './mapping-keys.js';

/** Source: DHIS2 developer guide: 11 letters and digits, a letter first. */
const UID = /^[A-Za-z][A-Za-z0-9]{10}$/;

/** What is wrong with a mapping by itself, and areas of it that the counts do not have. */
export function mappingIssues(mapping: Dhis2Mapping, counts: Counts): readonly Issue[] {
  const { elements, areas, groups = [] } = mapping;
  const figures = new Set(FIGURE_NAMES);
  const unknown = elements.flatMap(({ figure }, i) =>
    figures.has(figure) ? [] : [at('dhis2.figure_unknown', ['elements', i, 'figure'], figure)],
  );
  return [
    ...unknown,
    ...twice(
      'dhis2.element_twice',
      'elements',
      elements.map(({ dataElement }) => dataElement),
    ),
    ...twice('dhis2.area_twice', 'areas', areas.map(areaKey)),
    ...twice('dhis2.group_twice', 'groups', groups.map(groupKey)),
    ...invalidIds(mapping),
    ...unusedAreas(mapping, counts),
  ];
}

function at(code: IssueCode, path: readonly (string | number)[], value: string): Issue {
  return issue(code, { path, values: { value: value.slice(0, 60) } });
}

function twice(code: IssueCode, list: string, keys: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return keys.flatMap((key, i) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [at(code, [list, i], key)];
  });
}

function invalidIds({
  elements,
  areas,
  groups = [],
  schemes = {},
}: Dhis2Mapping): readonly Issue[] {
  const ids = [
    ...elements.map(({ dataElement }, i) => ['dataElement', 'elements', i, dataElement] as const),
    ...areas.map(({ orgUnit }, i) => ['orgUnit', 'areas', i, orgUnit] as const),
    ...groups.map(
      ({ categoryOptionCombo }, i) =>
        ['categoryOptionCombo', 'groups', i, categoryOptionCombo] as const,
    ),
  ];
  return ids.flatMap(([field, list, i, id]) =>
    (schemes[field] ?? 'UID') !== 'UID' || UID.test(id)
      ? []
      : [at('dhis2.id_invalid', [list, i, field], id)],
  );
}

/** An area that no child was counted in may be misspelt. */
function unusedAreas({ areas }: Dhis2Mapping, { cells }: Counts): readonly Issue[] {
  const used = new Set(cells.map(({ key }) => areaKey(key)));
  return areas.flatMap((area, i) => {
    if (used.has(areaKey(area))) return [];
    const name = [area.district, area.kecamatan, area.village].filter((part) => part).join(' / ');
    const values = { area: name === '' ? '-' : name };
    return [issue('dhis2.area_unused', { level: 'warning', path: ['areas', i], values })];
  });
}
