import type { ChildRegistry } from '@balanting/core';
import type { PersonHeaders, RecordChunk } from '@balanting/csv';

/** Who the rows of a chunk are about: the one seam to the matching of children. */
export function identitiesOf(
  registry: ChildRegistry,
  { table, extras }: RecordChunk,
  { name, nik, parent }: PersonHeaders,
): Int32Array {
  const texts = (header: string | undefined): readonly string[] | undefined => {
    const column = header === undefined ? undefined : extras.labels[header];
    return column && Array.from(column.codes, (code) => column.values[code] ?? '');
  };
  const niks = texts(nik);
  const parents = texts(parent);
  return registry.add({
    length: table.length,
    name: texts(name) ?? Array.from({ length: table.length }, () => ''),
    sex: table.sex,
    birthDay: table.birthDay,
    measuredDay: table.measuredDay,
    place: table.place,
    ...(niks && { nik: niks }),
    ...(parents && { parent: parents }),
  });
}
