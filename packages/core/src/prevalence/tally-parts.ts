import type { SeenChildren } from './seen-children.js';

/** The rows of a part that are counted in no cell; with an overflow they are known when they are asked for. */
export type TallyPart = Readonly<Record<'duplicates' | 'outsideAge', number>>;

/** The parts of a tally, such as the files of a report. */
export interface TallyParts {
  /** Counts rows of the part that was begun last. */
  readonly add: (rows: TallyPart) => void;
  /** Begins a part. */
  readonly begin: () => TallyPart;
  /** All parts together. */
  readonly whole: TallyPart;
}

/** One part, which was not begun, and those that are. Rows outside memory tell their part by themselves. */
export function tallyParts(seen: Pick<SeenChildren, 'part' | 'replaced'>): TallyParts {
  const parts = [{ duplicates: 0, outsideAge: 0 }];
  const add = ({ duplicates, outsideAge }: TallyPart): void => {
    const part = parts[parts.length - 1] as (typeof parts)[number];
    part.duplicates += duplicates;
    part.outsideAge += outsideAge;
  };
  const partAt = (at: number): TallyPart => ({
    get duplicates() {
      return (parts[at]?.duplicates ?? 0) + (seen.replaced().parts.get(at) ?? 0);
    },
    get outsideAge() {
      return parts[at]?.outsideAge ?? 0;
    },
  });
  const begin = (): TallyPart => {
    parts.push({ duplicates: 0, outsideAge: 0 });
    return partAt(seen.part());
  };
  const sum = (key: keyof TallyPart) => parts.reduce((all, _, at) => all + partAt(at)[key], 0);
  const whole = {
    get duplicates() {
      return sum('duplicates');
    },
    get outsideAge() {
      return sum('outsideAge');
    },
  };
  return { add, begin, whole };
}
