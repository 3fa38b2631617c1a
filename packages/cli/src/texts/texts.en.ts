/** The wording of the command line in English; the keys that the Indonesian wording must have too. */
export const textsEn = {
  'program.about': 'Balanting: from the measurements of children to decisions about stunting.',
  'program.more': 'Help on one verb: balanting help report',
  'report.about': 'Writes the stunting report of a district: HTML, JSON and CSV tables.',
  'report.files': 'e-PPGBM or WHO Anthro CSV files, in any order; - reads standard input',
  'report.out': 'folder of the report (default: ./laporan)',
  'report.lang': 'language of the screen and of messages: id or en (default: from LANG, else id)',
  'report.format': 'what to write: html, json, csv (default: html,json,csv)',
  'report.asOf': 'no date may lie after this one, YYYY-MM-DD (default: today)',
  'report.programme':
    'JSON document of services, partners and the work of the Pokja, for the whole report (balanting-programme)',
  'report.target':
    'target path: rpjmd-balangan, nasional or none (default: rpjmd-balangan for Balangan, else nasional)',
  'report.areas': 'list of areas to match names with: balangan or none (default: balangan)',
  'report.period':
    'what one period is: file, month, or auto, by month where a file spans several (default: auto)',
  'report.threads': 'threads that read a large file (default: as many as cores, at most 4)',
  'report.rejects': 'file for rejected rows, with one input only (default: beside the report)',
  'zscores.about': 'Writes z-scores, flags and classes beside the columns of the input.',
  'zscores.file': 'e-PPGBM, WHO Anthro or AnthroPlus CSV file; - reads standard input',
  'zscores.out': 'file to write (default: standard output)',
  'zscores.format': 'csv, or json for one JSON object a line (default: csv)',
  'zscores.rejects': 'file for rejected rows (default: beside --out)',
  'prevalence.about':
    'Writes the prevalence table of a survey or register: cut-offs, means, intervals.',
  'prevalence.file': 'WHO Anthro, AnthroPlus or e-PPGBM CSV file; - reads standard input',
  'prevalence.cluster': 'column of the primary sampling unit',
  'prevalence.strata': 'column of the strata',
  'prevalence.weight': 'column of the sampling weight',
  'prevalence.by': 'more columns to group by, apart by commas',
  'prevalence.out': 'file to write (default: standard output)',
  'prevalence.format':
    'text, csv (layout of WHO Anthro), json, html, or section: HTML to put into a report (default: by the ending of --out, else text)',
  'quality.about': "Checks the quality of the data: WHO/UNICEF's seven checks, ages, SMART score.",
  'quality.file': 'e-PPGBM or WHO Anthro CSV file; - reads standard input',
  'quality.by':
    'column to check by, such as team; of e-PPGBM: posyandu (default), desa, puskesmas, kecamatan',
  'quality.format':
    'text, csv (one finding a row), json, html, or section: HTML to put into a report (default: by the ending of --out, else text)',
  'quality.school':
    '{file}: AnthroPlus children are 5 to 19 years old; the checks are for those below 5.',
  'gain.about': 'Writes SKDN of a month and the list of children who need a visit.',
  'gain.files': 'e-PPGBM exports of the months, in any order; - reads standard input',
  'gain.month': 'the month, YYYY-MM (default: the last month of the files)',
  'gain.targets':
    'target list: kecamatan, desa, posyandu, S (children living there), perhaps K (with a growth card)',
  'gain.part':
    'skdn (without names), tindak-lanjut (the follow-up list, with names), or all (default: all, of CSV skdn)',
  'gain.format':
    'text, csv, json or html to print (default: by the ending of --out, otherwise text)',
  'gain.layout':
    '{file} has the columns of {layout}, without names: SKDN and the follow-up list need e-PPGBM exports.',
  'gain.noChildren': 'No child below 5 years with a date of measuring was found: check the dates.',
  'gain.noMonth': 'No child was listed in {month}. The files have: {months}.',
  'gain.targetTwice': '{file}, row {row}: this place stands twice; keep one row of each.',
  'gain.codes':
    'The code of weight gain differs from the computed one in {differing} of {compared} rows; the computed one counts.',
  'gain.doubt': '{count} x {text} (first in {file}, row {row})',
  'lokus.about': 'Ranks villages and chooses those to focus on, with the reason for each.',
  'lokus.file':
    'table of villages (kode, desa, kecamatan, stunting, diukur, sasaran, services), or e-PPGBM CSV',
  'lokus.number': 'so many villages (default: 10)',
  'lokus.share': 'the first villages that hold this share of the stunted children, such as 50%',
  'lokus.score': 'all villages with at least this score, 0 to 1',
  'lokus.services': 'table of villages with services and targets, beside an e-PPGBM file',
  'lokus.profile': 'weights: seimbang, beban or layanan (default: seimbang)',
  'lokus.perKecamatan': 'fewest villages of each kecamatan (default: 0)',
  'lokus.draws': 'draws that show how firm the list is (default: 1000)',
  'lokus.seed': 'start of the draws: the same seed gives the same list (default: 1)',
  'lokus.format':
    'text, csv (one village a row), json or html (default: by the ending of --out, else text)',
  'lokus.more': '(and {count} more alike)',
  'report.engine':
    'count in an engine: duckdb, postgres or clickhouse; with --table, or a Parquet or CSV file (duckdb)',
  'report.table': 'table of the engine, such as gizi.anak',
  'report.columns':
    'JSON file with the columns of the table (default: those of e-PPGBM or WHO Anthro)',
  'report.url': 'address of the engine (default: PGHOST and its like, CLICKHOUSE_URL)',
  'engine.noUrl': 'The engine has no address: give --url {example}, or set {variables}.',
  'engine.oneSource':
    'An engine counts one table or one file: give --table NAME, or the name of one file.',
  'engine.noFile':
    'Only duckdb reads files: give --engine duckdb, or --table with the name of a table.',
  'engine.needed':
    '--table, --columns and --url are for an engine: give --engine duckdb, postgres or clickhouse.',
  'engine.empty':
    '{table}: no child below five years to count; check the columns of age and their units.',
  'engine.notWith': '{option} needs the rows themselves: leave it out with --engine.',
  'engine.leftOut':
    'Counted in {engine}, which tells counts and no rows: the report is without the quality of data by row, SKDN and a list of rejected rows.',
  'sql.about':
    'prints SQL that counts or scores a table where it stands, for DuckDB, PostgreSQL and ClickHouse',
  'sql.dialect':
    'duckdb, postgres, clickhouse or ansi (default: duckdb); ansi is run on DuckDB only, not on Spark or Trino',
  'sql.part': 'counts, scores or school (default: counts)',
  'sql.columns':
    'JSON file with the columns of the table (default: those of WHO Anthro, ages in days)',
  'sql.tableName': 'name of the table of measurements, such as gizi.anak (default: anak)',
  'sql.by': 'groups of the counts: district, kecamatan, village, sex, ageGroup, month',
  'sql.table': '"{table}" is no name of a table; write one such as anak or gizi.anak.',
  'conformance.about':
    'Scores an implementation of the WHO standards on test vectors, and names its mistakes.',
  'conformance.csv': 'answers in a file: id, zlen, flen and so on; - reads standard input',
  'conformance.url': 'asks a service: the vectors go there as CSV, the answers come back as CSV',
  'conformance.cmd':
    'asks a program: vectors on its standard input, answers on its standard output',
  'conformance.vectors': 'write the vectors and the right answers into this folder',
  'conformance.set': 'children, school-age or survey (default: children)',
  'conformance.format': 'text or json (default: text)',
  'conformance.strict': 'exit with 1 where an answer is wrong or missing',
  'conformance.oneSource':
    'Name one of --csv, --url, --cmd or --vectors; see balanting help conformance.',
  'conformance.unreachable':
    '{url}: no answer ({reason}); check the address and that the service runs.',
  'conformance.refused': '{url}: answered with status {status}; it must take and give CSV.',
  'conformance.failed': '{command}: ended with code {code}: {reason}',
  'conformance.noColumns': 'No column of answers found; name at least one of: {columns}.',
  'conformance.notNumber':
    'row {row}, {column}: "{value}" is no number; leave the cell empty or write NA for no score.',
  'completion.about': 'Prints a script that completes verbs and options in a shell.',
  'completion.shell': 'bash, zsh or fish',
  'convert.about':
    'Writes the rows of a file in another format: e-PPGBM, WHO Anthro, ENA, plain, XLSX, JSON, FHIR.',
  'convert.file':
    'table, workbook, NDJSON, JSON or FHIR Bundles, in any format that is read; - reads standard input',
  'convert.to':
    'eppgbm, html (as e-PPGBM names it .xls), anthro, anthroplus, ena, plain, sikades, bok (follow-up list), monthly (a line a child), xlsx or parquet (the columns of the input), import or posyandu (workbooks of two sheets), ndjson, fhir or dhis2',
  'convert.out':
    'file to write; a name with .xlsx makes tables a workbook (default: standard output)',
  'convert.map':
    'JSON file with the headers of a table whose words are its own, such as {"weightKg": "Berat bayi"}',
  'convert.measuredOn':
    'date of measuring of all rows, YYYY-MM-DD, where the file has no column for it',
  'convert.decimal': 'decimal mark of numbers: comma or point (default: that of the format)',
  'convert.leftOut':
    '{file}: left out, since the format {format} has no column for them: {columns}',
  'convert.lacking': '{file}: the format {format} needs what the file does not have: {fields}.',
  'convert.incomplete':
    '{file}: {count} rows lack what the format {format} needs to be read again: {fields}.',
  'convert.unclear':
    '{file}: {count} rows have a child without a key, or one key for two children: the format {format} can not tell whose they are.',
  'convert.columns': '{file}: write a JSON object from fields to headers. Fields are: {fields}.',
  'convert.noWorkbook': 'The format {format} is text: choose an --out that does not end in .xlsx.',
  'convert.sheetFull': 'A sheet holds {limit} rows at most: write CSV instead.',
  'serve.about': 'Runs the HTTP service: the same calculations for other programs, with OpenAPI.',
  'serve.port': 'port to listen on, 0 for any free one (default: 8080)',
  'serve.host': 'address to listen on; 0.0.0.0 for all of the machine (default: 127.0.0.1)',
  'serve.cors': 'origins whose pages may call, with commas (default: none)',
  'serve.grace': 'seconds that running requests get at the end (default: 10)',
  'serve.log': 'json writes one line a request to standard error, none is silent (default: json)',
  'serve.token':
    'With the environment variable BALANTING_TOKEN every call needs that token as Authorization: Bearer.',
  'serve.listening': 'Listening on {address}. Operations: {address}/docs. Ctrl-C stops.',
  'serve.open':
    'Everyone who reaches {host} can call: set BALANTING_TOKEN, or put a guard in front of it.',
  'serve.stopping': 'Stopping: {count} requests are still running.',
  'serve.cut': 'Stopped. Requests that did not end within {seconds} seconds were cut off.',
  'serve.taken': 'Port {port} of {host} is taken: choose another --port.',
  'serve.denied': 'Port {port} may not be used: choose one from 1024 on with --port.',
  'serve.address': '{host} is no address of this machine: choose another --host.',
  'serve.failed':
    'Can not listen on {host}, port {port} ({reason}): choose another --host or --port.',
  'field.nik': 'NIK',
  'field.name': 'name',
  'field.sex': 'sex',
  'field.birthDate': 'birth date',
  'field.measuredOn': 'date of measuring',
  'field.age': 'age',
  'option.sheet': 'sheet of a workbook, by name or position (default: all that have the header)',
  'convert.organization': "with --to fhir: the organisation's id at SATUSEHAT",
  'convert.mapping': 'with --to dhis2: JSON file of data elements and organisation units',
  'convert.noMapping':
    '--to dhis2 needs --mapping FILE: which figure is which data element, which area which organisation unit.',
  'convert.noOrganization':
    "--to fhir needs --organization ID: the organisation's id at SATUSEHAT.",
  'option.quiet': 'no progress bar and no closing notes',
  'option.strict': 'exit with 1 where a row was rejected',
  'option.debug': 'print the stack of an error',
  'option.help': 'show this help',
  'option.version': 'show the version',
  'command.help': 'show help on a verb',
  'help.usage': 'Usage:',
  'help.options': 'Options:',
  'help.commands': 'Verbs:',
  'help.arguments': 'Arguments:',
  'help.examples': 'Examples:',
  'help.exits':
    'Exit: 0 done, 1 rows rejected and --strict, 2 wrong use or unreadable input, 130 Ctrl-C.',
  'use.unknownVerb': 'Unknown verb "{word}". {cure}',
  'use.unknownOption': 'Unknown option "{word}". {cure}',
  'use.meant': 'Did you mean "{words}"?',
  'use.seeHelp': 'See: balanting --help',
  'use.noFile': 'No file given: name the file to read, or - for standard input.',
  'use.noValue': 'Option {word} lacks its value.',
  'use.tooMany': 'This verb reads one file at a time.',
  'use.choice': '{option} "{word}" is not known: choose {words}.',
  'use.count': '{option} "{word}" is no whole number of {least} or more.',
  'use.share': '{option} "{word}" is no share: write 0.5 or 50%.',
  'use.date': '{option} "{word}" is no date: write YYYY-MM-DD, such as 2025-08-31.',
  'use.month': '{option} "{word}" is no month: write YYYY-MM, such as 2025-08.',
  'use.oneInput': '--rejects works with one input file; leave it out to get a file for each.',
  'use.stdinTwice': 'Standard input (-) can be read once only.',
  'use.ownInput': '{file}: would be overwritten by a result; choose another --out.',
  'file.missing': '{file}: no such file; check the name and the folder.',
  'file.directory': '{file}: is a folder; name the CSV file inside it.',
  'file.denied': '{file}: no permission to read it; ask its owner or copy it.',
  'file.unreadable': '{file}: can not be read ({reason}).',
  'file.issue': '{file}: {text}',
  'programme.issue': '{file}, {place}: {text}',
  'programme.issues': '{file}, {place}: {text} {count} more to mend.',
  'file.issueRow': '{file}, row {row}: {text}',
  'file.jsonOption': '{file}: is JSON, whose fields have names of their own; leave out {option}.',
  'file.allRejected':
    '{file}: none of the {count} rows could be used. Most often: {text} First in row {row}.',
  'file.allRejectedKept':
    '{file}: none of the {count} rows could be used. Most often: {text} First in row {row}. All are kept in {rejects}',
  'file.mixed':
    '{file} has the columns of {layout} but {first} those of {firstLayout}; report them apart.',
  'file.school':
    '{file}: AnthroPlus children are 5 to 19 years old, the report is for those below 5; use balanting zscores.',
  'temporary.full':
    '{folder}: the disk is full, and counting so many children needs a temporary file there; free some space, or name another folder in TMPDIR.',
  'temporary.failed':
    '{folder}: counting so many children needs a temporary file there, which failed ({reason}); name another folder in TMPDIR.',
  'write.denied': '{file}: no permission to write there; choose another folder with --out.',
  'write.full': '{file}: the disk is full; free some space or choose another --out.',
  'write.folder': '{file}: a folder stands where the file should go; choose another --out.',
  'write.notFolder': '{file}: is not a folder; choose another --out.',
  'write.pipe': 'The reader of standard output closed it before the end.',
  'write.failed': '{file}: can not be written ({reason}).',
  'error.inside': 'An error inside balanting: {reason}. Run again with --debug and report it.',
  'done.interrupted': 'Stopped. Nothing was written.',
  'done.wrote': 'Written to {folder}: {files}',
  'done.rejects': '{count} rejected rows: {file}',
  'done.rejected': '{file}: {rejected} of {rows} rows rejected:',
  'done.reason': '  {count} x {text} (first in row {row})',
  'done.moreReasons': '  and {count} more reasons',
  'survey.replaced': '{file}: {count} rows left out: a later row has the same child and month.',
  'survey.outsideAge': '{file}: {count} rows left out: outside the ages of the table.',
  'survey.noCluster': '{file}: {count} rows left out: cluster or stratum missing.',
  'survey.noWeight': '{file}: {count} rows without a weight count as weight 0.',
  'survey.unused': '{file}: taken as a simple sample. Its columns can tell the design: {options}',
  'stdin.name': 'standard input',
} as const;

/** The name of one wording. */
export type TextKey = keyof typeof textsEn;
