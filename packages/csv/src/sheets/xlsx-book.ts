import { fail, issue, ok, type Result } from '@balanting/core';
import { inflatePart } from './inflate-part.js';
import { attribute } from './sheet-hints.js';
import { plainText } from './xml-entities.js';
import { isWholeXml } from './xml-text.js';
import { damaged, type ZipEntry } from './zip-entries.js';

/** The parts of an archive by name, still packed. */
export interface PackedParts {
  readonly archive: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** A sheet as the workbook names it. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its part; undefined for a chart, which has no cells. */
  readonly part: string | undefined;
}

/** What a workbook says of its parts. */
export interface XlsxBook {
  readonly sheets: readonly BookSheet[];
  readonly is1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const WORKBOOK_PART = /(?:^|\/)workbook\d*\.xml$/i;
const SHEET_TAG = /<(?:\w+:)?sheet\s[^<>]*>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^<>]*>/g;
const PROPERTIES = /<(?:\w+:)?workbookPr\s[^<>]*>/;

/**
 * What the workbook part and its relationships say: every part that they name is there.
 *
 * @returns fails with `workbook.part_missing`, `workbook.part_damaged` or `file.xlsx`
 */
export function xlsxBook(parts: PackedParts): Result<XlsxBook> {
  const { entries } = parts;
  const workbook = [...entries.keys()].find((name) => WORKBOOK_PART.test(name));
  if (workbook === undefined) return missing('xl/workbook.xml');
  const folder = workbook.replace(/[^/]*$/, '');
  const links = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const [text, linked] = [xmlOf(parts, workbook), xmlOf(parts, links)];
  if (!text.ok) return text;
  if (!linked.ok) return linked;
  const targets = targetsOf(linked.value, folder);
  const lost = [...targets.values()].find(({ path, type }) => isRead(type) && !entries.has(path));
  if (lost) return missing(lost.path);
  const sheets = sheetsOf(text.value, targets);
  const isTwice = new Set(sheets.map(({ name }) => name)).size !== sheets.length;
  if (sheets.length === 0 || isTwice) return fail(issue('file.xlsx'));
  const partOf = (type: string, name: string) =>
    [...targets.values()].find((target) => target.type.endsWith(`/${type}`))?.path ??
    (entries.has(name) ? name : undefined);
  return ok({
    sheets,
    is1904: /^(?:1|true)$/.test(
      attribute(PROPERTIES.exec(text.value)?.[0] ?? '', 'date1904') ?? '',
    ),
    sharedStrings: partOf('sharedStrings', 'xl/sharedStrings.xml'),
    styles: partOf('styles', 'xl/styles.xml'),
  });
}

/** The text of a small part, whole. */
function xmlOf({ archive, entries }: PackedParts, name: string): Result<string> {
  const entry = entries.get(name);
  if (entry === undefined) return missing(name);
  const bytes = inflatePart(archive, entry);
  if (bytes === undefined || !isWholeXml(bytes)) return fail(damaged(name));
  return ok(new TextDecoder().decode(bytes));
}

interface Target {
  readonly path: string;
  readonly type: string;
}

function missing(part: string): Result<never> {
  return fail(issue('workbook.part_missing', { values: { part } }));
}

function isRead(type: string): boolean {
  return /\/(?:worksheet|sharedStrings|styles)$/.test(type);
}

function targetsOf(text: string, folder: string): ReadonlyMap<string, Target> {
  const tags = text.match(RELATIONSHIP) ?? [];
  return new Map(
    tags.map((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolved(`${folder}${target}`);
      return [attribute(tag, 'Id') ?? '', { path, type: attribute(tag, 'Type') ?? '' }];
    }),
  );
}

/** A path without `..` and `.`. */
function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sheetsOf(workbook: string, targets: ReadonlyMap<string, Target>): readonly BookSheet[] {
  return (workbook.match(SHEET_TAG) ?? []).map((tag) => {
    const target = targets.get(attribute(tag, 'id') ?? '');
    return {
      name: plainText(attribute(tag, 'name') ?? ''),
      isHidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
      part: target?.type.endsWith('/worksheet') ? target.path : undefined,
    };
  });
}
