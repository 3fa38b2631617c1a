import type { IndicatorId, Score } from '@balanting/core';

/** What {@link bundleFromRecord} needs to know beside the record. */
export interface BundleOptions {
  /** The organisation's id at SATUSEHAT: the posyandu, its puskesmas or the dinas. */
  readonly organizationId: string;
  /** The id of the health worker who measured, such as `N10000001`. */
  readonly practitionerId?: string;
  /** The child's IHS number, such as `P00000000001`. With it the Bundle brings no Patient. */
  readonly patientId?: string;
  /** Kemendagri code of the child's village, with dots or without. */
  readonly areaCode?: string;
  /**
   * URL of the extension that holds the codes of an address. Default: that of the SATUSEHAT examples;
   * IDCore names it `.../StructureDefinition/AddressExtension`.
   */
  readonly addressExtension?: string;
  /** 0 for a single birth. SATUSEHAT asks for it; a register does not know it. Default: left out. */
  readonly birthOrder?: number;
  /** The z-scores of `assess`; those without a z, or without a code at SATUSEHAT, are left out. */
  readonly scores?: Readonly<Partial<Record<IndicatorId, Score>>>;
}
