import type { Command } from 'commander';
import { userError } from '../errors.js';
import { checkedChoice, checkedDate } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `convert` with its options. */
export function addConvert(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('convert'), 'convert.about', language)
    .usage('FILE --to FORMAT [--out FILE] [--columns map.json] [--...]')
    .argument('<file>', text('convert.file'))
    .requiredOption('--to <format>', text('convert.to'))
    .option('--out <file>', text('convert.out'))
    .option('--columns <file>', text('convert.map'))
    .option('--measured-on <date>', text('convert.measuredOn'))
    .option('--decimal <mark>', text('convert.decimal'))
    .option('--organization <id>', text('convert.organization'))
    .option('--mapping <file>', text('convert.mapping'))
    .option('--rejects <file>', text('zscores.rejects'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting convert eppgbm-2022-09.xls --to anthro --out anthro.csv',
        'balanting convert survey.csv --to xlsx --out survey.xlsx',
        'balanting convert bundel.ndjson --to eppgbm --out eppgbm.csv',
        'balanting convert tabel.csv --columns map.json --to eppgbm | balanting report -',
        'balanting convert eppgbm-2022-09.csv --to fhir --organization 100012345 --out bundel.ndjson',
        'balanting convert eppgbm-2022-09.csv --to dhis2 --mapping dhis2.json --out nilai.json',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { CONVERT_FORMATS, convertCommand, dhis2Command } = await import(
        '../convert/convert.js'
      );
      const common = commonOptions(given, language, io);
      const to = checkedChoice('--to', given.to ?? '', [...Object.keys(CONVERT_FORMATS), DHIS2]);
      done(
        to === DHIS2
          ? await dhis2Command(file, { ...common, ...dhis2OptionsOf(given) }, io)
          : await convertCommand(file, { ...common, to, ...tableOptionsOf(to, given) }, io),
      );
    });
}

function dhis2OptionsOf({ out, mapping }: Given) {
  if (mapping === undefined) throw userError('convert.noMapping');
  return { mapping, ...(out !== undefined && { out }) };
}

function tableOptionsOf(to: string, given: Given) {
  const { out, columns, measuredOn, decimal, organization } = given;
  if (to === 'fhir' && organization === undefined) throw userError('convert.noOrganization');
  return {
    ...(out !== undefined && { out }),
    ...(columns !== undefined && { columns }),
    ...(organization !== undefined && { organization }),
    ...(measuredOn !== undefined && { measuredOn: checkedDate('--measured-on', measuredOn) }),
    ...(decimal !== undefined && {
      mark: MARKS[checkedChoice('--decimal', decimal, ['comma', 'point'])],
    }),
  };
}

/** Counts, not rows: a verb of its own behind the same name. */
const DHIS2 = 'dhis2';

const MARKS = { comma: ',', point: '.' } as const;
