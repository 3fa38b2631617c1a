import type { Language } from '@balanting/core';
import type { OpenOptions } from '@balanting/csv';
import type { Io } from '../io.js';

/** What every verb understands. */
export interface CommonOptions {
  readonly language: Language;
  /** No bar, no closing notes. */
  readonly quiet: boolean;
  /** Exit with 1 where a row was rejected. */
  readonly strict: boolean;
  /** ISO date that no date may lie after. */
  readonly asOf: string;
  /** Path of the rejects file; absent: beside the result. */
  readonly rejects?: string;
  /** The sheet of a workbook, by its name or its position from 1; absent: all that have the header. */
  readonly sheet?: string | number;
}

/** How every verb opens its inputs. */
export function inputOptions(
  { asOf, sheet }: Pick<CommonOptions, 'asOf' | 'sheet'>,
  { signal }: Io,
): OpenOptions {
  return { asOf, ...(sheet !== undefined && { sheet }), ...(signal && { signal }) };
}
