import type { RowColumns } from '@balanting/csv';
import { userError } from '../errors.js';
import { type Input, nameOf, type OpenInput } from '../input/open-input.js';
import type { ConvertOptions } from './convert-command.js';
import { CONVERT_FORMATS } from './convert-formats.js';
import { fieldWords } from './convert-notes.js';
import type { ConvertWriter } from './convert-writer.js';

/** The writer of the format that is asked for; lets go of the input where there can be none. */
export function chosenWriter(
  opened: OpenInput,
  from: RowColumns,
  options: ConvertOptions,
): ConvertWriter {
  const { to, out, mark, organization } = options;
  const { layout } = opened.file;
  const isWorkbook = /\.xlsx$/i.test(out ?? '');
  const writer = CONVERT_FORMATS[to]?.({
    from,
    layout,
    isWorkbook,
    ...(mark && { mark }),
    ...(organization && { organization }),
  });
  if (writer === undefined) throw new RangeError(`No format "${to}".`);
  // Text under the name of a workbook would open in no spreadsheet.
  const isMisnamed = isWorkbook && writer.mostRows === undefined;
  if (writer.lacking.length === 0 && !isMisnamed) return writer;
  opened.close();
  throw isMisnamed
    ? userError('convert.noWorkbook', { format: to })
    : lackingError(opened.input, writer, options);
}

function lackingError(input: Input, { lacking }: ConvertWriter, { to, language }: ConvertOptions) {
  const fields = fieldWords(lacking, language);
  return userError('convert.lacking', { file: nameOf(input), format: to, fields });
}
