import { areaFromRow } from './area.js';
import { type AreaTree, areaTree } from './area-tree.js';
import { rows } from './tables/balangan.js';

/**
 * Kabupaten Balangan with its 8 kecamatan and 157 villages, inside Kalimantan Selatan with its 13
 * districts.
 *
 * Source: names and codes of Kepmendagri 300.2.2-2138 and 300.2.2-2430 of 2025, by way of
 * cahyadsn/wilayah (MIT, Copyright Cahya DSN). BPS codes: bridging table of sig.bps.go.id (2020/2) for
 * kecamatan, Master File Desa of January 2018 for villages; six villages have none.
 *
 * @example
 * balangan.byCode.get('63.11.05')?.name; // => 'Lampihong'
 */
export const balangan: AreaTree = /* @__PURE__ */ areaTree(/* @__PURE__ */ rows.map(areaFromRow));
