import { existsSync, readdirSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';

/** What stands at the side of the English pages. */
export const english: DefaultTheme.Sidebar = {
  '/api/': apiPages(),
  '/': [
    {
      text: 'Begin',
      items: [
        { text: 'Ten minutes', link: '/guide/ten-minutes' },
        { text: 'Playground', link: '/playground' },
      ],
    },
    {
      text: 'Guides',
      items: [
        { text: 'Files in', link: '/guide/files' },
        { text: 'Prevalence of a register', link: '/guide/register' },
        { text: 'A survey', link: '/guide/survey' },
        { text: 'Quality of data', link: '/guide/quality' },
        { text: 'Targets and change', link: '/guide/targets' },
        { text: 'Lokus villages', link: '/guide/lokus' },
        { text: 'Weight gain', link: '/guide/gain' },
        { text: 'Publishing', link: '/guide/publish' },
        { text: 'The service', link: '/guide/service' },
        { text: 'From a laptop to a ministry', link: '/guide/laptop-to-ministry' },
      ],
    },
    {
      text: 'Concepts',
      items: [
        { text: 'z-score', link: '/concepts/z-score' },
        { text: 'Rounding', link: '/concepts/rounding' },
        { text: 'Intervals', link: '/concepts/intervals' },
        { text: 'Small areas', link: '/concepts/small-areas' },
        { text: 'Privacy', link: '/concepts/privacy' },
      ],
    },
    {
      text: 'Coming from',
      items: [
        { text: 'WHO anthro (R)', link: '/migrate/who-anthro' },
        { text: 'pygrowup (Python)', link: '/migrate/pygrowup' },
        { text: 'zscorer (R)', link: '/migrate/zscorer' },
      ],
    },
    {
      text: 'Reference',
      items: [
        { text: 'Formats', link: '/formats' },
        { text: 'Importing e-PPGBM', link: '/eppgbm-import' },
        { text: 'Method and sources', link: '/method' },
        { text: 'Where is the rule?', link: '/rules' },
        { text: 'Decisions', link: '/decisions' },
        { text: 'Benchmarks', link: '/benchmarks' },
        { text: 'API', link: '/api/' },
      ],
    },
  ],
};

/** What stands at the side of the Indonesian pages. */
export const indonesian: DefaultTheme.Sidebar = {
  '/id/': [
    {
      text: 'Mulai',
      items: [
        { text: 'Memasang dan menjalankan', link: '/id/mulai' },
        { text: 'Mengimpor e-PPGBM', link: '/id/impor' },
        { text: 'Coba di peramban', link: '/id/coba' },
        { text: 'Lembar perintah', link: '/id/lembar-perintah' },
      ],
    },
    {
      text: 'Pekerjaan',
      items: [
        { text: 'Membaca laporan', link: '/id/laporan' },
        { text: 'Kualitas data', link: '/id/kualitas-data' },
        { text: 'Kenaikan berat badan (SKDN)', link: '/id/skdn' },
        { text: 'Desa lokus', link: '/id/lokus' },
        { text: 'Survei', link: '/id/survei' },
      ],
    },
    {
      text: 'Bantuan',
      items: [
        { text: 'Tanya jawab', link: '/id/tanya-jawab' },
        { text: 'Istilah', link: '/id/istilah' },
      ],
    },
  ],
};

/** The pages that TypeDoc wrote: the rooms of core in one list, all else in another. */
function apiPages(): DefaultTheme.SidebarItem[] {
  const folder = new URL('../api/', import.meta.url);
  if (!existsSync(folder)) return [];
  const names = (path: string) =>
    readdirSync(new URL(path, folder))
      .filter((file) => file.endsWith('.md') && file !== 'index.md')
      .map((file) => file.slice(0, -3));
  const rooms = names('core/').map((name) => ({ text: name, link: `/api/core/${name}` }));
  const others = names('').map((name) => ({ text: name, link: `/api/${name}` }));
  return [
    { text: 'API', link: '/api/', items: others },
    { text: '@balanting/core', items: rooms },
  ];
}
