import {
  type CommitmentDelivered,
  formatNumber,
  type Language,
  ORGANISATION_KINDS,
  type Organisation,
} from '@balanting/core';
import { type Html, html } from '../html/html.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Mitra dan komitmen', en: 'Partners and their promises' },
  caption: { id: 'Janji dan yang sudah diterima', en: 'Promised and received' },
  partner: { id: 'Mitra', en: 'Partner' },
  kind: { id: 'Jenis', en: 'Kind' },
  promised: { id: 'Dijanjikan (Rp)', en: 'Promised (Rp)' },
  received: { id: 'Diterima (Rp)', en: 'Received (Rp)' },
  goods: { id: 'Barang diterima', en: 'Goods received' },
  waiting: { id: 'Desa menunggu', en: 'Areas waiting' },
  state: { id: 'Keadaan', en: 'State' },
  complete: { id: 'lengkap', en: 'complete' },
  open: { id: 'belum lengkap', en: 'not complete' },
  of: { id: 'dari', en: 'of' },
} as const;

/** What each partner promised, and what has come. */
export const partnersSection: SectionMaker = (_, language, { partners }) => {
  if (partners === undefined || partners.delivered.length === 0) return null;
  const byId = new Map(partners.organisations.map((one) => [one.id, one]));
  const { caption, partner, kind, promised, received, goods, waiting, state } = WORDS;
  const table = html`<table>
<caption>${caption[language]}</caption>
<thead><tr>${cells.plainHeading(partner[language])}${cells.plainHeading(kind[language])}${[promised, received, goods, waiting].map((word) => cells.plainHeading(word[language], 'number'))}${cells.plainHeading(state[language])}</tr></thead>
<tbody>
${partners.delivered.map((one) => row(one, byId.get(one.partner), language))}</tbody>
</table>`;
  return {
    id: 'partners',
    title: WORDS.title[language],
    onNewPage: false,
    body: cells.tableFrame(table, caption[language]),
  };
};

function row(
  one: CommitmentDelivered,
  partner: Organisation | undefined,
  language: Language,
): Html {
  const money = (rupiah: number | null) =>
    rupiah === null
      ? cells.figureCell('–', null)
      : cells.figureCell(formatNumber(rupiah, 0, language), rupiah);
  const goods =
    one.promisedGoods === null
      ? '–'
      : `${formatNumber(one.deliveredGoods, 0, language)} ${WORDS.of[language]} ${formatNumber(one.promisedGoods, 0, language)}`;
  const kind = partner === undefined ? '–' : ORGANISATION_KINDS[partner.kind][language];
  return html`<tr><th scope="row">${partner?.name ?? one.partner}</th><td>${kind}</td>${money(one.promisedRupiah)}${money(one.deliveredRupiah)}${cells.figureCell(goods, null)}${cells.countCell(one.areasWaiting.length, language)}<td>${WORDS[one.complete ? 'complete' : 'open'][language]}</td></tr>
`;
}
