import { fail, issue, ok, type Result } from '@balanting/core';
import * as z from 'zod';

const name = z.string().min(1);
const words = z.array(z.string()).readonly();

const schema = z.strictObject({
  sex: z.strictObject({ column: name, male: words, female: words }),
  age: z.union([
    z.strictObject({ days: name }),
    z.strictObject({ months: name }),
    z.strictObject({ birthDate: name, measuredOn: name }),
  ]),
  measuredOn: name.optional(),
  weight: z.strictObject({ column: name, unit: z.enum(['kg', 'g']) }).optional(),
  lengthHeight: z.strictObject({ column: name, unit: z.enum(['cm', 'mm']) }).optional(),
  headCircumference: z.strictObject({ column: name, unit: z.enum(['cm', 'mm']) }).optional(),
  armCircumference: z.strictObject({ column: name, unit: z.enum(['cm', 'mm']) }).optional(),
  triceps: z.strictObject({ column: name, unit: z.literal('mm') }).optional(),
  subscapular: z.strictObject({ column: name, unit: z.literal('mm') }).optional(),
  position: z.strictObject({ column: name, lying: words, standing: words }).optional(),
  oedema: z.strictObject({ column: name, yes: words }).optional(),
  district: name.optional(),
  kecamatan: name.optional(),
  village: name.optional(),
  child: z.tuple([name], name).readonly().optional(),
  order: name.optional(),
});

/**
 * Which columns of a table of measurements hold what, in which unit and in which words. What has no
 * column is not known of any child. Ages are whole days, months (also parts of one), or two dates.
 *
 * `child` are the columns that tell who a child is, such as its NIK, or its name, birth date and village; a
 * row in which the first one is empty is a child of its own. `order` is a column of numbers or dates: of two
 * rows of a child in one month the higher one is the later. Default: the date of measuring.
 */
export type ColumnMap = z.infer<typeof schema>;

/**
 * The columns of the WHO Anthro format with ages in days, and the areas by their Indonesian names.
 */
export const WHO_COLUMNS: ColumnMap = {
  sex: { column: 'sex', male: ['1', 'm', 'M'], female: ['2', 'f', 'F'] },
  age: { days: 'age' },
  weight: { column: 'weight', unit: 'kg' },
  lengthHeight: { column: 'lenhei', unit: 'cm' },
  position: { column: 'measure', lying: ['l', 'L'], standing: ['h', 'H'] },
  oedema: { column: 'oedema', yes: ['y', 'Y'] },
  headCircumference: { column: 'headc', unit: 'cm' },
  armCircumference: { column: 'armc', unit: 'cm' },
  triceps: { column: 'triskin', unit: 'mm' },
  subscapular: { column: 'subskin', unit: 'mm' },
};

/**
 * A column map from outside, such as a parsed JSON file.
 *
 * @returns fails with `sql.columns_invalid` for each place that is not as {@link ColumnMap} says
 *
 * @example
 * readColumnMap({ sex: 'jk' }).ok; // => false
 */
export function readColumnMap(given: unknown): Result<ColumnMap> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const [first, ...others] = parsed.error.issues.map(({ path, message }) => {
    const place = path.length === 0 ? 'the map' : path.map(String).join('.');
    return issue('sql.columns_invalid', {
      path: path.map((part) => (typeof part === 'number' ? part : String(part))),
      values: { place, problem: message },
    });
  });
  return fail(first ?? issue('sql.columns_invalid'), ...others);
}

/**
 * Every column that a map names, each once, with what its values must be.
 *
 * @example
 * mappedColumns(WHO_COLUMNS)[0]; // => { column: 'age', kind: 'number' }
 */
export function mappedColumns(columns: ColumnMap): readonly MappedColumn[] {
  const { sex, age, position, oedema, measuredOn, district, kecamatan, village } = columns;
  const { child = [], order } = columns;
  const numbers = [numberOfAge(age), ...measures(columns)];
  const dates = [
    'birthDate' in age ? [age.birthDate, age.measuredOn] : [],
    measuredOn ?? [],
  ].flat();
  const places = [district, kecamatan, village];
  const texts = [sex.column, position?.column, oedema?.column, ...places, ...child, order];
  const listed = [
    ...numbers.map((column) => ({ column, kind: 'number' as const })),
    ...dates.map((column) => ({ column, kind: 'date' as const })),
    ...texts.map((column) => ({ column, kind: 'any' as const })),
  ];
  return listed.filter((found): found is MappedColumn => found.column !== undefined);
}

/** A column that a map names. */
export interface MappedColumn {
  readonly column: string;
  readonly kind: 'number' | 'date' | 'any';
}

function numberOfAge(age: ColumnMap['age']): string | undefined {
  if ('days' in age) return age.days;
  return 'months' in age ? age.months : undefined;
}

/** The column with the date of measuring, if there is one. */
export function measuredOnOf({ age, measuredOn }: ColumnMap): string | undefined {
  return measuredOn ?? ('birthDate' in age ? age.measuredOn : undefined);
}

function measures(columns: ColumnMap): readonly (string | undefined)[] {
  const { weight, lengthHeight, headCircumference, armCircumference, triceps, subscapular } =
    columns;
  return [weight, lengthHeight, headCircumference, armCircumference, triceps, subscapular].map(
    (measure) => measure?.column,
  );
}
