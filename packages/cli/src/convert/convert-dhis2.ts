import { createTally, type Issue, placeResolver } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import type { RecordChunk } from '@balanting/csv';
import { type Dhis2Mapping, dataValueSet, dhis2MappingFromJson } from '@balanting/json/dhis2';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { readText } from '../input/column-map-file.js';
import { bothMessages, findInputs, type Input, nameOf, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { rejectsSummary } from '../output/notes.js';
import { resultPath, writeResult } from '../output/result-file.js';
import { withOverflow } from '../output/with-overflow.js';

/** What `convert --to dhis2` may be told. */
export interface Dhis2Options extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  /** Path of a JSON file: which figure is which data element, which area which organisation unit. */
  readonly mapping: string;
}

/** Writes the counts of one file by area and month as data values; answers the exit code. */
export async function dhis2Command(name: string, options: Dhis2Options, io: Io): Promise<number> {
  const { quiet, strict, language } = options;
  const [input, mappingFile] = (await findInputs([name, options.mapping], io)) as [Input, Input];
  const out = resultPath(input, options.out, io);
  const mapping = await readMapping(mappingFile, io);
  const { placeOf } = placeResolver(balangan);
  const by = [levelOf(mapping), 'month', ...groupingsOf(mapping)] as const;
  const opened = await openInput(input, io, inputOptions(options, io));
  const bar = progressBar(io.stderr, { total: input.size, quiet });
  const { read, counts } = await withOverflow(async (overflow) => {
    const tally = createTally({ by, reference: who2006, placeOf, overflow });
    const take = (chunk: RecordChunk) => {
      bar.update(chunk.bytes);
      tally.add(chunk.table);
    };
    const found = await readRows(opened, { rejects: undefined, take }).finally(bar.stop);
    stopIfAborted(io.signal);
    return { read: found, counts: tally.counts() };
  });
  const set = dataValueSet(counts, mapping);
  if (!set.ok) throw refusal(mappingFile, set.issues[0]);
  await writeResult(out, `${JSON.stringify(set.value, null, 2)}\n`, io);
  const warned = set.warnings.map(
    (one) => `${mappingFile.title}: ${bothMessages(one)[language]}\n`,
  );
  const notes = read.rejected > 0 ? [...warned, rejectsSummary(input, read, language)] : warned;
  if (!quiet) await print(io.stderr, notes.join(''));
  return read.rejected > 0 && strict ? EXIT.rejected : EXIT.done;
}

async function readMapping(file: Input, io: Io): Promise<Dhis2Mapping> {
  const mapping = dhis2MappingFromJson(await readText(file.name, io));
  if (mapping.ok) return mapping.value;
  throw refusal(file, mapping.issues[0]);
}

/** The lowest level of areas that the mapping speaks of. */
function levelOf({ areas }: Dhis2Mapping): 'district' | 'kecamatan' | 'village' {
  if (areas.some(({ village }) => village != null)) return 'village';
  return areas.some(({ kecamatan }) => kecamatan != null) ? 'kecamatan' : 'district';
}

/** What its groups of children are told apart by. */
function groupingsOf({ groups = [] }: Dhis2Mapping): readonly ('sex' | 'ageGroup')[] {
  return (['sex', 'ageGroup'] as const).filter((part) => groups.some((one) => one[part] != null));
}

function refusal(file: Input, issue: Issue): Error {
  return userError('file.issue', { file: nameOf(file), text: bothMessages(issue) });
}
