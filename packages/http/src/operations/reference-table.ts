import { INDICATORS, type IndicatorId, type IndicatorTables, LMS_SCALE } from '@balanting/core';
import * as z from 'zod';
import type { Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { REFERENCES } from './references.js';

/** One table of a reference, row by row. */
export const referenceTable: Operation = {
  id: 'readReference',
  method: 'get',
  path: '/v1/references/{reference}/{indicator}',
  summary: 'The rows of one table: L, M and S',
  description:
    'x is the age in days or months, or the length in millimetres, as "unit" says. With "standing" the ' +
    'table of weight-for-height in place of that for length.',
  query: z.strictObject({
    sex: z.enum(['male', 'female']),
    standing: z.enum(['true', 'false']).optional(),
  }),
  params: z.strictObject({
    reference: z.enum(['who2006', 'who2007']),
    indicator: z.enum(Object.keys(INDICATORS) as IndicatorId[]),
  }),
  example: { reference: 'who2007', indicator: 'heightForAge', sex: 'female' },
  bodies: [],
  answers: [
    {
      kind: 'json',
      schema: {
        name: 'ReferenceTable',
        schema: z.strictObject({
          table: z.string(),
          unit: z.enum(['day', 'month', 'mm']),
          rows: z.array(
            z.strictObject({ x: z.int(), l: z.number(), m: z.number(), s: z.number() }),
          ),
        }),
      },
    },
  ],
  run: ({ params, query }) => {
    const reference = REFERENCES.find(({ id }) => id === params.reference);
    const tables = reference?.indicators[params.indicator as IndicatorId];
    const table = query.standing === 'true' ? tables?.standing : tables?.table;
    if (table === undefined) throw refusal('not-found');
    return {
      kind: 'json',
      value: { table: table.id, unit: table.unit, rows: rowsOf(table, query.sex) },
    };
  },
};

function rowsOf({ first, last, rows }: IndicatorTables['table'], sex: string | undefined) {
  const { l, m, s } = rows();
  const count = last - first + 1;
  const from = sex === 'female' ? count : 0;
  return Array.from({ length: count }, (_, i) => ({
    x: first + i,
    l: (l[from + i] as number) / LMS_SCALE.l,
    m: (m[from + i] as number) / LMS_SCALE.m,
    s: (s[from + i] as number) / LMS_SCALE.s,
  }));
}
