import { textOfNumber } from './cell-value.js';
import type { NumberKind } from './number-format.js';
import { columnOf } from './xlsx-hints.js';
import { unescaped } from './xlsx-strings.js';

/** What a cell of a workbook refers to. */
export interface CellPlan {
  /** The texts that cells share. */
  readonly texts: readonly string[];
  /** What numbers stand for, by style. */
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads one cell after the other; what is asked of it is about the last one. */
export function xlsxCellReader() {
  let column = -1;
  let type = 'n';
  let style = '';
  let content = '';
  let hasFormula = false;
  let isValue = false;
  let guides = 0;
  const startCell = ({ r, t = 'n', s = '' }: Attributes) => {
    column = columnOf(r) ?? column + 1;
    type = t;
    style = s;
    content = '';
    hasFormula = false;
  };
  const startValue = () => {
    isValue = guides === 0;
  };
  const endValue = () => {
    isValue = false;
  };
  const startFormula = () => {
    hasFormula = true;
  };
  const starts: readonly (readonly [string, (attributes: Attributes) => void])[] = [
    ['c', startCell],
    ['v', startValue],
    ['t', startValue],
    ['f', startFormula],
    ['rPh', () => void guides++],
  ];
  const ends: readonly (readonly [string, () => void])[] = [
    ['v', endValue],
    ['t', endValue],
    ['rPh', () => void guides--],
  ];
  return {
    starts,
    ends,
    startRow: () => {
      column = -1;
    },
    piece: (text: string) => {
      if (isValue) content += text;
    },
    column: () => column,
    isError: () => type === 'e',
    isEmptyFormula: () => hasFormula && content === '' && type !== 'str',
    text: (plan: CellPlan) => textOfCell(type, style, content, plan),
  };
}

/** The text of a cell; undefined where it points to a text that is not there. */
function textOfCell(
  type: string,
  style: string,
  content: string,
  { texts, kinds, is1904 }: CellPlan,
): string | undefined {
  if (type === 's') return content === '' ? '' : texts[Number(content)];
  if (type === 'str' || type === 'inlineStr') return unescaped(content);
  if (type === 'b') return Number(content) ? 'TRUE' : 'FALSE';
  if (type === 'e' || content === '') return '';
  if (type === 'd') return content;
  return textOfNumber(Number(content), kinds[Number(style)] ?? 'number', is1904);
}
