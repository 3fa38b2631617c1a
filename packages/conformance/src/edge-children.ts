import { type ChildVector, PLAIN_CHILD } from './child-vector.js';

type Edge = Partial<Omit<ChildVector, 'id' | 'why'>>;

/** Both positions and both sexes of one edge are vectors of their own. */
const SEXES = ['male', 'female'] as const;
const POSITIONS = ['lying', 'standing', ''] as const;

/**
 * Edges of the rules for children below five: each line is what the vectors show, and the children that
 * show it.
 *
 * Source: WHO (2006) Child Growth Standards; rules of WHO's R package anthro 1.1.0.
 */
const EDGES_BELOW_FIVE: readonly (readonly [string, readonly Edge[]])[] = [
  ['birth', [{ age: '0', weightKg: '3.3', heightCm: '49.9', headCm: '34.5' }]],
  [
    'a child below 9 months can not stand: no 0.7 cm is added',
    ['273', '274'].flatMap((age) => byPosition({ age, weightKg: '8.2', heightCm: '70.1' })),
  ],
  [
    'length below 24 months, height from day 731 on; 0.7 cm between them',
    ['730', '731', '732'].flatMap((age) => byPosition({ age, weightKg: '11.4', heightCm: '85.3' })),
  ],
  [
    'an age of 24 months is 730.5 days, so day 731',
    byPosition({ age: '24', ageUnit: 'month', weightKg: '11.4', heightCm: '85.3' }),
  ],
  [
    'months are looked up as days: months times 30.4375, rounded half up',
    ['1', '5.5', '11', '17.25', '35', '47.9', '59'].map((age) => ({
      age,
      ageUnit: 'month',
      weightKg: '9.7',
      heightCm: '76.4',
    })),
  ],
  [
    'scores end below 60 months: day 1826 is 59.99 months, day 1827 is 60.02',
    ['1825', '1826', '1827', '1856'].map((age) => ({ age, weightKg: '16.8', heightCm: '107.2' })),
  ],
  [
    'weight-for-length from 45 to 110 cm, weight-for-height from 65 to 120 cm',
    [
      ...['44.9', '45', '110', '110.1'].map((heightCm) => lying({ age: '400', heightCm })),
      ...['64.9', '65', '120', '120.1'].map((heightCm) => standing({ age: '900', heightCm })),
    ],
  ],
  [
    'the table by length where the age is not known: by position, else below 87 cm',
    ['86.9', '87'].flatMap((heightCm) => byPosition({ weightKg: '12.1', heightCm })),
  ],
  [
    'between two half centimetres the row is interpolated',
    ['71.1', '71.2', '71.3', '71.4', '71.6'].map((heightCm) => lying({ age: '380', heightCm })),
  ],
  [
    '103.1 cm lying on day 731 is 102.4 cm, not 102.39999999999999',
    [lying({ age: '731', weightKg: '16', heightCm: '103.1' })],
  ],
  [
    'weight beyond 3 SD is measured in steps of SD2 to SD3, length is not',
    ['3.9', '4.6', '5.2', '14.4', '15.8', '17.3'].map((weightKg) => ({
      age: '365',
      weightKg,
      heightCm: '66.3',
      position: 'lying',
    })),
  ],
  [
    'flags: length beyond 6, weight below -6 or above 5, weight-for-length beyond 5',
    ['52.3', '54.1', '55.8', '93.2', '94.9'].map((heightCm) => lying({ age: '365', heightCm })),
  ],
  [
    'flags of weight',
    ['3.2', '3.5', '3.7', '17.9', '18.6', '19.4'].map((weightKg) => ({ age: '365', weightKg })),
  ],
  [
    'oedema: no z that rests on weight',
    [{ age: '500', weightKg: '9.1', heightCm: '77.7', position: 'lying', oedema: true }],
  ],
  [
    'circumferences and skinfolds, arm and skinfolds from 91 days',
    ['90', '91', '700'].map((age) => ({
      age,
      headCm: '44.4',
      armCm: '13.8',
      tricepsMm: '8.1',
      subscapularMm: '6.6',
    })),
  ],
  ['nothing measured', [{ age: '600' }]],
  ['sex not known', [{ sex: '', age: '600', weightKg: '10.2', heightCm: '80.4' }]],
];

/** Edges of 5 to 19 years. Source: de Onis et al. (2007); R package anthroplus 1.0.0. */
const EDGES_SCHOOL: readonly (readonly [string, readonly Edge[]])[] = [
  [
    'the ends of the tables: 60 and 228 months; weight to 120',
    ['60', '120', '120.5', '121', '228', '229'].map((age) => school(age, '31.5', '136.2')),
  ],
  [
    'between two months the row is interpolated',
    ['96.2', '96.5', '96.9', '150.4'].map((age) => school(age, '27.3', '127.7')),
  ],
  [
    'weight and BMI beyond 3 SD in steps of SD2 to SD3',
    ['14.2', '16.1', '52.8', '68.4'].map((weightKg) => school('110', weightKg, '131.5')),
  ],
  ['flags of height', ['88.3', '92.6', '176.4'].map((height) => school('110', '30', height))],
  ['oedema: no weight, no BMI', [{ ...school('90', '22', '120.5'), oedema: true }]],
];

/** The edges of a set, both sexes each. */
export function edgeChildren(set: 'children' | 'school-age'): readonly ChildVector[] {
  const edges = set === 'children' ? EDGES_BELOW_FIVE : EDGES_SCHOOL;
  return edges
    .flatMap(([why, children]) =>
      children.flatMap((edge) => bySex(edge).map((child) => ({ ...child, why }))),
    )
    .map((child, i) => ({ ...PLAIN_CHILD, ...child, id: `edge-${i + 1}` }));
}

function bySex(edge: Edge): readonly Edge[] {
  return edge.sex === '' ? [edge] : SEXES.map((sex) => ({ ...edge, sex }));
}

function byPosition(edge: Edge): readonly Edge[] {
  return POSITIONS.map((position) => ({ ...edge, position }));
}

function lying(edge: Edge): Edge {
  return { weightKg: '9.4', position: 'lying', ...edge };
}

function standing(edge: Edge): Edge {
  return { weightKg: '11.9', position: 'standing', ...edge };
}

function school(age: string, weightKg: string, heightCm: string): Edge {
  return { age, ageUnit: 'month', weightKg, heightCm };
}
