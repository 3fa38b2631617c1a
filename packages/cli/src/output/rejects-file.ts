import { type Language, messageOf } from '@balanting/core';
import { csvLine, type RecordFile, type RejectedRow } from '@balanting/csv';
import type { OutputFile } from './safe-output.js';

/** The columns that say why a row was rejected. */
const ADDED = ['_row', '_column', '_code', '_message'] as const;

/** The rejected rows of one file, written as they come. */
export interface RejectsFile {
  write(rejects: readonly RejectedRow[]): Promise<void>;
  /** Keeps the file though the run fails; answers its path, undefined where no row was rejected. */
  keep(): Promise<string | undefined>;
}

/** What {@link rejectsFile} needs. */
export interface RejectsFileOptions {
  /** Called at the first rejected row: without one there is no file. */
  readonly create: () => Promise<OutputFile>;
  readonly language: Language;
}

/**
 * Writes rejected rows in the format of their own file, so that they can be mended and read again: its
 * header and cells, then the row, column, code and message of what is wrong, several apart by `; `.
 */
export function rejectsFile(
  { header, delimiter }: Pick<RecordFile, 'header' | 'delimiter'>,
  { create, language }: RejectsFileOptions,
): RejectsFile {
  // A rejects file that is read again already has our columns.
  const own = header.flatMap((name, i) => (isAdded(name) ? [] : [i]));
  const line = (cells: readonly string[]) =>
    `${csvLine(cells, delimiter, { neutraliseFormulas: true })}\n`;
  let output: OutputFile | undefined;
  return {
    write: async (rejects) => {
      if (rejects.length === 0) return;
      let text = '';
      if (output === undefined) {
        output = await create();
        text = `\ufeff${line([...own.map((i) => header[i] ?? ''), ...ADDED])}`;
      }
      for (const { row, cells, issues } of rejects) {
        const reasons = issues.map(({ column, issue }) => [
          column,
          issue.code,
          bothLanguages(issue, language),
        ]);
        const why = [0, 1, 2].map((k) => reasons.map((reason) => reason[k]).join('; '));
        const extra = cells.slice(header.length);
        text += line([...own.map((i) => cells[i] ?? ''), String(row), ...why, ...extra]);
      }
      await output.write(text);
    },
    keep: async () => {
      await output?.keep();
      return output?.path;
    },
  };
}

function isAdded(name: string): boolean {
  return ADDED.some((added) => added === name.trim());
}

function bothLanguages(issue: RejectedRow['issues'][number]['issue'], first: Language): string {
  const second = first === 'id' ? 'en' : 'id';
  return `${messageOf(issue, first)} / ${messageOf(issue, second)}`;
}
