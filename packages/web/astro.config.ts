import { built, isWorld } from '@polystatus/core/world/built';
import { vitePlugin } from '@polystatus/core/world/bundlers';
import { defineConfig } from 'astro/config';
import { liveContent } from './integrations/live-content.ts';
import { markdownPages } from './integrations/markdown-pages.ts';
import { neutralAddresses } from './integrations/neutral-addresses.ts';
import { offline } from './integrations/offline.ts';
import { ownScripts } from './integrations/own-scripts.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://polystatus.dev',
  output: 'static',
  outDir: built('dist'),
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 2 },
  devToolbar: { enabled: false },
  integrations: [neutralAddresses(), markdownPages(), offline(), liveContent(), ownScripts()],
  vite: {
    plugins: isWorld() ? [vitePlugin] : [],
    build: {
      // The content security policy allows no inline script.
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      modulePreload: false,
    },
  },
});
