import { existsSync } from 'node:fs';
import { type DefaultTheme, defineConfig } from 'vitepress';

const api = new URL('../api/', import.meta.url);

const PACKAGES = ['core', 'csv', 'json', 'report', 'http', 'sql', 'conformance'];

/** The pages of the API, once TypeDoc has written them. */
function apiPages(): DefaultTheme.SidebarItem[] {
  return PACKAGES.filter((name) => existsSync(new URL(`${name}/src/index.md`, api))).map(
    (name) => ({
      text: `@balanting/${name}`,
      link: `/api/${name}/src/`,
    }),
  );
}

const english: DefaultTheme.Sidebar = {
  '/api/': [{ text: 'API', items: apiPages() }],
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
        { text: 'pygrowup', link: '/migrate/pygrowup' },
        { text: 'zscorer', link: '/migrate/zscorer' },
      ],
    },
    {
      text: 'Reference',
      items: [
        { text: 'Formats', link: '/formats' },
        { text: 'Importing e-PPGBM', link: '/eppgbm-import' },
        { text: 'Method and sources', link: '/method' },
        { text: 'Decisions', link: '/decisions' },
        { text: 'API', link: '/api/' },
      ],
    },
  ],
};

const indonesian: DefaultTheme.Sidebar = {
  '/id/': [
    {
      text: 'Untuk analis',
      items: [
        { text: 'Mulai', link: '/id/mulai' },
        { text: 'Membaca laporan', link: '/id/laporan' },
        { text: 'Mutu data', link: '/id/mutu-data' },
        { text: 'Survei', link: '/id/survei' },
        { text: 'Desa lokus', link: '/id/lokus' },
        { text: 'Penimbangan (N/T/O/B)', link: '/id/penimbangan' },
        { text: 'Bila ada masalah', link: '/id/masalah' },
        { text: 'Istilah', link: '/id/istilah' },
      ],
    },
  ],
};

export default defineConfig({
  title: 'Balanting',
  description: 'Child growth, stunting prevalence and programme targets, exact and fast.',
  cleanUrls: false,
  lastUpdated: false,
  srcExclude: ['api/**/_media/**'],
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vite: {
    // The library's sources, so that the site needs no build of the packages.
    resolve: { conditions: ['@balanting/source', 'module', 'browser', 'development|production'] },
    ssr: {
      resolve: { conditions: ['@balanting/source', 'module', 'node'] },
      noExternal: [/^@balanting\//],
    },
    worker: { format: 'es' },
  },
  themeConfig: { search: { provider: 'local' }, outline: [2, 3] },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Ten minutes', link: '/guide/ten-minutes' },
          { text: 'Playground', link: '/playground' },
          { text: 'API', link: '/api/' },
          { text: 'Method', link: '/method' },
        ],
        sidebar: english,
      },
    },
    id: {
      label: 'Bahasa Indonesia',
      lang: 'id',
      link: '/id/',
      themeConfig: {
        nav: [
          { text: 'Mulai', link: '/id/mulai' },
          { text: 'Laporan', link: '/id/laporan' },
          { text: 'Coba', link: '/playground' },
        ],
        sidebar: indonesian,
        outline: { label: 'Di halaman ini', level: [2, 3] },
        docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
        darkModeSwitchLabel: 'Tampilan',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Ke atas',
      },
    },
  },
});
