import { createReadStream } from 'node:fs';
import {
  formatNumber,
  type Issue,
  LOCUS_PROFILES,
  type LocusIndicator,
  type LocusOptions,
  type LocusResult,
  type LocusVillage,
  placeResolver,
  rankLocus,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { readVillages, type VillageTable } from '@balanting/csv';
import { documentToJson } from '@balanting/json';
import { renderLocusCsv, renderLocusHtml, renderLocusText } from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { bothMessages, findInputs, type Input, nameOf } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import type { CommonOptions } from '../options/common-options.js';
import { type ResultFormat, resultPath, writeResult } from '../output/result-file.js';
import { safeOutput } from '../output/safe-output.js';
import { say } from '../output/say.js';
import { countedInputs } from '../report/counted-inputs.js';
import { reportOf } from '../report/report-build.js';
import { isVillageFile } from './village-file.js';

/** The profiles by the words of `--profile`. */
export const PROFILE_IDS = LOCUS_PROFILES.map(({ id }) => id);

/** What `balanting lokus` may be told. */
export interface LokusOptions extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  readonly format: ResultFormat;
  readonly select: LocusOptions['select'];
  /** Id of one of the profiles of weights. */
  readonly profile: string;
  readonly minPerKecamatan: number;
  readonly draws: number;
  readonly seed: number;
  /** Path of a table of villages with their services, beside a register. */
  readonly services?: string;
}

/** Writes the ranked villages of one file; answers the exit code. */
export async function lokusCommand(name: string, options: LokusOptions, io: Io): Promise<number> {
  const names = options.services === undefined ? [name] : [name, options.services];
  const [input, services] = (await findInputs(names, io)) as readonly [Input, Input?];
  const out = resultPath(input, options.out, io);
  const ground = await villagesOf(input, services, options, io);
  const found = rankLocus(ground.villages, locusOptions(ground, options));
  if (!found.ok) throw refusal(input, found.issues[0]);
  stopIfAborted(io.signal);
  await writeResult(out, rendered(found.value, options), io);
  if (!options.quiet) await print(io.stderr, warningLines(input, found.warnings, options));
  return EXIT.done;
}

type Ground = Pick<VillageTable, 'villages' | 'services' | 'previous'>;

async function villagesOf(
  input: Input,
  services: Input | undefined,
  options: LokusOptions,
  io: Io,
): Promise<Ground> {
  if (await isVillageFile(input, io)) return villageTable(input, io);
  const villages = await registerVillages(input, options, io);
  if (services === undefined) return { villages, services: [], previous: [] };
  const table = await villageTable(services, io);
  const known = new Map(table.villages.map((village) => [village.code, village]));
  // What the table says of a village stands beside what the register counted in it.
  const joined = villages.map((village) => {
    const { cases, n, name, kecamatan, ...rest } = known.get(village.code) ?? village;
    return { ...village, ...rest };
  });
  return { ...table, villages: joined };
}

async function villageTable(input: Input, io: Io): Promise<VillageTable> {
  const source = input.path === undefined ? io.stdin : createReadStream(input.path);
  const table = await readVillages(source, io.signal && { signal: io.signal });
  if (table.ok) return table.value;
  throw refusal(input, table.issues[0]);
}

/** The villages of the last period of a register, with those of the area list that have no child. */
async function registerVillages(
  input: Input,
  options: LokusOptions,
  io: Io,
): Promise<readonly LocusVillage[]> {
  const output = safeOutput();
  try {
    const areas = placeResolver(balangan);
    const given = { ...options, areas, output, io, period: 'auto' as const };
    const { reading, counts } = await countedInputs([input], given);
    const report = reportOf(reading, counts, { date: io.today, areas: 'balangan', target: 'none' });
    return report.villages.map(({ code, name, kecamatan, outcomes }) => ({
      code: code ?? [kecamatan, name].filter(Boolean).join('/'),
      name,
      ...(kecamatan && { kecamatan }),
      cases: outcomes.stunting.cases,
      n: outcomes.stunting.n,
    }));
  } finally {
    await output.discard();
  }
}

function locusOptions({ services, previous }: Ground, options: LokusOptions): LocusOptions {
  const { select, minPerKecamatan, draws, seed } = options;
  const profile = LOCUS_PROFILES.find(({ id }) => id === options.profile) ?? LOCUS_PROFILES[0];
  // A service without a target has no gap.
  const indicators = services.flatMap(({ id, target }): LocusIndicator[] =>
    target === null ? [] : [{ id, target, direction: 'up' }],
  );
  return { select, minPerKecamatan, draws, seed, profile, indicators, keepPrevious: previous };
}

function refusal(input: Input, found: Issue): Error {
  const values = { file: nameOf(input), text: bothMessages(found) };
  const { row } = found.values;
  return row === undefined
    ? userError('file.issue', values)
    : userError('file.issueRow', { ...values, row });
}

/** Each kind of warning once, with the first of them and how many more there are. */
function warningLines(input: Input, warnings: readonly Issue[], { language }: LokusOptions) {
  const kinds = new Map<Issue['code'], Issue[]>();
  for (const warning of warnings) {
    kinds.set(warning.code, [...(kinds.get(warning.code) ?? []), warning]);
  }
  const lines = [...kinds.values()].map(([first, ...others]) => {
    const text = first === undefined ? '' : bothMessages(first)[language];
    const count = formatNumber(others.length, 0, language);
    const more = others.length === 0 ? '' : ` ${say('lokus.more', language, { count })}`;
    return `${input.title}: ${text}${more}\n`;
  });
  return lines.join('');
}

function rendered(result: LocusResult, { format, language }: LokusOptions): string {
  if (format === 'json') return documentToJson('lokus', result);
  if (format === 'csv') return renderLocusCsv(result);
  return format === 'html'
    ? renderLocusHtml(result, { language })
    : renderLocusText(result, { language });
}
