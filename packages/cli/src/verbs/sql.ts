import type { Dimension } from '@balanting/core';
import type { Command } from 'commander';
import { checkedChoice } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import { examples, listOf, type ProgramOptions, worded } from './verb.js';

type Given = Readonly<
  Partial<Record<'dialect' | 'columns' | 'table' | 'by' | 'part' | 'out', string>>
>;

const DIALECT_IDS = ['duckdb', 'postgres', 'clickhouse', 'ansi'] as const;

const DIMENSIONS = [
  'district',
  'kecamatan',
  'village',
  'sex',
  'ageGroup',
  'month',
] as const satisfies readonly Dimension[];

/** The verb `sql` with its options. */
export function addSql(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  worded(program.command('sql'), 'sql.about', language)
    .usage('[--dialect duckdb|postgres|clickhouse|ansi] [--columns FILE] [--table NAME] [--...]')
    .option('--dialect <name>', text('sql.dialect'))
    .option('--part <name>', text('sql.part'))
    .option('--columns <file>', text('sql.columns'))
    .option('--table <name>', text('sql.tableName'))
    .option('--by <list>', text('sql.by'))
    .option('--out <file>', text('prevalence.out'))
    .option('--lang <code>', text('report.lang'), (code) =>
      checkedChoice('--lang', code, ['id', 'en']),
    )
    .option('--debug', text('option.debug'))
    .addHelpText(
      'after',
      examples(language, [
        'balanting sql --dialect duckdb --out hitung.sql',
        'balanting sql --dialect clickhouse --columns kolom.json --table gizi.anak --by village,month',
      ]),
    )
    .action(async (given: Given) => {
      const { SQL_PARTS, sqlCommand } = await import('../sql/sql-command.js');
      const options = {
        dialect: checkedChoice('--dialect', given.dialect ?? 'duckdb', DIALECT_IDS),
        part: checkedChoice('--part', given.part ?? 'counts', SQL_PARTS),
        table: given.table ?? 'anak',
        by: listOf(given.by).map((word) => checkedChoice('--by', word, DIMENSIONS)),
        ...(given.columns !== undefined && { columns: given.columns }),
        ...(given.out !== undefined && { out: given.out }),
      };
      done(await sqlCommand(options, io));
    });
}
