import { daysFromIsoDate } from '../../child/iso-date.js';
import type { ExportCode } from './header-words.js';

/** What a cell shows of a person. */
export interface ContentRule {
  readonly code: ExportCode;
  readonly found: (text: string) => boolean;
}

/** Province (99 in made-up ones), kabupaten, kecamatan, day (40 more for girls), month and year. */
const NIK_START =
  /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-9])\d{4}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d\d$/;

/** Spaces, hyphens and the apostrophe of Excel. No dots: the digits of a share are no NIK. */
const BETWEEN_DIGITS = /(?<=[\d*xX#•])[\s'-]+(?=[\d*xX#•])|^\s*'/g;
/** Sixteen or twelve signs that stand alone, and not behind a decimal mark. */
const SIGNS = /(?<![\p{L}\d]|\d[.,])[\d*#•xX]{12,16}(?![\p{L}\d*#•])/gu;
const DOTTED_NIK = /(?<!\d)\d\d\.\d\d\.\d\d\.\d{6}\.\d{4}(?!\d)/;
const NIK_OF_EXCEL = /^\d[.,]\d+e\+?15$/i;
const FOUR_YEARS = /^(?:(?:19|20)\d\d\D+){3}(?:19|20)\d\d$/;
const SHOWN_DIGITS = 4;

const MONTH_NAMES =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|ag(?:u|ustus|t|s)|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?';
const WRITTEN_DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[ .-]+(?:${MONTH_NAMES})\\.?[ ,.-]+(?:\\d{4}|\\d{2})|(?:${MONTH_NAMES})\\.? \\d{1,2}, ?\\d{4})(?!\\d)`,
  'i',
);

/**
 * What the content of a cell shows, whatever its header says. Codes of areas, counts, years and months
 * show nothing.
 *
 * Source: NIK: PP 37/2007, article 37; telephone numbers: Permenkominfo 14/2018 (national numbering).
 */
export const CONTENT_RULES: readonly ContentRule[] = [
  { code: 'export.nik', found: showsNik },
  { code: 'export.full_date', found: showsFullDate },
  {
    code: 'export.neighbourhood',
    found: (text) => /(?<!\p{L})r\.?[tw]\.?\s*[:./-]?\s*\d{1,3}(?![\d%])/iu.test(text),
  },
  {
    code: 'export.address',
    found: (text) => /(?<!\p{L})(?:(?:jl|jln|gg)\.?|jalan|gang)\s+[\p{L}\d]/iu.test(text),
  },
  { code: 'export.phone', found: showsPhone },
  {
    code: 'export.name',
    // How registers write a newborn, a child or its father: By. Ny. Siti, An. Budi, Ahmad bin Umar.
    found: (text) =>
      /^\s*(?:by\.? ?ny|(?:ny|tn|an|nn|sdri?|alm)\.)\.?\s*\p{L}/iu.test(text) ||
      /\p{L} (?:bin|binti) \p{L}/iu.test(text),
  },
];

/** Sixteen digits, some perhaps hidden; the first twelve alone; or what Excel leaves of them. */
function showsNik(text: string): boolean {
  if (NIK_OF_EXCEL.test(text) || DOTTED_NIK.test(text)) return true;
  if (FOUR_YEARS.test(text)) return false;
  const runs = text.replace(BETWEEN_DIGITS, '').match(SIGNS) ?? [];
  return runs.some(
    (run) =>
      (run.length === 16 && run.replace(/\D/g, '').length >= SHOWN_DIGITS) || NIK_START.test(run),
  );
}

function showsFullDate(text: string): boolean {
  if (WRITTEN_DATE.test(text)) return true;
  const yearFirst = /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|\.\d)/.exec(text);
  if (yearFirst && isDate(yearFirst[1], yearFirst[3], yearFirst[4])) return true;
  // Dots only with a year of four digits: 11.01.05 is a kecamatan.
  const dayFirst =
    /(?<![\d.])(\d{1,2})(?:([-/])(\d{1,2})\2(\d{4}|\d{2})|\.(\d{1,2})\.(\d{4}))(?!\d|\.\d)/.exec(
      text,
    );
  if (dayFirst) {
    const [, day, , monthA, yearA, monthB, yearB] = dayFirst;
    const [month, year = ''] = [monthA ?? monthB, yearA ?? yearB];
    const full = year.length === 2 ? `20${year}` : year;
    return isDate(full, month, day) || isDate(full, day, month);
  }
  const digits = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*$/.exec(text);
  return digits !== null && isDate(digits[1], digits[2], digits[3]);
}

function isDate(year = '', month = '', day = ''): boolean {
  if (!/^(?:19|20)/.test(year)) return false;
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return daysFromIsoDate(iso) !== undefined;
}

/** Mobile numbers with 08, +62 8 or 62 8, and with the 0 that Excel took; landlines written as such. */
function showsPhone(text: string): boolean {
  const close = text.replace(/(?<=[\d+)])[\s.-]+(?=\d)/g, '');
  if (/(?<![\d.])(?:\+62\d{8,12}|628\d{8,11}|08[1-9]\d{7,10})(?!\d)/.test(close)) return true;
  if (/^\s*8[1-9]\d{9,10}\s*$/.test(close)) return true;
  return /(?<!\d)\(?0[2-79]\d{1,2}\)?[ -]\d{5,8}(?!\d)/.test(text);
}
