import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rolebook } from './src/astro/rolebook.ts';
import { searchIndex } from './src/astro/search-index.ts';
import { sitemap } from './src/astro/sitemap.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), rolebook({ contacts: 'show' }), searchIndex(), sitemap()],
  // 'jsx', the default, glues words together that stand in inline elements on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The policy of the pages allows no inline script or style.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks the pages of the guide so for itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
