import type { Bilingual } from '../result/bilingual.js';

/** What kind of body takes part. */
export type OrganisationKind = 'office' | 'company' | 'foundation' | 'community';

/**
 * What each kind is called.
 *
 * @example
 * ORGANISATION_KINDS.foundation.id; // => 'Yayasan'
 */
export const ORGANISATION_KINDS: Readonly<Record<OrganisationKind, Bilingual>> = {
  office: { id: 'Perangkat daerah atau instansi', en: 'Government office' },
  company: { id: 'Perusahaan', en: 'Company' },
  foundation: { id: 'Yayasan', en: 'Foundation' },
  community: { id: 'Lembaga masyarakat', en: 'Community organisation' },
};

/** A body that takes part in the programme: never a person. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The group of companies it belongs to; null where it stands alone. */
  readonly group: string | null;
  /** Where it was seen. */
  readonly source: string;
}

const PROPOSAL = 'Proposal inovasi daerah "Balanting", metode pembaharuan';

/**
 * The private partners of Pokja Balanting, who give through corporate social responsibility (CSR).
 *
 * Source: SK Bupati Balangan 188.45/317/Kum/2022, as quoted in the innovation proposal "Balanting".
 *
 * @example
 * balanganPartners.map(({ kind }) => kind); // => ['company', 'company', 'company', 'foundation']
 */
export const balanganPartners: readonly Organisation[] = [
  adaro('balangan-coal', 'Balangan Coal', 'company'),
  adaro('adaro-indonesia', 'PT Adaro Indonesia', 'company'),
  adaro('sapta-indra-sejati', 'PT Sapta Indra Sejati', 'company'),
  adaro('adaro-bangun-negeri', 'Yayasan Adaro Bangun Negeri', 'foundation'),
];

function adaro(id: string, name: string, kind: OrganisationKind): Organisation {
  return { id, name, kind, group: 'Adaro Group', source: PROPOSAL };
}
