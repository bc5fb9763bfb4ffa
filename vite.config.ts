import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { evidencePlugin } from './src/data/build/evidence-plugin';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';

/** Keeps the whole site for offline reading after the first visit; a new version waits for the next one. */
const offline = VitePWA({
  manifest: false,
  injectRegister: false,
  registerType: 'prompt',
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,woff2,webmanifest,json}'],
    globIgnores: [
      'data/evidence.json',
      'data/*schema.json',
      'assets/word-library-*.js',
      'version.json',
    ],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/data\//, /^\/fonts\//, /\.xml$/, /^\/version\.json$/],
    clientsClaim: true,
    runtimeCaching: [
      { urlPattern: /\/data\/(evidence|schema)\.json$/, handler: 'NetworkFirst' },
      { urlPattern: /\/assets\/word-library-[\w-]+\.js$/, handler: 'CacheFirst' },
    ],
  },
});

export default defineConfig({
  plugins: [react(), tailwindcss(), evidencePlugin(), offline],
  // Browsers that cannot preload modules load them a moment later; no code for that is worth its bytes.
  // Nor is a list of what each lazy part imports: the names of all chunks would be 1.8 KB of the first
  // load, and the browser finds them in the part itself. Its styles are named, so that it is never bare.
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, deps, { hostType }) =>
        hostType === 'html' ? deps : deps.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first screen and others share comes in one file: small ones compress badly. The
          // codecs of other pages come with those.
          groups: [
            // Asked for by nobody who does not save a Word file.
            { name: 'word-library', test: /node_modules\/(docx|fflate)\// },
            {
              name: 'shared',
              test: /src\/domain\/(address\/(?!pages\/|mechanism|typed)|vocabulary\/filters\/|format\/words)|src\/ui\/(Button|loading\/)|preload-helper|node_modules\/(wouter|react|regexparam|use-sync-external-store)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
    ],
  },
});
