/**
 * What each issue says in English: what is wrong and how to mend it. `{name}` stands for a value of
 * the issue. The keys of this table are the closed set of issue codes.
 */
export const messagesEn = {
  'sex.missing': 'The sex is missing: give male (L) or female (P).',
  'sex.unknown': 'The sex "{value}" is not known: write L (boy) or P (girl).',
  'date.missing': 'The date in "{column}" is missing: write it as day/month/year.',
  'date.invalid': 'The date "{value}" can not be read: write day/month/year, such as 14/08/2025.',
  'date.future': 'The date {value} lies after {limit}: check the year.',
  'age.negative': 'The child was measured {days} days before birth: check both dates.',
  'age.missing': 'The age is missing: give a birth date, or the age in days or months.',
  'age.invalid': 'The age "{value}" is not a number of days or months.',
  'measurement.invalid': '{column} "{value}" is not a number: write digits with one comma or dot.',
  'measurement.not_positive': '{column} {value} is not above 0: leave it empty where not measured.',
  'measurement.too_many_digits': '{column} "{value}" has more than 20 digits: round it.',
  'position.unknown': 'The position "{value}" is not known: write Terlentang or Berdiri.',
  'weight.grams': 'Weight {value} was read as grams: {kg} kg.',
  'height.metres': 'Height {value} was read as metres: {cm} cm.',
  'cell.time_for_decimal': '"{value}" is a time made by Excel from a decimal: read as {read}.',
  'cell.code': 'The code "{value}" in "{column}" is not known and counts as missing.',
  'nik.length': 'The NIK has {length} digits instead of 16.',
  'nik.not_digits': 'The NIK holds letters or signs: it must be 16 digits.',
  'nik.masked': 'The NIK is masked with *, so it can not tell who the child is.',
  'nik.region': 'The first six digits of the NIK are no kecamatan code.',
  'nik.date': 'The date in the NIK differs from the birth date.',
  'nik.sex': 'The sex in the NIK differs from the sex given.',
  'nik.dummy': 'The NIK looks made up (serial 0000, equal digits, or prefix 999).',
  'nik.numeric': 'The NIK ends in 0 and may have lost its last digit in Excel: format it as text.',
  'measurement.missing': 'Neither weight nor height is given: a row needs at least one.',
  'weight.out_of_range':
    'Weight {value} kg lies outside 0.9 to 58 kg: weigh again or mend the number.',
  'length.out_of_range':
    'Length {value} cm lies outside 38 to 150 cm: measure again or mend the number.',
  'position.for_age':
    'Children below 24 months are measured lying, older ones standing: check the position.',
  'age.text_differs':
    'The age in words differs from the two dates by {days} days: check the dates.',
  'weight.negative': 'A sampling weight is negative ({value}): weights are 0 or more.',
  'weight.none': 'No child has a sampling weight above 0: check the column of weights.',
  'population.below_measured':
    'The list has {population} children, fewer than the {measured} measured: complete the list.',
  'row.cells':
    'The row has {cells} cells instead of {expected}: look for a delimiter inside a text.',
  'row.open_quote': 'A quotation mark is opened and never closed: remove it, or close it.',
  'row.too_long': 'The row is longer than {limit} bytes: look for missing line ends.',
  'file.empty': 'The file is empty: download it again.',
  'file.no_rows': 'The file has a header but no rows: download it again.',
  'file.pdf': 'This is a PDF document: download the data as CSV or Excel instead.',
  'file.xlsx': 'This is an Excel workbook: open it and save it as CSV UTF-8.',
  'file.zip': 'This is a ZIP archive: unpack it and give the CSV file inside.',
  'file.xls': 'This is an old Excel workbook (.xls), or one with a password: save it as CSV UTF-8.',
  'file.html':
    'This is a web page or XML, perhaps named .xls: open it in Excel and save it as CSV UTF-8.',
  'file.not_text': 'This is no text file: save the data as CSV UTF-8.',
  'header.missing':
    'No header was found in the first {rows} rows: one must hold Nama and Tgl Lahir.',
  'column.missing': 'Needed columns are missing: {columns}.',
  'column.twice':
    'The columns "{column}" and "{other}" mean the same but differ ("{value}", "{otherValue}"): keep the right one.',
  'column.unknown': 'The column "{column}" is not known and was left out.',
  'z.differs':
    'The file prints {column} {printed}, its own values give {computed}: recompute it or check them.',
  'area.unknown': 'The place "{value}" is not in the area list.',
  'area.ambiguous': 'The place "{value}" fits more than one area: {candidates}.',
  'area.near': 'The place "{value}" is not in the area list. Close to it: {candidates}.',
  'area.spelling': 'The place "{value}" was read as {read}.',
  'area.code_invalid': 'The area code "{value}" is not valid in the {system} system.',
  'json.invalid': 'The text is not valid JSON ({reason}).',
  'json.too_large': 'The JSON text has {characters} characters, more than the limit of {limit}.',
  'json.too_deep': 'The JSON text is nested deeper than {limit} levels.',
  'json.duplicate_key': 'The field "{field}" stands twice in the JSON text: keep one.',
  'json.shape': 'The field "{field}" does not fit: expected {expected}.',
  'json.unknown_field': 'The field "{field}" is not known: remove it.',
} as const satisfies Record<string, string>;

/** The code of an issue: `subject.what`. */
export type IssueCode = keyof typeof messagesEn;
