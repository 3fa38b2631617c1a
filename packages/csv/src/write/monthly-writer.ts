import { csvLine } from '../csv-line.js';
import { cellTexts } from './cell-texts.js';
import { type ChosenColumns, presentColumns } from './chosen-columns.js';
import type { FileRow, RowColumns, RowField } from './file-row.js';
import {
  dateColumn,
  type FormatColumn,
  numberColumn,
  optional,
  textColumn,
  wordColumn,
} from './format-column.js';

/** Gathers rows and writes them as a sheet with one line for each child and a block for each month. */
export interface MonthlyWriter extends Pick<ChosenColumns, 'leftOut' | 'lacking'> {
  readonly add: (rows: readonly FileRow[]) => void;
  /** Fields without which no row could be read again. */
  readonly needs: readonly RowField[];
  /** The whole sheet as text. */
  readonly text: () => string;
}

const CHILD: readonly FormatColumn[] = [
  optional(textColumn('NIK', 'nik')),
  textColumn('NAMA', 'name'),
  wordColumn('JK', 'sex', { male: 'L', female: 'P' }),
  dateColumn('TGL LAHIR', 'birthDate'),
  optional(textColumn('PROV', 'province')),
  optional(textColumn('KAB/KOTA', 'district')),
  optional(textColumn('KEC', 'kecamatan')),
  optional(textColumn('PUSKESMAS', 'puskesmas')),
  optional(textColumn('DESA/KEL', 'village')),
  optional(textColumn('POSYANDU', 'posyandu')),
];

/** Source: sheets of village reports (TANGGALUKUR, BERAT, TINGGI and CARAUKUR of each month). */
const MONTH: readonly FormatColumn[] = [
  dateColumn('TANGGALUKUR', 'measuredOn'),
  numberColumn('BERAT', 'weight'),
  numberColumn('TINGGI', 'lengthHeight'),
  wordColumn('CARAUKUR', 'position', { lying: 'Terlentang', standing: 'Berdiri' }),
  optional(numberColumn('LILA', 'armCircumference')),
  optional(numberColumn('LINGKARKEPALA', 'headCircumference')),
  optional(wordColumn('EDEMA', 'oedema', { yes: 'Ya', no: 'Tidak' })),
  optional(textColumn('NT', 'printedGain')),
];

const MONTH_NAMES =
  'JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER DESEMBER'.split(
    ' ',
  );
const NEEDS: readonly RowField[] = ['name', 'sex', 'birthDate', 'measuredOn'];
const DELIMITER = ';';
const FORMS = { mark: ',', dates: 'iso' } as const;

/** The lines of a child: of each, the cells of each month that it holds. */
interface ChildLines {
  readonly child: readonly string[];
  readonly lines: Map<string, readonly string[]>[];
  /** How often it was measured in each month: its next visit of the month goes to the line of that number. */
  readonly visits: Map<string, number>;
}

/**
 * A writer of a sheet with a block of columns for each month. A child that was measured twice in a month gets a
 * second line. All rows are held until the end.
 *
 * @example
 * const from = { fields: new Map([['name', 'Nama'], ['weight', 'Berat']] as const), others: [] };
 * monthlyWriter(from).lacking; // => ['sex', 'birthDate', 'measuredOn']
 */
export function monthlyWriter(from: RowColumns): MonthlyWriter {
  const child = presentColumns(CHILD, from);
  const month = presentColumns(MONTH, from);
  const held = new Set([...child, ...month].flatMap(({ field }) => field ?? []));
  const lost = [...from.fields].filter(([field, header]) => header !== '' && !held.has(field));
  const cellsOf = cellTexts(child, from, FORMS);
  const visitOf = cellTexts(month, from, FORMS);
  const children = new Map<string, ChildLines>();
  return {
    leftOut: [...lost.map(([, header]) => header), ...from.others],
    needs: NEEDS,
    lacking: NEEDS.filter((field) => !from.fields.has(field)),
    add: (rows) => {
      for (const row of rows) {
        const at = row.values.measuredOn?.slice(0, 7) ?? '';
        addVisit(childIn(children, cellsOf(row)), at, visitOf(row));
      }
    },
    text: () => {
      const all = [...children.values()];
      const months = [...new Set(all.flatMap(({ visits }) => [...visits.keys()]))].sort();
      const nothing = month.map(() => '');
      const header = [
        ...child.map((column) => column.header),
        ...months.flatMap((at) => month.map((column) => `${monthName(at)}_${column.header}`)),
      ];
      const rows = all.flatMap(({ child: cells, lines }) =>
        lines.map((line) => [...cells, ...months.flatMap((at) => line.get(at) ?? nothing)]),
      );
      return [header, ...rows]
        .map((cells) => `${csvLine(cells, DELIMITER, { neutraliseFormulas: true })}\n`)
        .join('');
    },
  };
}

function childIn(children: Map<string, ChildLines>, child: readonly string[]): ChildLines {
  const key = JSON.stringify(child);
  const known = children.get(key) ?? { child, lines: [], visits: new Map() };
  children.set(key, known);
  return known;
}

function addVisit({ lines, visits }: ChildLines, month: string, cells: readonly string[]): void {
  const number = visits.get(month) ?? 0;
  visits.set(month, number + 1);
  lines[number] ??= new Map();
  lines[number].set(month, cells);
}

/** `2025-08` as the heading of its block. */
function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTH_NAMES[Number(number) - 1] ?? ''} ${year}`;
}
