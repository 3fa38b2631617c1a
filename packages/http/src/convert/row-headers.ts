import type { ConvertEnd } from './convert-writer.js';

/** What an answer without a last line tells in its head, by header. */
export const ROW_HEADERS = {
  'Balanting-Rows':
    'Of a file that is answered whole: how many rows were read, accepted and rejected; "unclear" counts those ' +
    'of which a workbook with two sheets can not tell whose they are.',
  'Balanting-Left-Out':
    'Of a file that is answered whole: the columns for which the format has no place, percent-encoded.',
} as const;

/** What the headers of a file tell. */
export interface RowHeaderValues extends Pick<ConvertEnd, 'counts' | 'leftOut'> {
  readonly unclear: number;
}

/** The headers of a file that has no line for counts. */
export function rowHeaders({
  counts,
  unclear,
  leftOut,
}: RowHeaderValues): Readonly<Partial<Record<keyof typeof ROW_HEADERS, string>>> {
  const told = Object.entries(unclear > 0 ? { ...counts, unclear } : counts);
  const lost = leftOut.map(encodeURIComponent).join(', ');
  return {
    'Balanting-Rows': told.map(([name, count]) => `${name}=${count}`).join(', '),
    ...(lost !== '' && { 'Balanting-Left-Out': lost }),
  };
}
