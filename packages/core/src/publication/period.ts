import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';
import { enUS } from 'date-fns/locale/en-US';
import { id as indonesian } from 'date-fns/locale/id';
import type { Bilingual } from '../result/bilingual.js';

/** The period of files that tell no date. */
export const UNDATED = 'undated';

/**
 * The name of a period in both languages: a month `2022-08`, or {@link UNDATED}; other text names itself.
 *
 * @example
 * periodLabel('2022-08'); // => { id: 'Agustus 2022', en: 'August 2022' }
 */
export function periodLabel(period: string): Bilingual {
  if (period === UNDATED) return { id: 'tanpa tanggal', en: 'undated' };
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  if (year === undefined) return { id: period, en: period };
  const first = new Date(Number(year), Number(month) - 1, 1);
  const named = (locale: Locale) => format(first, 'LLLL yyyy', { locale });
  return { id: named(indonesian), en: named(enUS) };
}
