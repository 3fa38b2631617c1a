import type { RowField } from './file-row.js';
import type { FormatColumn } from './format-column.js';

/** A format that tables of children are written in. */
export interface FileFormat {
  readonly columns: readonly FormatColumn[];
  /** Fields without which no row could be read again. */
  readonly needs: readonly RowField[];
  readonly delimiter: ',' | ';';
  /** Decimal mark. */
  readonly mark: '.' | ',';
  /** How dates are written in text; workbooks hold them as dates. */
  readonly dates: 'iso' | 'dayFirst';
}
