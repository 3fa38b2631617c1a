/** What a text in angle brackets is. */
export type MarkupKind = 'spreadsheet-ml' | 'open-document' | 'html';

/** Letters at the start in which the kind of a text shows. */
const HEAD_LETTERS = 4096;

/** What a text in angle brackets is: a workbook in XML by its name space, else a web page. */
export function markupKind(text: string): MarkupKind {
  const head = text.slice(0, HEAD_LETTERS);
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    return 'spreadsheet-ml';
  }
  return /<office:document\b/.test(head) ? 'open-document' : 'html';
}

/** Text as UTF-8 where it is such; else as windows-1252, which older exports are written in. */
export function decodeMarkup(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
