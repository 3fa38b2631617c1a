import { type Borders, shapeOfRow } from './borders.js';
import { attribution, kecamatanRows, villageRows } from './tables/balangan.js';

/**
 * The borders of Kabupaten Balangan: 8 kecamatan and 157 villages, whose lines meet exactly.
 *
 * Source: cahyadsn/wilayah_boundaries (MIT, Copyright (c) 2024-2025 Cahya DSN), simplified to a quarter
 * of its points and four decimals of a degree. For pictures, not for legal borders.
 *
 * @example
 * balanganBorders.villages.length; // => 157
 */
export const balanganBorders: Borders = /* @__PURE__ */ bordersOfTable();

function bordersOfTable(): Borders {
  return {
    attribution,
    kecamatan: kecamatanRows.map(shapeOfRow),
    villages: villageRows.map(shapeOfRow),
  };
}
