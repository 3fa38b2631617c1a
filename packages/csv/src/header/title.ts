import { dayOfCell, isoDateFromDays } from '@balanting/core';

/** The line that e-PPGBM writes above its header. */
const DOWNLOADED_ON = /data tanggal\s*:\s*(\d{4}-\d{2}-\d{2})/i;

/**
 * The date on which a register was downloaded, from the lines above its header; null where none says so.
 *
 * @example
 * downloadDate(['Data tanggal : 2025-08-31']); // => '2025-08-31'
 */
export function downloadDate(title: readonly string[]): string | null {
  for (const line of title) {
    const day = dayOfCell(DOWNLOADED_ON.exec(line)?.[1] ?? '');
    if (day !== undefined) return isoDateFromDays(day);
  }
  return null;
}
