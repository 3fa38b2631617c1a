import type { Language } from '@balanting/core';

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
}
