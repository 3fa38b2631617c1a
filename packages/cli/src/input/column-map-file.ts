import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ColumnMap, MAPPED_FIELDS, type MappedField } from '@balanting/csv';
import { parseJson } from '@balanting/json';
import { readError, userError } from '../errors.js';
import type { Io } from '../io.js';
import { bothMessages } from './open-input.js';

const FIELDS = Object.keys(MAPPED_FIELDS) as readonly MappedField[];

/**
 * The headers that a JSON file gives for the columns of a table, such as `{ "weightKg": "Berat badan bayi" }`.
 *
 * @throws a user error where the file is missing, no JSON, or names a field that is not known
 */
export async function readColumnMap(name: string, io: Pick<Io, 'cwd'>): Promise<ColumnMap> {
  const parsed = parseJson(await readText(name, io));
  if (!parsed.ok) {
    throw userError('file.issue', { file: name, text: bothMessages(parsed.issues[0]) });
  }
  if (isColumnMap(parsed.value)) return parsed.value;
  throw userError('convert.columns', { file: name, fields: FIELDS.join(', ') });
}

function isColumnMap(value: unknown): value is ColumnMap {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const isKnown = (field: string) => FIELDS.some((known) => known === field);
  const isHeader = (header: unknown) => typeof header === 'string' && header.trim() !== '';
  return (
    entries.length > 0 && entries.every(([field, header]) => isKnown(field) && isHeader(header))
  );
}

/** The text of a small file of settings. */
export async function readText(name: string, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  try {
    return await readFile(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw readError(name, error);
  }
}
