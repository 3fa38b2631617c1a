import type { SkdnTarget } from '@balanting/core';
import {
  type GainPage,
  renderFollowUpCsv,
  renderGainHtml,
  renderGainText,
  renderSkdnCsv,
} from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { findInputs, type Input } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import type { CommonOptions } from '../options/common-options.js';
import { type ResultFormat, resultPath } from '../output/result-file.js';
import { safeOutput } from '../output/safe-output.js';
import { findingsOf, followUpGroups } from './gain-follow-up.js';
import { gainNotes } from './gain-notes.js';
import { districtOf, type FollowedRows, followedRows, monthsOf, skdnPage } from './gain-page.js';
import { readGainInputs } from './gain-reading.js';
import { gainRejects } from './gain-rejects.js';
import { readTargets } from './gain-targets.js';

/** What of a month is written: SKDN without names, the follow-up list with them, or both. */
type GainPart = 'skdn' | 'tindak-lanjut' | 'all';

/** What `balanting gain` may be told. */
export interface GainOptions extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  readonly format: ResultFormat;
  /** `2025-08`; absent: the last month of the files. */
  readonly month?: string;
  /** Path of the target list. */
  readonly targets?: string;
  readonly part: GainPart;
}

/** Writes SKDN and the follow-up list of a month; answers the exit code. */
export async function gainCommand(
  names: readonly string[],
  options: GainOptions,
  io: Io,
): Promise<number> {
  const { targets: targetName } = options;
  const inputs = await findInputs(names, io);
  const [targetInput] = targetName === undefined ? [] : await findInputs([targetName], io);
  const all = targetInput === undefined ? inputs : [...inputs, targetInput];
  const out = all.map((input) => resultPath(input, options.out, io))[0];
  const output = safeOutput();
  try {
    const paths = gainRejects(inputs, { out, rejects: options.rejects, io });
    const reading = await readGainInputs(inputs, { ...options, ...paths, output, io });
    const followed = followedRows(reading.rows);
    const month = checkedMonth(followed, options);
    const targets = await targetsOf(targetInput, { followed, month, io });
    stopIfAborted(io.signal);
    const text = rendered(pageOf(followed, { ...options, month, targets }), options);
    if (out === undefined) await print(io.stdout, text);
    else await (await output.create(out)).write(text);
    await output.commit();
    if (!options.quiet) await print(io.stderr, gainNotes(reading, followed, options.language));
    return reading.rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
  } finally {
    await output.discard();
  }
}

function checkedMonth({ counts }: FollowedRows, { month }: GainOptions): string {
  const months = monthsOf(counts);
  const last = months.at(-1);
  if (last === undefined) throw userError('gain.noChildren');
  if (month === undefined || months.includes(month)) return month ?? last;
  throw userError('gain.noMonth', { month, months: months.join(', ') });
}

interface TargetGround {
  readonly followed: FollowedRows;
  readonly month: string;
  readonly io: Io;
}

async function targetsOf(
  input: Input | undefined,
  { followed, month, io }: TargetGround,
): Promise<readonly SkdnTarget[]> {
  if (input === undefined) return [];
  return readTargets(input, { month, district: districtOf(followed.counts) }, io);
}

interface PageOptions extends Pick<GainOptions, 'part'> {
  readonly month: string;
  readonly targets: readonly SkdnTarget[];
}

function pageOf(followed: FollowedRows, { month, targets, part }: PageOptions): GainPage {
  const page = skdnPage(followed.counts, month, targets);
  if (part === 'skdn') return page;
  const listed = {
    followUp: followUpGroups(followed, month),
    findings: findingsOf(followed, month),
  };
  return part === 'all' ? { ...page, ...listed } : { ...page, ...listed, levels: [], months: [] };
}

function rendered(page: GainPage, { format, language, part }: GainOptions): string {
  if (format === 'json') return `${JSON.stringify(page, null, 2)}\n`;
  if (format === 'csv') {
    return part === 'skdn' ? renderSkdnCsv(page) : renderFollowUpCsv(page.followUp ?? []);
  }
  return format === 'html'
    ? renderGainHtml(page, { language })
    : renderGainText(page, { language });
}
