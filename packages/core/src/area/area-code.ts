import { fail, issue, ok, type Result } from '../result/result.js';

/** Who issued a code: the Ministry of Home Affairs, or Statistics Indonesia. */
export type AreaSystem = 'kemendagri' | 'bps';

/** The levels of administration, from the widest down. */
export const AREA_LEVELS = ['province', 'district', 'kecamatan', 'village'] as const;

/** A level of administration; a district is a kabupaten or kota, a village a desa or kelurahan. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** An area code whose system is known: ten digits alone do not tell it. */
export interface AreaCode {
  readonly system: AreaSystem;
  readonly level: AreaLevel;
  /** The code without dots. */
  readonly digits: string;
}

/**
 * The parts of a code in each system: how many digits, and which values exist.
 *
 * Source: Kepmendagri 300.2.2-2138 of 2025 (kabupaten 01 to 69, kota 71 to 99; kelurahan begin with 1,
 * desa with 2, desa adat with 3); BPS, Master File Desa (2 + 2 + 3 + 3 digits).
 */
const PARTS: Readonly<Record<AreaSystem, readonly { digits: number; valid: RegExp }[]>> = {
  kemendagri: [
    { digits: 2, valid: /^[1-9]\d$/ },
    { digits: 2, valid: /^(?!00|70)/ },
    { digits: 2, valid: /^(?!00)/ },
    { digits: 4, valid: /^[1-3](?!000)/ },
  ],
  bps: [
    { digits: 2, valid: /^[1-9]\d$/ },
    { digits: 2, valid: /^(?!00|70)/ },
    { digits: 3, valid: /^(?!000)/ },
    { digits: 3, valid: /^(?!000)/ },
  ],
};

/**
 * An area code from its text, with every dot in its place or without dots. The system must be given:
 * `6311052001` is a village in the first system and `6311010004` one in the second.
 *
 * @returns fails with `area.code_invalid`
 *
 * @example
 * const code = parseAreaCode('63.11.05.2001', 'kemendagri');
 * code.ok && code.value.level; // => 'village'
 */
export function parseAreaCode(text: string, system: AreaSystem): Result<AreaCode> {
  const given = text.trim();
  const digits = given.replaceAll('.', '');
  const parts = /^\d+$/.test(digits) ? partsOf(digits, system) : undefined;
  const level = parts && AREA_LEVELS[parts.length - 1];
  const sound = parts?.every((part, i) => PARTS[system][i]?.valid.test(part));
  if (!parts || !level || !sound || (given !== digits && given !== parts.join('.'))) {
    return fail(issue('area.code_invalid', { path: ['code'], values: { value: given, system } }));
  }
  return ok({ system, level, digits });
}

/**
 * The code with dots between its parts.
 *
 * @example
 * dottedAreaCode({ system: 'kemendagri', level: 'village', digits: '6311052001' });
 * // => '63.11.05.2001'
 */
export function dottedAreaCode(code: AreaCode): string {
  return (partsOf(code.digits, code.system) ?? [code.digits]).join('.');
}

/**
 * The code of the area around an area; null for a province.
 *
 * @example
 * parentAreaCode({ system: 'bps', level: 'village', digits: '6311010004' })?.digits; // => '6311010'
 */
export function parentAreaCode(code: AreaCode): AreaCode | null {
  const parts = partsOf(code.digits, code.system) ?? [];
  const level = AREA_LEVELS[parts.length - 2];
  if (level === undefined) return null;
  return { system: code.system, level, digits: parts.slice(0, -1).join('') };
}

/** The parts of a plain code, undefined where its length is that of no level. */
function partsOf(digits: string, system: AreaSystem): readonly string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const part of PARTS[system]) {
    if (at === digits.length) break;
    parts.push(digits.slice(at, at + part.digits));
    at += part.digits;
  }
  return at === digits.length ? parts : undefined;
}
