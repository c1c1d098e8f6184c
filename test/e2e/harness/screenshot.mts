// node test/e2e/harness/screenshot.mts '/dossier/:id/skor' out.png [--dark]; build first (npm run build).
import { build } from 'esbuild';

// The sources import each other without extensions, which plain Node doesn't follow.
await build({
  entryPoints: ['test/e2e/harness/takeScreenshot.ts'],
  outfile: '.cache/harness/takeScreenshot.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  logLevel: 'warning',
});
const { takeScreenshot } = await import(`${process.cwd()}/.cache/harness/takeScreenshot.mjs`);
await takeScreenshot(process.argv.slice(2));
