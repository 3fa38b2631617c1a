export type { DataValue, DataValueOptions } from './data-value.js';
export { dataValueCsv } from './data-value-csv.js';
export { checkDhis2, type DataValueSet, dataValueSet } from './data-value-set.js';
export { FIGURE_NAMES, figureOf, SUGGESTED_ELEMENTS } from './figure.js';
export { type Dhis2Mapping, dhis2MappingFromJson, dhis2MappingSchema } from './mapping.js';
export {
  MONTH_PERIODS,
  type MonthPeriod,
  type MonthPeriodType,
  periodOfMonth,
} from './month-periods.js';
export { type PeriodType, periodOfDay, WEEK_PERIODS } from './period.js';
