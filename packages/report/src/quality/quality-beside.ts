import {
  type CopiedGroup,
  formatNumber,
  type Language,
  type Outlier,
  type Outliers,
  type RegisterReport,
} from '@balanting/core';

/** What is told of a register beside the checks of its measurements. */
export interface QualityBeside {
  /** How it keeps its rules. Default: not told. */
  readonly register?: RegisterReport;
  /** Groups by how much their measurements look copied. Default: none. */
  readonly copied?: readonly CopiedGroup[];
  /** Scores outside WHO's limits. Default: not told. */
  readonly outliers?: Outliers;
}

/** A sentence for each finding of copied measurements that is not good, the bad ones first. */
export function copiedRows(copied: readonly CopiedGroup[], language: Language): readonly string[] {
  const told = (level: 'bad' | 'watch') =>
    copied.flatMap(({ label, findings }) =>
      findings
        .filter((finding) => finding.level === level)
        .map((finding) => {
          const { label: what, meaning, action } = finding;
          return `${label}: ${what[language]}. ${meaning[language]} ${action[language]}`;
        }),
    );
  return [...told('bad'), ...told('watch')];
}

const NAMES = {
  heightForAge: { id: 'TB/U', en: 'HAZ' },
  weightForAge: { id: 'BB/U', en: 'WAZ' },
  weightForHeight: { id: 'BB/TB', en: 'WHZ' },
} as const;

/** One outlier: `baris 1111 TB/U -6,42`. */
export function outlierText({ row, indicator, z }: Outlier, word: string, language: Language) {
  return `${word} ${row} ${NAMES[indicator][language]} ${formatNumber(z, 2, language)}`;
}
