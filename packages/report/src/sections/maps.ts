import { html } from '../html/html.js';
import { severityMap } from '../maps/severity-map.js';
import { headlinesOf } from '../summary/headlines.js';
import { mapShare } from './area-shares.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Peta stunting', en: 'Map of stunting' },
  kecamatan: {
    id: 'Prevalensi stunting menurut kecamatan',
    en: 'Prevalence of stunting by subdistrict',
  },
  villages: { id: 'Prevalensi stunting menurut desa', en: 'Prevalence of stunting by village' },
  note: {
    id: 'Warna menurut kelas WHO/UNICEF. Desa dengan kurang dari 10 anak tidak diberi kelas; desa kecil mudah berpindah kelas hanya karena kebetulan, lihat grafik corong.',
    en: 'Colours by the WHO/UNICEF classes. Villages with fewer than 10 children have no class; small villages move between classes by chance alone, see the funnel plot.',
  },
} as const;

/** Kecamatan and villages on the map, where the borders know at least one of them. */
export const mapsSection: SectionMaker = (report, language, { borders }) => {
  if (borders === undefined) return null;
  const known = new Set([...borders.kecamatan, ...borders.villages].map(({ code }) => code));
  const isKnown = ({ code }: { readonly code: string | null }) => code !== null && known.has(code);
  if (![...report.kecamatan, ...report.villages].some(isKnown)) return null;
  const period = headlinesOf(report).period.label[language];
  const map = (level: 'kecamatan' | 'village') => {
    const areas = level === 'kecamatan' ? report.kecamatan : report.villages;
    if (areas.length === 0) return null;
    const title = `${WORDS[level === 'kecamatan' ? 'kecamatan' : 'villages'][language]}, ${period}`;
    const id = `map-${level}`;
    return figure(severityMap(areas.map(mapShare), { borders, level, title, id, language }), title);
  };
  return {
    id: 'map',
    title: WORDS.title[language],
    onNewPage: true,
    body: html`<p class="note">${WORDS.note[language]}</p>
${map('kecamatan')}${map('village')}`,
  };
};
