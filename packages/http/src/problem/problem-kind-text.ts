import type { Bilingual } from '@balanting/core';

/** What one kind of problem says; `{name}` stands for a value. */
export interface ProblemKindText {
  readonly status: number;
  readonly title: Bilingual;
  readonly detail: Bilingual;
}
