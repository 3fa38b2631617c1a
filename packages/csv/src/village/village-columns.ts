import { headerKey } from '../header/header-key.js';

/** What a column of a village table holds, services aside. */
export type VillageField =
  | 'code'
  | 'name'
  | 'kecamatan'
  | 'cases'
  | 'n'
  | 'targetChildren'
  | 'familiesAtRisk'
  | 'poorFamilies'
  | 'previousCases'
  | 'previousN'
  | 'years';

/** The header words of each field, in the form of `headerKey`. */
const ALIASES: Readonly<Record<VillageField, readonly string[]>> = {
  code: ['kode', 'kodedesa', 'kodewilayah', 'kodekemendagri', 'code', 'id'],
  name: ['desa', 'desakel', 'desakelurahan', 'namadesa', 'village', 'name', 'nama'],
  kecamatan: ['kec', 'kecamatan', 'subdistrict'],
  cases: ['stunting', 'kasus', 'jumlahstunting', 'cases', 'stunted', 'k'],
  n: ['diukur', 'jumlahdiukur', 'balitadiukur', 'measured', 'n'],
  targetChildren: ['sasaran', 'jumlahsasaran', 'balitasasaran', 'targetchildren', 's'],
  familiesAtRisk: ['krs', 'keluargaberisiko', 'familiesatrisk'],
  poorFamilies: ['miskin', 'keluargamiskin', 'poor', 'poorfamilies'],
  previousCases: ['kasussebelumnya', 'previouscases'],
  previousN: ['diukursebelumnya', 'previousn'],
  years: ['tahunlokus', 'lokustahun', 'locusyears'],
};

const FIELD_OF_KEY: ReadonlyMap<string, VillageField> = new Map(
  (Object.keys(ALIASES) as VillageField[]).flatMap((field) =>
    ALIASES[field].map((key) => [key, field] as const),
  ),
);

/** Endings of the two columns of a service that counts people. */
const REACHED = /^(.+?)[ _](?:tercapai|reached)$/i;
const DUE = /^(.+?)[ _](?:sasaran|due)$/i;

/** A service with the places of its columns: a share, or people reached and due. */
export interface ServiceColumns {
  readonly id: string;
  readonly share?: number;
  readonly reached?: number;
  readonly due?: number;
}

/** Where everything stands in a village table. */
export interface VillageColumns {
  readonly fields: Readonly<Partial<Record<VillageField, number>>>;
  readonly services: readonly ServiceColumns[];
}

/** The columns of a header: known words are fields, all others services. */
export function villageColumns(header: readonly string[]): VillageColumns {
  const fields: Partial<Record<VillageField, number>> = {};
  const services = new Map<string, ServiceColumns>();
  header.forEach((cell, at) => {
    const field = FIELD_OF_KEY.get(headerKey(cell));
    if (field !== undefined) fields[field] ??= at;
    else if (cell !== '') {
      const [id, part] = serviceOf(cell);
      services.set(id, { ...(services.get(id) ?? { id }), [part]: at });
    }
  });
  return { fields, services: [...services.values()] };
}

/** Whether a row is the header of a village table: it names villages, cases and children measured. */
export function isVillageHeader(cells: readonly string[]): boolean {
  const { fields } = villageColumns(cells);
  const isNamed = fields.code !== undefined || fields.name !== undefined;
  return isNamed && fields.cases !== undefined && fields.n !== undefined;
}

function serviceOf(cell: string): readonly [id: string, part: 'share' | 'reached' | 'due'] {
  const [, reached] = REACHED.exec(cell) ?? [];
  if (reached !== undefined) return [reached, 'reached'];
  const [, due] = DUE.exec(cell) ?? [];
  return due === undefined ? [cell, 'share'] : [due, 'due'];
}
