import type { ChildRegistry } from '@balanting/core';
import type { PersonHeaders, RecordChunk } from '@balanting/csv';

/** Who the rows of a chunk are about: the one seam to the matching of children. */
export function identitiesOf(
  registry: ChildRegistry,
  { table, extras }: RecordChunk,
  { name, nik, parent }: PersonHeaders,
): Int32Array {
  const labels = (header: string | undefined) =>
    header === undefined ? undefined : extras.labels[header];
  const niks = labels(nik);
  const parents = labels(parent);
  return registry.add({
    length: table.length,
    name: labels(name) ?? Array.from({ length: table.length }, () => ''),
    sex: table.sex,
    birthDay: table.birthDay,
    measuredDay: table.measuredDay,
    place: table.place,
    ...(niks && { nik: niks }),
    ...(parents && { parent: parents }),
  });
}
