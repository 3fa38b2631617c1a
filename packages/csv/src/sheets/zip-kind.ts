/** What an archive is, by the names of its parts and the text of its part `mimetype`. */
export type ZipKind = 'xlsx' | 'xlsb' | 'ods' | 'zip' | `.${string}`;

/** Documents that hold no sheets, by a part that only they have. */
const DOCUMENTS: readonly (readonly [RegExp, `.${string}`])[] = [
  [/^word\//i, '.docx'],
  [/^ppt\//i, '.pptx'],
  [/^Index\/Document\.iwa$/, '.numbers'],
  [/^META-INF\/container\.xml$/, '.epub'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** What an archive is: a workbook, a document that is told by its ending, or just an archive. */
export function zipKind(names: readonly string[], mimetype: string | undefined): ZipKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (mimetype?.startsWith(OPEN_DOCUMENT)) {
    return mimetype.startsWith(`${OPEN_DOCUMENT}spreadsheet`) ? 'ods' : openDocument(mimetype);
  }
  if (has(/(?:^|\/)workbook\.bin$/i)) return 'xlsb';
  if (has(/^\/?\[Content_Types\]\.xml$/i) && has(/(?:^|\/)(?:workbook\.xml|worksheets\/)/i)) {
    return 'xlsx';
  }
  const document = DOCUMENTS.find(([pattern]) => has(pattern));
  if (document) return document[1];
  return has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/) ? 'ods' : 'zip';
}

function openDocument(mimetype: string): ZipKind {
  if (mimetype.includes('text')) return '.odt';
  return mimetype.includes('presentation') ? '.odp' : '.odg';
}
