/** The engines that a report can be counted in. */
export const ENGINES = ['duckdb', 'postgres', 'clickhouse'] as const;

/** One of them. */
export type EngineName = (typeof ENGINES)[number];
