// The library that the example data is made with: built first, `pnpm --filter @balanting/core build`.

export { balangan } from '../../packages/core/dist/areas/balangan.js';
export {
  areasInside,
  assess,
  CHILD_RULES,
  daysFromIsoDate,
  isoDateFromDays,
  lengthAdjustment,
  measurementAt,
  PREGNANT_RULES,
  positionThatCounts,
} from '../../packages/core/dist/index.js';
export { who2006 } from '../../packages/core/dist/who2006.js';
