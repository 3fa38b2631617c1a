import { type PersonHeaders, personHeaders } from '@balanting/csv';
import { userError } from '../errors.js';
import {
  type Input,
  LAYOUT_NAMES,
  nameOf,
  type OpenInput,
  openInput,
} from '../input/open-input.js';
import type { Io } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';

/** How registers are opened. */
export interface TurnOptions extends Pick<CommonOptions, 'asOf' | 'sheet'> {
  readonly io: Io;
}

/** A file whose header was looked at. */
export interface Turn {
  readonly input: Input;
  /** What files are sorted by. */
  readonly age: string;
  /** The file, open, whose rows are wanted now. */
  readonly takeOpen: () => Promise<OpenInput>;
  /** Lets go of it. */
  readonly close: () => void;
}

/** Looks at all, so that a file of another layout is told of before the first is read; oldest first. */
export async function turnsOf(
  inputs: readonly Input[],
  options: TurnOptions,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  try {
    for (const input of inputs) turns.push(await turnOf(input, options));
    return turns.sort((a, b) => (a.age < b.age ? -1 : 1));
  } catch (error) {
    for (const { close } of turns) close();
    throw error;
  }
}

/**
 * An open file holds buffers and, once it is read, its names: each is opened again for its turn and let go
 * after it. What can be read only once, or was opened at some cost, stays open.
 */
async function turnOf(input: Input, options: TurnOptions): Promise<Turn> {
  let open: OpenInput | undefined = await openRegister(input, options);
  const { downloadedOn, sheets } = open.file;
  const close = () => {
    open?.close();
    open = undefined;
  };
  if (input.size !== undefined && sheets === undefined) close();
  const takeOpen = async () => {
    const taken = open ?? (await openRegister(input, options));
    open = undefined;
    return taken;
  };
  return { input, age: `${downloadedOn ?? ''} ${input.title}`, takeOpen, close };
}

async function openRegister(input: Input, options: TurnOptions): Promise<OpenInput> {
  const { io } = options;
  const file = await openInput(input, io, {
    ...inputOptions(options, io),
    extra: ({ header }) => ({ labels: labelsOf(personHeaders(header)) }),
  });
  const { layout } = file.file;
  if (layout === 'eppgbm') return file;
  file.close();
  throw userError('gain.layout', { file: nameOf(input), layout: LAYOUT_NAMES[layout] });
}

function labelsOf({ name, nik, parent }: PersonHeaders): readonly string[] {
  return [name, nik, parent].filter((header) => header !== undefined);
}
