import { type Answers, REFERENCES, type VectorSetId } from './answers.js';
import type { ChildVector } from './child-vector.js';
import { type Vector, vectorsOf } from './vector-set.js';

type Column = readonly [string, (child: ChildVector) => string];

/** The columns of WHO Anthro, and of AnthroPlus, behind the id. */
const INPUT_COLUMNS: Readonly<Record<VectorSetId, readonly Column[]>> = {
  children: [
    ['sex', sexOf],
    ['age', ({ age }) => age],
    ['is_age_in_month', ({ ageUnit }) => (ageUnit === 'month' ? 'TRUE' : 'FALSE')],
    ['weight', ({ weightKg }) => weightKg],
    ['lenhei', ({ heightCm }) => heightCm],
    ['measure', ({ position }) => ({ lying: 'L', standing: 'H', '': '' })[position]],
    ['headc', ({ headCm }) => headCm],
    ['armc', ({ armCm }) => armCm],
    ['triskin', ({ tricepsMm }) => tricepsMm],
    ['subskin', ({ subscapularMm }) => subscapularMm],
    ['oedema', oedemaOf],
  ],
  'school-age': [
    ['sex', sexOf],
    ['age_in_months', ({ age }) => age],
    ['oedema', oedemaOf],
    ['height_in_cm', ({ heightCm }) => heightCm],
    ['weight_in_kg', ({ weightKg }) => weightKg],
  ],
};

/**
 * The columns of answers of a set, a z and a flag for each indicator.
 *
 * @example
 * answerColumns('school-age'); // => ['zhfa', 'fhfa', 'zwfa', 'fwfa', 'zbfa', 'fbfa']
 */
export function answerColumns(set: VectorSetId): readonly string[] {
  return Object.values(REFERENCES[set].columns).flatMap((name) => [`z${name}`, `f${name}`]);
}

/**
 * The files of a set by name: the children to score as CSV, the right answers as CSV, and both as JSON
 * with what each child is there for.
 *
 * @example
 * vectorFiles('children')['children.csv']?.split('\n')[0];
 * // => 'id,sex,age,is_age_in_month,weight,lenhei,measure,headc,armc,triskin,subskin,oedema'
 */
export function vectorFiles(set: VectorSetId): Readonly<Record<string, string>> {
  const vectors = vectorsOf(set);
  const inputs = INPUT_COLUMNS[set];
  const columns = answerColumns(set);
  const children = vectors.map(({ child }) => [child.id, ...inputs.map(([, cell]) => cell(child))]);
  const answers = vectors.map(({ child, answers: right }) => [
    child.id,
    ...columns.map((column) => cellOf(right, column)),
  ]);
  return {
    [`${set}.csv`]: csv([['id', ...inputs.map(([name]) => name)], ...children]),
    [`${set}.expected.csv`]: csv([['id', ...columns], ...answers]),
    [`${set}.json`]: `[\n${vectors.map(json).join(',\n')}\n]\n`,
  };
}

function json({ child, answers, told }: Vector): string {
  const { id, why, ...input } = child;
  return JSON.stringify({ id, why, input, answers, ...told });
}

function cellOf(answers: Answers, column: string): string {
  const value = answers[column] ?? null;
  if (value === null) return '';
  return column.startsWith('z') ? value.toFixed(2) : String(value);
}

/** No cell of the vectors needs quotes. */
function csv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}

function sexOf({ sex }: ChildVector): string {
  return { male: '1', female: '2', '': '' }[sex];
}

function oedemaOf({ oedema }: ChildVector): string {
  return oedema ? 'y' : 'n';
}
