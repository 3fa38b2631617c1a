import { type DefaultTheme, defineConfig } from 'vitepress';
import { english, indonesian } from './sidebar.js';

const searchInIndonesian: DefaultTheme.LocalSearchOptions['translations'] = {
  button: { buttonText: 'Cari', buttonAriaLabel: 'Cari' },
  modal: {
    displayDetails: 'Tampilkan rincian',
    resetButtonTitle: 'Hapus pencarian',
    backButtonTitle: 'Tutup pencarian',
    noResultsText: 'Tidak ditemukan:',
    footer: {
      selectText: 'pilih',
      selectKeyAriaLabel: 'enter',
      navigateText: 'pindah',
      navigateUpKeyAriaLabel: 'panah atas',
      navigateDownKeyAriaLabel: 'panah bawah',
      closeText: 'tutup',
      closeKeyAriaLabel: 'escape',
    },
  },
};

export default defineConfig({
  title: 'Balanting',
  description: 'Child growth, stunting prevalence and programme targets, exact and fast.',
  cleanUrls: false,
  lastUpdated: false,
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
  // A page of the API has an export for each heading; what is below them would hide them.
  transformPageData: ({ relativePath, frontmatter }) => {
    return relativePath.startsWith('api/') ? { frontmatter: { ...frontmatter, outline: 2 } } : {};
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: { locales: { id: { translations: searchInIndonesian } } },
    },
    outline: [2, 3],
    // The languages hold different pages: another language begins at its first page.
    i18nRouting: false,
  },
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
      description:
        'Dari hasil timbang dan ukur menjadi keputusan: z-score WHO, prevalensi stunting, desa lokus.',
      themeConfig: {
        nav: [
          { text: 'Mulai', link: '/id/mulai' },
          { text: 'Lembar perintah', link: '/id/lembar-perintah' },
          { text: 'Coba', link: '/id/coba' },
          { text: 'Tanya jawab', link: '/id/tanya-jawab' },
        ],
        sidebar: indonesian,
        outline: { label: 'Di halaman ini', level: [2, 3] },
        docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
        darkModeSwitchLabel: 'Tampilan',
        darkModeSwitchTitle: 'Ke tampilan gelap',
        lightModeSwitchTitle: 'Ke tampilan terang',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Ke atas',
        langMenuLabel: 'Ganti bahasa',
        skipToContentLabel: 'Langsung ke isi',
        notFound: {
          title: 'HALAMAN TIDAK DITEMUKAN',
          quote: 'Alamat ini tidak ada atau sudah dipindahkan.',
          linkLabel: 'Ke halaman depan',
          linkText: 'Ke halaman depan',
        },
      },
    },
  },
});
