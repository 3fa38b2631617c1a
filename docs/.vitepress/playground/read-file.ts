import {
  areasInside,
  assessTable,
  createTally,
  type Language,
  messageOf,
  placeResolver,
  prevalence,
  qualityCheck,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { openRecords } from '@balanting/csv';
import { type MapShare, renderQualitySections } from '@balanting/report';

const BALANGAN = '63.11';
const CODES = new Map(areasInside(balangan, BALANGAN).map(({ name, code }) => [name, code]));

/** What a file came to. Nothing of it names a child. */
export interface FileAnswer {
  readonly rows: number;
  readonly accepted: number;
  /** Rejected rows by kind, the commonest first, each with the sentence of its first row. */
  readonly rejected: readonly { readonly reason: string; readonly count: number }[];
  readonly areas: readonly MapShare[];
  readonly district: { readonly cases: number; readonly n: number; readonly share: number | null };
  /** The report on the quality of the data as HTML. */
  readonly quality: string;
}

/** Reads a file of measurements; a problem with the whole file is its message. */
export async function answerOfFile(
  file: Blob,
  language: Language,
  progress: (share: number) => void,
): Promise<FileAnswer | string> {
  const opened = await openRecords(streamOf(file));
  if (!opened.ok) return messageOf(opened.issues[0], language);
  const placeOf = placeResolver(balangan).placeOf;
  const tally = createTally({ by: ['kecamatan'], reference: who2006, placeOf });
  const check = qualityCheck();
  const reasons = new Map<string, { readonly reason: string; count: number }>();
  let rows = 0;
  let accepted = 0;
  for await (const chunk of opened.value.chunks) {
    rows += chunk.rows;
    accepted += chunk.table.length;
    tally.add(chunk.table);
    check.add(assessTable(chunk.table, { reference: who2006 }));
    for (const { issues } of chunk.rejects) {
      const { code } = issues[0].issue;
      const known = reasons.get(code) ?? { reason: messageOf(issues[0].issue, language), count: 0 };
      known.count++;
      reasons.set(code, known);
    }
    progress(chunk.bytes / file.size);
  }
  const areas = prevalence(tally.counts(), 'stunting').map(({ key, estimate }): MapShare => {
    const name = key.kecamatan ?? '';
    return { ...estimate, code: CODES.get(name) ?? null, name };
  });
  const cases = areas.reduce((sum, area) => sum + area.cases, 0);
  const n = areas.reduce((sum, area) => sum + area.n, 0);
  return {
    rows,
    accepted,
    rejected: [...reasons.values()].sort((a, b) => b.count - a.count),
    areas,
    district: { cases, n, share: n === 0 ? null : cases / n },
    quality: renderQualitySections(check.report(), { language }),
  };
}

/** A stream that can be read with `for await`, which not every browser's can. */
async function* streamOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}
