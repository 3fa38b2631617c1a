import type { Language, ReportSentence } from '@balanting/core';

/** One piece of a report of the programme, as plain text in one language. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Of the columns after the first, those with figures stand to the right. */
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    };

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number';
}

/** A part of a report under its own heading. */
export interface PagePart {
  /** The anchor, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report of the programme as it is printed in one language. */
export interface ProgrammePage {
  readonly language: Language;
  readonly kicker: string;
  readonly title: string;
  readonly period: string;
  readonly parts: readonly PagePart[];
}

/** A heading within a part. */
export function headingBlock(text: string): Block {
  return { kind: 'heading', text };
}

/** A text of people, paragraph by paragraph where it has blank lines; nothing where it is null. */
export function textBlocks(text: string | null): readonly Block[] {
  if (text === null) return [];
  return text.split(/\n\s*\n/).map((paragraph) => ({ kind: 'text', text: paragraph.trim() }));
}

/** Items below each other; nothing for none. */
export function listBlocks(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A heading with items below it; nothing for none. */
export function titledList(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [headingBlock(title), ...listBlocks(items)];
}

/** The sentences of a report below each other; nothing for none. */
export function sentenceBlocks(
  sentences: readonly ReportSentence[],
  language: Language,
): readonly Block[] {
  return listBlocks(sentences.map(({ text }) => text[language]));
}
