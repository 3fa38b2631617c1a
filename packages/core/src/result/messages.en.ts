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
  'date.swapped': 'The date {value} was read as {read}: a spreadsheet had swapped day and month.',
  'date.mixed':
    'The column "{column}" mixes real dates and text: day and month of the real dates may be swapped. Compare some of them.',
  'column.millimetres': 'The column "{column}" was read as mm: its values are too large for cm.',
  'age.negative': 'The child was measured {days} days before birth: check both dates.',
  'age.missing': 'The age is missing: give a birth date, or the age in days or months.',
  'age.invalid': 'The age "{value}" is not a number of days or months.',
  'gestation.invalid':
    'The gestational age "{value}" can not be read: write weeks and days, such as 33+4.',
  'gestation.out_of_range':
    'A pregnancy of {days} days lies outside 22+0 to 44+6 weeks: check the gestational age.',
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
  'weight.unworkable':
    'The sampling weight {value} can not be computed with: give weights that are about 1 on average.',
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
  'file.xlsx': 'This workbook is damaged or cut off: open it in Excel, or download it again.',
  'file.zip': 'This is a ZIP archive: unpack it and give the CSV or Excel file inside.',
  'file.xls':
    'This old Excel workbook (.xls) is damaged or holds no sheets: open it in Excel and save it as .xlsx.',
  'file.html':
    'This web page or XML, perhaps named .xls, holds no table that can be read: save the data as .xlsx.',
  'file.xlsb': 'This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx.',
  'file.no_table':
    'This is a {kind} document, which holds no sheets: save its table as .xlsx or CSV.',
  'file.not_text': 'This is no text file: save the data as CSV UTF-8.',
  'table.too_many_rows': 'The table has more than {limit} rows: split it.',
  'workbook.password': 'This {format} file has a password: remove it and save the file again.',
  'workbook.too_large':
    'The file, once unpacked, is larger than {limit} MiB: split it, or save the register alone as CSV.',
  'workbook.too_many_columns':
    'The sheet "{sheet}" uses {count} columns, more than {limit}: name the sheet to read, or remove columns.',
  'workbook.too_many_rows':
    'The sheet "{sheet}" uses {count} rows, more than {limit}: split it, or save it as CSV.',
  'workbook.too_many_cells':
    'The workbook has more than {limit} cells: split it, or save the register alone as CSV.',
  'workbook.part_damaged':
    'The workbook is damaged in "{part}": open it in Excel and save it again, or download it again.',
  'workbook.part_missing':
    'The workbook lacks its part "{part}": open it in Excel and save it again, or download it again.',
  'workbook.part_twice':
    'The workbook holds "{part}" twice: open it in Excel and save it again, or download it again.',
  'sheet.unknown': 'There is no sheet "{sheet}" in the workbook.',
  'sheet.no_header': 'The sheet "{sheet}" has no header in its first rows and was not read.',
  'sheet.other_layout': 'The sheet "{sheet}" has another layout of columns and was not read.',
  'sheet.joined': 'The sheets "{first}" and "{second}" were joined by the column "{column}".',
  'sheet.several': 'Several sheets were read: {sheets}.',
  'sheet.hidden':
    'Hidden rows ({rows}), columns ({columns}) and sheets ({sheets}) were read like all others.',
  'sheet.merged': 'The text of merged cells was given to each of their rows: {count} cells.',
  'sheet.errors': 'Cells with an error such as #N/A count as empty: {count}.',
  'sheet.no_result':
    'Formulas without a result count as empty: {count}. Open the file in Excel and save it again.',
  'sheet.cut_off':
    'The file ends within the table "{sheet}": compare its last row, or download it again.',
  'header.missing':
    'No header was found in the first {rows} rows: one must hold Nama and Tgl Lahir.',
  'column.missing': 'Needed columns are missing: {columns}.',
  'column.twice':
    'The columns "{column}" and "{other}" mean the same but differ ("{value}", "{otherValue}"): keep the right one.',
  'column.unknown': 'The column "{column}" is not known and was left out.',
  'z.differs':
    'The file prints {column} {printed}, its own values give {computed}: recompute it or check them.',
  'area.unknown': 'The place "{value}" is not in the area list: check its code or name.',
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
  'json.number':
    'The number at "{field}" is too large or has more digits than JSON readers keep: write it as text.',
  'json.half_character': 'The text at "{field}" holds half of a character: write it whole.',
  'json.encoding': 'The line is not UTF-8 text: save the file as UTF-8.',
  'json.line_too_long':
    'The line has more than {limit} bytes: write each record as one short line of JSON.',
  'fhir.patient_missing':
    'The observation names a patient that the Bundle does not hold: add the Patient as an entry.',
  'fhir.date_missing':
    'The observation has no day: give effectiveDateTime as YYYY-MM-DD or longer.',
  'fhir.value_missing': 'The observation has no {field}: add it, or leave the observation out.',
  'fhir.unit_unknown': 'The unit {unit} can not be read here: use one of {expected}.',
  'fhir.value_twice':
    'The same visit has two values for {field}: keep the right one, and mark the other as entered-in-error.',
  'dhis2.figure_unknown': 'The figure "{value}" is not known: use one of FIGURE_NAMES.',
  'dhis2.element_twice': 'The data element {value} stands twice in the mapping: keep one.',
  'dhis2.area_twice': 'The area {value} stands twice in the mapping: keep one.',
  'dhis2.group_twice': 'The group {value} stands twice in the mapping: keep one.',
  'dhis2.id_invalid':
    '"{value}" is no UID of DHIS2 (11 letters and digits, a letter first): mend it, or name another scheme.',
  'dhis2.area_unmapped': 'The mapping has no organisation unit for {area}: add it to "areas".',
  'dhis2.area_unused': 'The counts have no child in {area}: compare its spelling.',
  'dhis2.group_unmapped':
    'The mapping has no category option combo for {group}: add it to "groups".',
  'dhis2.period_missing': 'The children of {area} have no month: give the period of all values.',
  'dhis2.value_twice':
    'Two groups of {area} fall into the period {period}: count by that period, or map them apart.',
  'person.not_pseudonym':
    'A person must be a pseudonym of letters and digits, such as kader-017: never a name or number.',
  'person.twice': 'The same person or pair is listed twice: keep one entry.',
  'text.missing': 'The field "{field}" is empty: fill it in.',
  'date.not_iso': 'The date "{value}" can not be read: write year-month-day, such as 2022-01-27.',
  'period.reversed': 'The period ends on {to}, before it begins on {from}: check both dates.',
  'period.outside_year':
    'The period {from} to {to} does not lie in {year}: check the dates, or move it to another plan.',
  'place.missing': 'No place is named: give at least one area code.',
  'count.not_whole': 'The number {value} in "{field}" is not a whole number from 0 on: mend it.',
  'entry.twice': 'The id "{id}" stands twice: give each entry its own.',
  'entry.unknown': 'The id "{id}" is not in the list it refers to: add it there or mend the id.',
  'role.unknown':
    'The team {team} has no role "{role}" at the level of area {area}: take one from the list of roles.',
  'role.held_twice':
    'The role "{role}" in team {team} of area {area} has one holder: remove the second.',
  'document.number_invalid': 'The number "{value}" is not in its form: write it as {example}.',
  'document.year_differs':
    'The number {number} and the date {date} name different years: check both.',
  'document.two_for_year':
    'Documents {other} and {number} both settle {subject} for {year}: mark the older one as replaced.',
  'transition.not_allowed':
    'In state "{state}" a {kind} can not take the step "{event}". Allowed now: {allowed}.',
  'transition.note_missing': 'The step "{event}" needs a note: give the reason or the proof.',
  'transition.before_last':
    'The step is dated {at}, before the last one on {last}: check the date.',
  'transition.trail_broken':
    'The trail of {kind} "{id}" breaks at step {step}: restore it from the last sound copy.',
  'money.not_whole_rupiah':
    'The amount {value} is not a whole number of rupiah from 0 on: mend it.',
  'money.source_unknown':
    'The source of money "{source}" is not known: take one from the list of sources.',
  'money.source_twice':
    'The source of money "{source}" stands twice in one activity: add the amounts up.',
  'money.over_budget':
    'From {source} {realised} rupiah were spent of {budget}: check the figures or revise the budget.',
  'people.more_than_planned': 'Reached {reached} people of {planned} planned: check both numbers.',
  'training.certified_absent':
    'A person is certified without having attended: mend one of the two.',
  'commitment.empty': 'Commitment "{id}" names neither money nor goods: say what is promised.',
  'commitment.twice':
    'Partner "{partner}" promises "{service}" twice for {area} in the same time ({other} and {id}): keep one, or tell them apart.',
  'delivery.outside_period':
    'The delivery on {on} lies outside the period of commitment "{id}": check the date.',
  'delivery.outside_places':
    'The delivery to {area} lies outside the places of commitment "{id}": check the area.',
  'delivery.over_promise':
    'More was delivered than commitment "{id}" promises: check for a delivery entered twice.',
  'foster.child_twice':
    'A child has two foster parents at the same time: check whether both are meant.',
  'form.missing': 'The field "{field}" of form {form} has no answer: fill it in.',
  'form.invalid': 'The answer in "{field}" does not fit: expected {expected}.',
  'form.unknown_field': 'The form {form} has no field "{field}": remove it.',
  'chain.stage_missing': 'Logic chain "{id}" has no step at the stage {stage}: add one.',
  'chain.actual_undated':
    'Step "{id}" needs both a figure and the day it was measured, or neither.',
  'chain.not_finite': 'The figures of step "{id}" are not numbers: mend them.',
  'target.empty': 'The target path "{path}" has no year: give at least one year with its target.',
  'target.share':
    'The target of {year} in "{path}" is {value}: write a share between 0 and 1, 18.4 % as 0.184.',
  'target.year': 'The path "{path}" has {value} as a year: write four digits, such as 2024.',
  'target.year_order': 'In "{path}" {year} stands after {before}: put the years in order.',
  'target.year_twice':
    'The path "{path}" has two targets for {year}: keep that of the decree in force.',
  'target.rises':
    'In "{path}" the target rises from {earlier} ({before}) to {value} ({year}): check both in the decree.',
  'target.years_missing':
    'The path "{path}" sets no target for {years}: these years can not be judged.',
  'target.id_twice':
    'The path "{path}" stands twice in the list: keep one, or give each its own id.',
  'target.two_decrees':
    'For {year} "{path}" sets {value} and "{other}" sets {otherValue}: say which decree counts.',
  'target.other_source':
    'The path "{path}" is set for another source (survey or register) than the figure: use it as a yardstick only.',
  'series.mixed':
    'Figures of a survey and of a register do not belong on one line: keep them apart, or give the line a label that says so.',
  'series.mixed_labelled':
    'The line "{label}" holds figures of a survey and of a register: work out no rate and no test from it.',
  'series.share': 'The figure of {year} is {value}: write a share from 0 to 1, 18.4 % as 0.184.',
  'series.year': 'The series has {value} as a year: write four digits, such as 2024.',
  'series.year_twice': 'The series has two figures for {year}: keep one.',
  'series.years_missing': 'The series has no figure for {years}: nothing was filled in.',
  'table.area_twice': 'The area "{area}" stands twice in the table: keep one.',
  'table.parent_unknown': 'The area "{parent}" around "{area}" is not in the table: add it.',
  'table.parent_loop': 'The area "{area}" lies inside itself: check the areas around it.',
  'table.counts_missing': 'The area "{area}" has no counts: give them, or the areas inside it.',
  'table.counts_inside':
    'The area "{area}" has counts and areas inside: put these children into an area of their own.',
  'table.count_invalid': 'The count {value} of "{area}" is not a whole number from 0 on: mend it.',
  'table.areas_differ':
    'The tables do not have the same areas and columns: bring them to the same list first.',
  'export.name': '"{column}" holds names of people (first row {row}): leave the column out.',
  'export.nik':
    '"{column}" holds identity numbers, perhaps masked (first row {row}): leave the column out, or put pseudonyms there.',
  'export.birth_date':
    '"{column}" holds birth dates (first row {row}): give the age in months, or month and year.',
  'export.full_date':
    '"{column}" holds full dates (first row {row}): give month and year, or name it as the date of the report.',
  'export.neighbourhood':
    '"{column}" holds RT or RW (first row {row}): the village is the smallest place to publish.',
  'export.address':
    '"{column}" holds addresses (first row {row}): the village is the smallest place to publish.',
  'export.phone': '"{column}" holds phone numbers (first row {row}): leave the column out.',
  'key.too_short':
    'The key has {bytes} bytes, fewer than {least}: take {least} or more from a random source.',
  'key.weak': 'All bytes of the key are equal: take them from a random source.',
  'pseudonym.empty': 'There is no text to make a pseudonym of: leave the cell empty.',
  'locus.code_missing': 'Row {row} has no village code: give the code of the village.',
  'locus.code_twice': 'The village code {code} stands twice: keep one row of each village.',
  'locus.count_invalid':
    '{cases} of {n} is no count of children in {code}: give whole numbers, no more stunted than measured.',
  'locus.target_children_invalid':
    '{value} is no number of children under five in {code}: give a whole number.',
  'locus.target_children_missing':
    'The number of children under five of {code} is missing: the {n} measured were taken.',
  'locus.target_children_low':
    '{code} has {value} children under five but {n} measured: {n} were taken, complete the list.',
  'locus.share_invalid':
    '{field} of {code} is {value}: give a share from 0 to 1, or people reached and due.',
  'locus.percent':
    '{field} holds percentages (up to {highest}): divide the column by 100, a share lies from 0 to 1.',
  'locus.coverage_capped':
    '{field} of {code} is {value}, more than all: taken as 1, check the people due.',
  'locus.indicator_twice': 'The indicator "{id}" stands twice: keep one target.',
  'locus.indicator_invalid':
    'The indicator "{id}" has target {target} and weight {weight}: the target is a share above 0 up to 1, the weight above 0.',
  'locus.indicator_unknown':
    'The service "{id}" has no target and was left out: add it to the indicators.',
  'locus.no_children': 'No village has a measured child: measure first.',
  'locus.no_cases':
    'No stunted child was counted in any village, so there is no lokus: check that all were measured.',
  'locus.not_distinguishable':
    'No village is distinguishable by its prevalence: they differ by no more than chance, and rank by size and services.',
  'locus.weights_invalid':
    'The weights {weights} can not be used: give numbers of 0 or more, one of a known part above 0.',
  'locus.weights_rescaled': 'The weights sum to {total} and were rescaled to 1: mend them.',
  'locus.part_dropped':
    'The part "{part}" is not known of any village and was left out: the other weights were rescaled.',
  'locus.kecamatan_too_small':
    'Kecamatan {kecamatan} has {villages} villages and {children} measured children, fewer than 8 and 300: smooth within all villages.',
  'locus.village_unknown':
    'The village {code} of a decision is not among the villages: check the code.',
  'locus.reason_missing': 'The decision on {code} has no reason: write why.',
  'locus.excluded_included': '{code} is both taken and left out by decision: it was left out.',
  'locus.previous_unknown':
    '{code} was on the list before and is not among the villages: if split or renamed, name its successors.',
  'locus.village_missing':
    '{village} ({code}) is in the area list and has no row: add it, with 0 measured if none was.',
  'locus.too_few_eligible':
    'Only {count} villages could be chosen, {number} were asked for: no other is eligible.',
  'locus.more_than_number':
    'The list has {count} villages, {number} were asked for: decisions and the least per kecamatan come first.',
  'locus.burden_not_reached':
    'The {count} villages that can be chosen do not reach the share of the burden asked for: lower it.',
  'locus.kecamatan_short':
    'Kecamatan {kecamatan} has {chosen} villages on the list, fewer than {minPerKecamatan}: no other is eligible.',
  'coverage.indicator_unknown':
    'The indicator "{indicator}" is not in the list: write its code, such as E1.',
  'coverage.target':
    'The target of {indicator} is {value}: write a share between 0 and 1, 90 % as 0.9.',
  'coverage.percent':
    '{indicator} is reported in percent ({largest} in {rows} rows): write shares, 85 % as 0.85, or people reached and people due.',
  'coverage.denominator_hundred':
    'All {rows} villages report {indicator} of 100 people: if these are percents, write people reached and people due.',
  'coverage.incomplete':
    '{indicator} in {village} has one of two counts: give people reached and people due.',
  'coverage.not_people':
    '{indicator} in {village} has {value} people: write a whole number from 0 on, no share and no percent.',
  'coverage.share_invalid':
    'The share of {indicator} in {village} is {value}: write a share between 0 and 1.',
  'coverage.above_whole':
    '{indicator} in {village} reached {numerator} of {denominator}: more than are due, shown as 100 %. Complete the list of those due.',
  'coverage.share_differs':
    '{indicator} in {village} is reported as {share}, its counts give {numerator} of {denominator}: the counts are taken.',
  'coverage.no_people':
    '{indicator} in {village} has a share and no people, so it can not be added up: give people reached and people due.',
  'coverage.twice': '{village} reports {indicator} twice: keep one.',
  'scorecard.code_unknown': 'The code {code} is not known: write one of {known}.',
  'scorecard.count_invalid':
    'The count {value} is no whole number from 0 on: write how many times.',
  'scorecard.month_outside':
    'Month {month} does not belong to quarter {quarter}: give the months of the quarter alone.',
  'scorecard.born_later':
    'The child is born after the quarter ends on {end}: check its birth date.',
  'scorecard.too_old':
    'The child is {months} months old on {end} and left out: the scorecard ends at 23 months.',
  'scorecard.twice':
    'The person in row {row} stands in row {first} already: keep one row for the quarter.',
  'family.number_invalid':
    'The number {value} is not a whole number from {from} to {to}: mend it, or leave it empty where not known.',
  'family.code_unknown':
    'The code "{code}" is not known: write one of {known}, or leave it empty where not known.',
  'action.no_form': 'There are no convergence actions for {year}: they begin in 2018.',
  'action.unknown': 'The action "{action}" is none of those of {year}: look up its id.',
  'action.twice': 'The action "{action}" of {year} stands twice: keep one record.',
  'action.output_unknown':
    'The output "{output}" is none of the action "{action}": look up its id.',
  'action.reversed':
    'The action "{action}" is done on {doneOn}, before it began on {startedOn}: check both dates.',
  'action.unproven':
    'The action "{action}" is said to be done, but {missing} of its outputs are not shown: add the documents.',
  'action.out_of_order':
    'The action "{action}" was done before one that feeds it: check whether its basis was complete.',
  'action.not_judged':
    'The action "{action}" is not among those judged, or stands twice: check the list of actions.',
  'grade.unknown': 'The grade "{grade}" of {code} is not known: write A, B, C or D.',
  'grade.twice': '{code} of the action "{action}" has two grades: keep one.',
  'grade.scale_invalid': 'The scale {scale} does not fall from A to D to 0: mend the numbers.',
  'grade.weights_invalid':
    'The weights {weights} can not be used: give each action judged one of 0 or more.',
  'grade.weights_rescaled':
    'The weights sum to {total} and were brought to 1: mend them if this was not meant.',
  'grade.action_missing':
    'The action "{action}" has no grade and scores 0: enter the grades of the panel.',
  'review.number_invalid': 'The number {value} is no whole number from 0 on: mend it.',
  'review.over_budget':
    '{source} spent {realised} of {planned} planned: check both, or enter the changed budget.',
  'review.more_kept':
    '{fulfilled} promises are kept of {agreed} agreed: enter the others as agreed too.',
  'gain.code_unknown': '"{value}" is no code of weight gain: write N, T, O or B.',
  'gain.code_differs':
    'The register gives {exported} for the weighing of {date}, the weights give {computed}: {computed} counts, check both weights.',
  'gain.history_missing':
    'The register gives {exported} for the weighing of {date}, and no earlier weighing was given: add the files of the months before.',
  'series.height_lost':
    'Height fell from {before} cm ({beforeDate}, {beforeFile} row {beforeRow}) to {now} cm ({date}, {file} row {row}): measure again, one of the two is wrong.',
  'series.carried_forward':
    'Weight {weight} kg and height {height} cm are the same on {beforeDate} ({beforeFile} row {beforeRow}) and {date} ({file} row {row}): check whether the second was measured, or copied.',
  'series.swapped':
    'Weight {weight} kg and height {height} cm of {date} ({file} row {row}) look exchanged, beside {beforeDate} ({beforeFile} row {beforeRow}): exchange them.',
  'series.unit_slip':
    '{now} of {date} ({file} row {row}) does not follow {before} of {beforeDate} ({beforeFile} row {beforeRow}): a unit or decimal mark slipped, write {proposed}.',
  'series.same_date':
    'The child has two different readings of {date}, {beforeFile} row {beforeRow} and {file} row {row}: the later row counts, delete the wrong one.',
  'series.repeated':
    'The reading of {date} stands twice, {beforeFile} row {beforeRow} and {file} row {row}: delete one.',
  'series.birth_date_changed':
    'The birth date is {before} in {beforeFile} row {beforeRow} and {now} in {file} row {row}: {before} holds, check the birth certificate.',
  'series.sex_changed':
    'The sex is {before} in {beforeFile} row {beforeRow} and {now} in {file} row {row}: {before} holds, check the family card.',
  'series.months_missing':
    'No row for {months} months between {beforeDate} ({beforeFile} row {beforeRow}) and {date} ({file} row {row}): ask why the child was not measured.',
  'sql.columns_invalid': 'The column map is wrong at {place}: {problem}. Mend the map.',
  'sql.column_unknown':
    'The table {table} has no column "{column}": name one of {known} in the column map.',
  'sql.column_type':
    'The column "{column}" of {table} is {type}, but a {wanted} is needed: name another column, or convert it in a view.',
  'sql.engine_missing':
    'The package {package} is not installed: run npm install {package}, then try again.',
  'sql.engine_old': '{engine} {version} is too old: {needed} or newer is needed.',
  'sql.connection_lost':
    '{engine} does not answer ({reason}): start it or mend the connection, then count again. Nothing was counted.',
  'sql.statement_failed':
    '{engine} refused a statement ({reason}): mend what it names, then count again. Nothing was counted.',
  'sql.answer_invalid':
    'The answer of {engine} has {value} in {column}, which is no count: run the statements of this version of the library.',
} as const satisfies Record<string, string>;

/** The code of an issue: `subject.what`. */
export type IssueCode = keyof typeof messagesEn;
