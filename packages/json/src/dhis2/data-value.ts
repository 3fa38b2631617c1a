/** One number for the server; DHIS2 wants it as text. */
export interface DataValue {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  readonly value: string;
}

/** What `dataValueSet` may be told. */
export interface DataValueOptions {
  /** The period of all values, such as `202508`. Needed where the counts are not by month. */
  readonly period?: string;
}
