import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import map from '../../map.svg?url';
import './style.css';

/** VitePress's own theme, with the map of the report on the first page and a style for paper. */
const theme: Theme = {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-image': () =>
        h('figure', { class: 'hero-map' }, [
          h('img', { src: map, alt: '' }),
          h('figcaption', 'Contoh, bukan data sebenarnya (made-up data)'),
        ]),
    }),
};

// biome-ignore lint/style/noDefaultExport: VitePress reads the theme as the default export
export default theme;
