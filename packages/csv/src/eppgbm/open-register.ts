import { dayOfCell, type Issue, issue, ok, type Result } from '@balanting/core';
import type { WindowedBytes } from '../bytes/byte-window.js';
import { extraReader } from '../extra-columns.js';
import { type FoundColumns, registerColumns } from '../header/columns.js';
import type { FoundHeader } from '../header/find-header.js';
import type { RegisterField } from '../header/register-field.js';
import { fieldsOf, type HeaderKind } from '../header/template.js';
import { downloadDate } from '../header/title.js';
import { watchTwins } from '../header/twin-columns.js';
import {
  CHUNK_ROWS,
  extraHeaders,
  fileOf,
  type OpenOptions,
  type RecordFile,
} from '../record-file.js';
import { cellAdapter } from './adapted-cells.js';
import { isInMm } from './arm-unit.js';
import { eppgbmRows } from './eppgbm-rows.js';
import { minuteDigits, SAMPLE_BYTES } from './minutes.js';
import { monthFirst } from './month-first.js';
import { monthRows } from './month-rows.js';
import { swappedDates } from './swapped-dates.js';

/** The header of a register. */
export interface RegisterHeader extends FoundHeader {
  readonly kind: Extract<HeaderKind, { readonly layout: 'eppgbm' }>;
}

/**
 * A register of children: an e-PPGBM export, a template of its kind, or a plain table.
 *
 * @returns fails with `column.missing`
 */
export function openRegister(
  stream: WindowedBytes,
  found: RegisterHeader,
  options: OpenOptions,
): Result<RecordFile> {
  const { kind } = found;
  const months = kind.template === 'monthly' ? kind.months : undefined;
  const header = months?.header ?? found.header;
  const fields = registerColumns(header, {
    fieldOf: fieldsOf(kind.template, options.columns),
    isDateGiven: options.measuredOn !== undefined,
    isOwn: kind.template === 'plain' || kind.template === 'mapped',
  });
  if (!fields.ok) return fields;
  const { columns, twins } = fields.value;
  const downloadedOn = downloadDate(found.title);
  const { chunkRows = CHUNK_ROWS } = options;
  // A row of a wide sheet becomes as many as it has months.
  const room = chunkRows + (months?.blocks.length ?? 0);
  const extras = extraReader(header, extraHeaders({ header, layout: kind.layout }, options), room);
  if (!extras.ok) return extras;
  const habits = columnHabits(stream, found, fields.value, options);
  const skipped = { blank: 0, repeatedHeaders: 0, footers: 0 };
  const rows = eppgbmRows({
    header,
    columns,
    adapt: cellAdapter(columns, habits),
    read: options.read ?? 'all',
    chunkRows: room,
    keepCells: options.keepCells,
    lastDay: earliest(options.asOf, downloadedOn),
    minutes: habits.minutes,
    skipped,
    extras: extras.value,
  });
  const watched = watchTwins(rows, twins);
  const width = found.header.length;
  const sink = months ? monthRows(watched, { months, columns, width, skipped }) : watched;
  const notes = [...fields.value.notes, ...habits.notes];
  const rest = { header, columns: options.columns, downloadedOn, notes, skipped, chunkRows };
  return ok(fileOf(stream, found, sink, rest));
}

/** What the first rows say of whole columns. The columns of a wide sheet stand in blocks and are not looked at. */
function columnHabits(
  { window }: WindowedBytes,
  { kind, delimiter, header }: RegisterHeader,
  { columns }: FoundColumns<RegisterField>,
  { measuredOn }: OpenOptions,
) {
  const given = columns.measuredOn === undefined ? measuredOn : undefined;
  if (kind.template === 'monthly') {
    return {
      measuredOn: given,
      isPlain: false,
      armIsMm: false,
      swapped: [],
      monthFirst: [],
      minutes: {},
      notes: [],
    };
  }
  const sample = { ...window, to: Math.min(window.to, SAMPLE_BYTES) };
  const dates = swappedDates(sample, delimiter, columns);
  const order = monthFirst(sample, delimiter, columns, header);
  const isPlain = kind.template !== 'eppgbm';
  const armIsMm = isPlain && isInMm(sample, delimiter, columns.armCircumference);
  const armHeader = header[columns.armCircumference ?? -1] ?? '';
  const arm: readonly Issue[] = armIsMm
    ? [issue('column.millimetres', { level: 'info', values: { column: armHeader } })]
    : [];
  return {
    measuredOn: given,
    isPlain,
    armIsMm,
    swapped: dates.swapped,
    monthFirst: order.fields,
    minutes: minuteDigits(sample, delimiter, columns),
    notes: [...arm, ...dates.notes, ...order.notes],
  };
}

/** The day after which no date may lie. */
function earliest(asOf: string | undefined, downloadedOn: string | null): number | undefined {
  const days = [asOf, downloadedOn].flatMap((date) => dayOfCell(date ?? '') ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}
