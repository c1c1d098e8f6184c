import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page loads the same from the app's protocol and from a test server.
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // The oldest runtime the shell may meet.
    target: 'chrome114',
    // The polyfill is an inline-script habit the content security policy forbids, and nothing here needs it.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Schemas are built when their module is read: a screen that uses none of them must not bring them along.
      treeshake: { moduleSideEffects: [{ test: /[\\/]shared[\\/]/, sideEffects: false }] },
    },
    chunkSizeWarningLimit: 1200,
  },
});
