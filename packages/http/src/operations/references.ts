import {
  type GrowthReference,
  INDICATORS,
  type IndicatorId,
  type IndicatorTables,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import * as z from 'zod';
import type { Operation } from '../operation.js';

/** The references of the service. */
export const REFERENCES: readonly GrowthReference<IndicatorId>[] = [
  who2006,
  who2007 as GrowthReference<IndicatorId>,
];

const unit = z.enum(['day', 'month', 'mm']);

/** The references with their tables. */
export const references: Operation = {
  id: 'listReferences',
  method: 'get',
  path: '/v1/references',
  summary: 'The growth references and their tables',
  description: 'Each reference with its source, and the rows that each indicator has.',
  bodies: [],
  answers: [
    {
      kind: 'json',
      schema: {
        name: 'ReferenceList',
        schema: z.strictObject({
          references: z.array(
            z.strictObject({
              id: z.string(),
              source: z.string(),
              classification: z.strictObject({ id: z.string(), source: z.string() }),
              indicators: z.array(
                z.strictObject({
                  id: z.string(),
                  label: z.strictObject({ id: z.string(), en: z.string() }),
                  unit,
                  first: z.int(),
                  last: z.int(),
                }),
              ),
            }),
          ),
        }),
      },
    },
  ],
  run: () => ({ kind: 'json', value: { references: REFERENCES.map(shown) } }),
};

function shown({ id, source, classification, indicators }: GrowthReference<IndicatorId>) {
  const tables = Object.entries(indicators) as [IndicatorId, IndicatorTables][];
  return {
    id,
    source,
    classification: { id: classification.id, source: classification.source },
    indicators: tables.map(([indicator, { table }]) => ({
      id: indicator,
      label: INDICATORS[indicator].label,
      unit: table.unit,
      first: table.first,
      last: table.last,
    })),
  };
}
