/** Sector numbers from here on are marks, not places. */
export const FIRST_MARK = 0xfffffffa;

/** How the sectors of a file lie. */
export interface Sectors {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly next: Uint32Array;
}

/** Where each sector goes on: the FAT, itself spread over sectors that the header lists. */
export function sectorTable(
  bytes: Uint8Array,
  view: DataView,
  size: number,
): Uint32Array | undefined {
  const used = tableSectors(bytes, view, size)?.filter((sector) => sector < FIRST_MARK) ?? [];
  const isWithin = used.every((sector) => placeOf(sector, size) + size <= bytes.length);
  if (used.length === 0 || used.length > bytes.length / size || !isWithin) return undefined;
  const each = size / 4;
  return Uint32Array.from({ length: used.length * each }, (_, i) => {
    const sector = used[Math.floor(i / each)] as number;
    return view.getUint32(placeOf(sector, size) + 4 * (i % each), true);
  });
}

const LISTED_IN_HEADER = 109;

/** The sectors of the FAT: the first stand in the header, the others in a chain of their own. */
function tableSectors(
  bytes: Uint8Array,
  view: DataView,
  size: number,
): readonly number[] | undefined {
  const numbersAt = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => view.getUint32(at + 4 * i, true));
  const numbers = numbersAt(76, LISTED_IN_HEADER);
  let more = view.getUint32(68, true);
  while (more < FIRST_MARK) {
    const at = placeOf(more, size);
    if (numbers.length > bytes.length || at + size > bytes.length) return undefined;
    numbers.push(...numbersAt(at, size / 4 - 1));
    more = view.getUint32(at + size - 4, true);
  }
  return numbers;
}

function placeOf(sector: number, size: number): number {
  return (sector + 1) * size;
}

/** The bytes of a chain of sectors; the last one may be cut short. */
export function chain(sectors: Sectors, first: number): Uint8Array | undefined {
  const { bytes, size, next } = sectors;
  const places: number[] = [];
  const most = Math.ceil(bytes.length / size);
  for (let sector = first; sector < FIRST_MARK; sector = next[sector] ?? FIRST_MARK) {
    const at = placeOf(sector, size);
    if (at >= bytes.length || places.length > most) return undefined;
    places.push(at);
  }
  const whole = new Uint8Array(places.length * size);
  for (const [i, at] of places.entries()) whole.set(bytes.subarray(at, at + size), i * size);
  return whole;
}
