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

/** How the inputs of a report are opened. */
export interface OpenedInputsOptions extends CommonOptions {
  /** Threads that read a large file; absent: by the cores there are. */
  readonly threads?: number;
  readonly io: Io;
}

/** Opens all, so that a file of another layout is told of before the first is read. */
export async function openedInputs(
  inputs: readonly Input[],
  options: OpenedInputsOptions,
): Promise<readonly OpenInput[]> {
  const opened: OpenInput[] = [];
  try {
    for (const input of inputs) {
      const { io } = options;
      const file = await openInput(input, io, {
        ...inputOptions(options, io),
        threads: options.threads,
      });
      opened.push(file);
      refuseLayout(file, opened[0] as OpenInput);
    }
    return opened;
  } catch (error) {
    for (const file of opened) file.close();
    throw error;
  }
}

function refuseLayout({ input, file }: OpenInput, first: OpenInput): void {
  if (file.layout !== first.file.layout) {
    throw userError('file.mixed', {
      file: nameOf(input),
      layout: LAYOUT_NAMES[file.layout],
      first: nameOf(first.input),
      firstLayout: LAYOUT_NAMES[first.file.layout],
    });
  }
  if (file.layout === 'who-anthroplus') throw userError('file.school', { file: nameOf(input) });
}
