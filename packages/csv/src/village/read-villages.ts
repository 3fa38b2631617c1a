import { type Issue, type LocusVillage, ok, type Result } from '@balanting/core';
import { textOfBytes } from '../bytes/cell-string.js';
import { mostFrequent } from '../header/find-header.js';
import { type PlainRow, readPlainTable } from '../plain-table.js';
import { isVillageHeader, villageColumns } from './village-columns.js';
import { numberReader } from './village-numbers.js';
import { villageOfRow } from './village-row.js';

/** A table of villages as `rankLocus` reads it. */
export interface VillageTable {
  readonly villages: readonly LocusVillage[];
  /** The services of the table, with the target of the row `target`; null where it has none. */
  readonly services: readonly { readonly id: string; readonly target: number | null }[];
  /** Villages of an earlier list, with the years that they have been on it. */
  readonly previous: readonly { readonly code: string; readonly years: number }[];
}

/** What {@link readVillages} may be told. */
export interface ReadVillagesOptions {
  readonly signal?: AbortSignal;
}

/**
 * Reads a table of villages: code or name, kecamatan, `stunting` and `diukur`, perhaps `sasaran`, `krs`,
 * `miskin` and `tahun lokus`; every other column is a service, as a share from 0 to 1, or as two columns
 * `X_tercapai` and `X_sasaran` with people. A row whose code or name is `target` holds the shares aimed
 * at. A cell that is no number is refused, with its row.
 *
 * @returns fails with `column.missing`, `measurement.invalid`, or a `file.*` issue
 *
 * @example
 * const text = 'kode,desa,stunting,diukur,ASI\ntarget,,,,"0,8"\n63.11.01.2001,CONTOH,9,18,"0,45"\n';
 * const table = await readVillages(new Blob([text]).stream());
 * table.ok && table.value.services; // => [{ id: 'ASI', target: 0.8 }]
 */
export async function readVillages(
  source: AsyncIterable<Uint8Array>,
  options: ReadVillagesOptions = {},
): Promise<Result<VillageTable>> {
  const wanted = 'kode / desa, stunting, diukur';
  const table = await readPlainTable(source, { isHeader: isVillageHeader, wanted, ...options });
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const columns = villageColumns(header);
  const issues: Issue[] = [];
  const reader = numberReader(header, issues);
  const isTarget = ({ cells }: PlainRow) =>
    [columns.fields.code, columns.fields.name].some(
      (at) => at !== undefined && /^target$/i.test(cells[at] ?? ''),
    );
  const targets = rows.find(isTarget);
  const read = rows
    .filter((row) => !isTarget(row))
    .map((row) => villageOfRow(row, columns, reader));
  const services = columns.services.map(({ id, share, reached }) => ({
    id,
    target: targets === undefined ? null : reader(targets, share ?? reached),
  }));
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return ok({
    villages: read.map(({ village }) => village),
    services,
    previous: read.flatMap(({ village: { code }, years }) => (years ? [{ code, years }] : [])),
  });
}

/**
 * Whether the head of a file looks like a table of villages: one of its first rows is such a header.
 *
 * @example
 * isVillageTable(new TextEncoder().encode('kode;stunting;diukur\n')); // => true
 */
export function isVillageTable(head: Uint8Array): boolean {
  const lines = textOfBytes(head, 0, head.length)
    .split(/\r\n?|\n/)
    .slice(0, 15);
  return lines.some((line) =>
    isVillageHeader(
      line.split(mostFrequent(line)).map((cell) => cell.replace(/^"|"$/g, '').trim()),
    ),
  );
}
