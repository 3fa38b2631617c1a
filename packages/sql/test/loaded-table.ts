import type { Dialect, DialectId } from '../src/dialect.js';
import type { Observations } from '../src/observation.js';
import type { MadeChild } from './made-children.js';

/** Names that a careless statement would break at. */
export const OBSERVATIONS: Observations = {
  table: ['anak "contoh"; --'],
  columns: {
    sex: { column: 'je`nis', male: ['L'], female: ['P'] },
    age: { days: 'umur' },
    measuredOn: 'tanggal',
    weight: { column: "be'rat", unit: 'kg' },
    lengthHeight: { column: 'ting"gi', unit: 'cm' },
    position: { column: 'cara', lying: ['lying'], standing: ['standing'] },
    oedema: { column: 'oedema', yes: ['y'] },
    headCircumference: { column: 'lika', unit: 'cm' },
    armCircumference: { column: 'lila', unit: 'mm' },
    triceps: { column: 'trisep', unit: 'mm' },
    subscapular: { column: 'sub\\skapula', unit: 'mm' },
    district: 'district',
    kecamatan: 'kecamatan',
    village: 'village',
    child: ['nama', 'village'],
    order: 'nomor',
  },
};

/** The same, but for ages that are told by two dates. */
export const DATED: Observations = {
  ...OBSERVATIONS,
  columns: {
    ...OBSERVATIONS.columns,
    age: { birthDate: 'lahir', measuredOn: 'tanggal' },
  },
};

/** The same, but for ages in months. */
export const IN_MONTHS: Observations = {
  ...OBSERVATIONS,
  columns: { ...OBSERVATIONS.columns, age: { months: 'bulan' } },
};

/** A child whose age is known only where both dates are. */
export function dated(child: MadeChild): MadeChild {
  return { ...child, ageDays: birthDate(child) === null ? null : child.ageDays };
}

/** Dates begin in 1970 in ClickHouse. */
function birthDate({ ageDays, measuredOn }: MadeChild): string | null {
  if (ageDays === null || measuredOn === null || ageDays > 9999) return null;
  return new Date(Date.parse(measuredOn) - ageDays * 86_400_000).toISOString().slice(0, 10);
}

type Kind = 'integer' | 'double' | 'text' | 'date';

const COLUMNS: readonly (readonly [string, Kind, (child: MadeChild, row: number) => unknown])[] = [
  ['nomor', 'integer', (_, row) => row],
  ['je`nis', 'text', ({ sex }) => sex],
  ['umur', 'integer', ({ ageDays }) => ageDays],
  ['bulan', 'double', ({ ageMonths }) => ageMonths],
  ['nama', 'text', ({ name }) => name],
  ['lahir', 'date', birthDate],
  ['tanggal', 'date', ({ measuredOn }) => measuredOn],
  ["be'rat", 'double', ({ weight }) => scaled(weight, 1000)],
  ['ting"gi', 'double', ({ length }) => scaled(length, 100)],
  ['cara', 'text', ({ position }) => position],
  ['oedema', 'text', ({ oedema }) => oedema],
  ['lika', 'double', ({ head }) => scaled(head, 100)],
  ['lila', 'double', ({ arm }) => scaled(arm, 10)],
  ['trisep', 'double', ({ triceps }) => scaled(triceps, 100)],
  ['sub\\skapula', 'double', ({ subscapular }) => scaled(subscapular, 100)],
  ['district', 'text', ({ place }) => place[0]],
  ['kecamatan', 'text', ({ place }) => place[1]],
  ['village', 'text', ({ place }) => place[2]],
];

/** The statements that make the table and fill it. */
export function loadStatements(
  dialect: Dialect,
  children: readonly MadeChild[],
): readonly string[] {
  const table = OBSERVATIONS.table.map(dialect.quoteName).join('.');
  const columns = COLUMNS.map(
    ([name, kind]) => `${dialect.quoteName(name)} ${TYPES[dialect.id](dialect, kind)}`,
  );
  const rows = children.map(
    (child, row) =>
      `(${COLUMNS.map(([, , value]) => literal(dialect, value(child, row))).join(',')})`,
  );
  const engine = dialect.id === 'clickhouse' ? ' ENGINE = MergeTree() ORDER BY tuple()' : '';
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${columns.join(', ')})${engine}`,
    ...(rows.length === 0 ? [] : [`INSERT INTO ${table} VALUES ${rows.join(',')}`]),
  ];
}

const TYPES: Readonly<Record<DialectId, (dialect: Dialect, kind: Kind) => string>> = {
  ansi: standard,
  duckdb: standard,
  postgres: standard,
  clickhouse: ({ types }, kind) => `Nullable(${kind === 'date' ? 'Date' : types[kind]})`,
};

function standard({ types }: Dialect, kind: Kind): string {
  return kind === 'date' ? 'DATE' : types[kind];
}

function literal(dialect: Dialect, value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : dialect.quoteText(String(value));
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : value / scale;
}
