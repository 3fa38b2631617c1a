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
  'nik.length': 'The NIK has {length} digits instead of 16.',
  'nik.not_digits': 'The NIK holds letters or signs: it must be 16 digits.',
  'nik.masked': 'The NIK is masked with *, so it can not tell who the child is.',
  'nik.region': 'The first six digits of the NIK are no kecamatan code.',
  'nik.date': 'The date in the NIK differs from the birth date.',
  'nik.sex': 'The sex in the NIK differs from the sex given.',
  'nik.dummy': 'The NIK looks made up (serial 0000, equal digits, or prefix 999).',
  'nik.numeric': 'The NIK ends in 0 and may have lost its last digit in Excel: format it as text.',
  'area.unknown': 'The place "{value}" is not in the area list.',
  'area.ambiguous': 'The place "{value}" fits more than one area: {candidates}.',
  'area.code_invalid': 'The area code "{value}" is not valid in the {system} system.',
} as const satisfies Record<string, string>;

/** The code of an issue: `subject.what`. */
export type IssueCode = keyof typeof messagesEn;
