import { fail, type Issue, issue, ok, type Result } from '@balanting/core';
import { zipSync } from 'fflate';
import { inflatePart } from './inflate-part.js';
import { type LibraryPlan, librarySheets } from './library-sheets.js';
import { checkOds, type Parts, READ_ODS_PART } from './open-document.js';
import { mebibytes, refusedWhole } from './sheet-limits.js';
import type { TextSheet } from './text-sheet.js';
import { xlsxSheets } from './xlsx-sheets.js';
import { damaged, type ZipEntry, zipEntries } from './zip-entries.js';
import { type ZipKind, zipKind } from './zip-kind.js';

/** Parts of a workbook, seen near the start of an archive that is cut off. */
const WORKBOOK_NAME = /\[Content_Types\]|xl\/|_rels\/|docProps\/|opendocument/;
const NAMES_BYTES = 4096;
const MIMETYPE = 'mimetype';
const XML_PART = /\.(?:xml|rels)$/i;
/** Parts of a workbook that hold no cells: pictures, comments, links to elsewhere. */
const UNREAD_XLSX_PART =
  /^xl\/(?:drawings|media|charts|embeddings|printerSettings|pivot|external|ctrlProps|diagrams|calcChain|theme|query|connections|customXml|comments|threadedComments|persons|model|activeX|slicer|worksheets\/_rels\/)|^customXml\/|^docProps\/|^_xmlsignatures\//i;

/**
 * The sheets of an XLSX or ODS workbook. Its parts are unpacked and checked here, under a limit of our own; of
 * ODS the library is given those parts alone: it has no limit, and takes damaged parts in silence.
 */
export async function zipSheets(
  bytes: Uint8Array,
  plan: Omit<LibraryPlan, 'hints' | 'unreadable'>,
): Promise<Result<readonly TextSheet[]>> {
  const entries = zipEntries(bytes);
  if (entries === undefined) return fail(cutOff(bytes));
  if (!entries.ok) return entries;
  const kind = kindOf(bytes, entries.value);
  if (kind !== 'xlsx' && kind !== 'ods') return fail(refused(kind));
  const isRead = ({ name }: ZipEntry) =>
    kind === 'ods' ? READ_ODS_PART.test(name) : XML_PART.test(name) && !UNREAD_XLSX_PART.test(name);
  const read = entries.value.filter(isRead);
  // Declared sizes may lie: no part gives more bytes than it declares.
  const total = read.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > plan.limits.inflatedBytes) {
    const values = { limit: mebibytes(plan.limits.inflatedBytes) };
    return fail(issue('workbook.too_large', { values }));
  }
  if (kind === 'ods') return refusedWhole(total, plan.limits) ?? odsSheets(bytes, read, plan);
  const named = new Map(read.map((entry) => [entry.name.replace(/^\/+/, ''), entry]));
  return xlsxSheets({ archive: bytes, entries: named }, plan);
}

async function odsSheets(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  plan: Omit<LibraryPlan, 'hints' | 'unreadable'>,
): Promise<Result<readonly TextSheet[]>> {
  const parts = unpacked(bytes, entries);
  if (!parts.ok) return parts;
  const checked = checkOds(parts.value, plan.limits);
  if (!checked.ok) return checked;
  const { hints } = checked.value;
  return librarySheets(repacked(checked.value.parts), {
    ...plan,
    hints,
    unreadable: issue('file.xlsx'),
  });
}

function cutOff(bytes: Uint8Array): Issue {
  const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, NAMES_BYTES));
  return issue(WORKBOOK_NAME.test(names) ? 'file.xlsx' : 'file.zip');
}

function kindOf(bytes: Uint8Array, entries: readonly ZipEntry[]): ZipKind {
  const typed = entries.find(({ name, bytes: size }) => name === MIMETYPE && size < NAMES_BYTES);
  const mimetype = typed && inflatePart(bytes, typed);
  const names = entries.map(({ name }) => name);
  return zipKind(names, mimetype && new TextDecoder().decode(mimetype).trim());
}

function refused(kind: Exclude<ZipKind, 'xlsx' | 'ods'>): Issue {
  if (kind === 'zip') return issue('file.zip');
  if (kind === 'xlsb') return issue('file.xlsb');
  return issue('file.no_table', { values: { kind } });
}

function unpacked(bytes: Uint8Array, entries: readonly ZipEntry[]): Result<Parts> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = inflatePart(bytes, entry);
    if (part === undefined) return fail(damaged(entry.name));
    parts.set(entry.name.replace(/^\/+/, ''), part);
  }
  return ok(parts);
}

/** The parts as an archive that needs no unpacking. */
function repacked(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
