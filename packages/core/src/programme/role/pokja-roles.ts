import type { Role } from './role.js';

const DECREE = 'SK Bupati 188.45/317/Kum/2022, dikutip dalam proposal; susunan belum dilihat';

/**
 * The roles of Pokja Balanting. Who takes part is from the proposal, chair and secretary are ours: the
 * list of members in the decree was not seen.
 *
 * Source: innovation proposal "Balanting", on SK Bupati Balangan 188.45/317/Kum/2022.
 *
 * @example
 * POKJA_ROLES.map(({ id }) => id); // => ['chair', 'secretary', 'office', 'partner', 'community']
 */
export const POKJA_ROLES: readonly Role[] = [
  pokja('chair', 'Ketua', 'Chair', true),
  pokja('secretary', 'Sekretaris', 'Secretary', true),
  pokja('office', 'Anggota dari perangkat daerah', 'Member from an office', false),
  pokja('partner', 'Mitra swasta (CSR)', 'Private partner (CSR)', false),
  pokja('community', 'Anggota dari lembaga masyarakat', 'Member from a community body', false),
];

function pokja(id: string, inIndonesian: string, inEnglish: string, single: boolean): Role {
  return {
    id,
    team: 'pokja',
    level: 'district',
    label: { id: inIndonesian, en: inEnglish },
    usually: null,
    single,
    source: DECREE,
    verified: false,
  };
}
