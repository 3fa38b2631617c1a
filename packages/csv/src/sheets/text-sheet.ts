/** A sheet of a workbook as text. */
export interface TextSheet {
  readonly name: string;
  /** From the first row on, blank rows included; a row may be shorter than the sheet is wide. */
  readonly rows: readonly (readonly string[])[];
  readonly told: SheetTold;
}

/** What is to tell of a sheet, as counts. */
export interface SheetTold {
  readonly hiddenSheets: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells such as `#N/A`: they are missing. */
  readonly errorCells: number;
  /** Formula cells without a result: they are missing. */
  readonly emptyFormulas: number;
  /** Cells below the first one of a merged range, which got its text. */
  readonly filledCells: number;
  /** Tables that the file leaves open at its end. */
  readonly cutOff: number;
}

/** Nothing to tell. */
export const NOTHING_TOLD: SheetTold = {
  hiddenSheets: 0,
  hiddenRows: 0,
  hiddenColumns: 0,
  errorCells: 0,
  emptyFormulas: 0,
  filledCells: 0,
  cutOff: 0,
};

/** A row without cells. */
export const BLANK_ROW: readonly string[] = [];

/** Whether a text holds nothing that a reader sees. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text === '' || text.trim() === '';
}
