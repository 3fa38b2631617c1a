import type { JsonRecord } from '../record/json-record.js';
import { plainLength } from '../record/plain-record.js';
import type { RecordRows } from '../record/record-rows.js';
import { parseJson } from '../text/parse-json.js';
import type { LineBlock } from './line-blocks.js';

/** Reads lines of a block from a place on until the chunk is full; answers where to go on. */
export type LineReader = (block: LineBlock, from: number) => number;

/** What {@link lineReader} is told. */
export interface LineLimits {
  readonly chunkRows: number;
  readonly maxLineBytes: number;
  readonly maxDepth: number;
}

const OPEN_OBJECT = 123;
const RETURN = 13;

/** A reader of the lines of a stream, which counts them; blank ones are passed over. */
export function lineReader(rows: RecordRows, limits: LineLimits): LineReader {
  const { chunkRows, maxLineBytes, maxDepth } = limits;
  let row = 0;
  const take = (line: string) => {
    const plain = plainRecordOf(line);
    if (plain !== undefined) rows.takePlain(plain, row, line);
    else if (line.trim() !== '') takeParsed(line);
  };
  const takeParsed = (line: string) => {
    const value = parseJson(line, { maxCharacters: maxLineBytes, maxDepth });
    if (value.ok) rows.take(value.value, row, line);
    else rows.refuse(value.issues, row, line);
  };
  const takeBroken = (block: LineBlock): number => {
    row++;
    if ('broken' in block) rows.refuse([block.broken], row, block.text);
    return block.text.length;
  };
  return (block, start) => {
    const { text } = block;
    if ('broken' in block) return start === 0 ? takeBroken(block) : start;
    let from = start;
    while (from < text.length && rows.size() < chunkRows) {
      const found = text.indexOf('\n', from);
      const end = found < 0 ? text.length : found;
      row++;
      take(withoutReturn(text.slice(from, end)));
      from = end + 1;
    }
    return from;
  };
}

function withoutReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === RETURN ? line.slice(0, -1) : line;
}

/** The record of a line that hides nothing from `JSON.parse`; undefined for a line to be read with care. */
function plainRecordOf(line: string): JsonRecord | undefined {
  if (line.charCodeAt(0) !== OPEN_OBJECT || line.includes('\\')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return plainLength(value) === line.length ? (value as JsonRecord) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
