// Start of the development runtime: loads the app's folder, as Electron's own default app does.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const args = process.argv.slice(1);
const preloads = [];
let folder = null;
for (let index = 0; index < args.length && folder === null; index++) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') preloads.push(args[++index]);
  else if (arg.codePointAt(0) !== 45) folder = path.resolve(arg);
}
if (folder === null) {
  process.stderr.write('No app folder was given.\n');
  process.exit(2);
}

const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
const requireFromApp = createRequire(`${folder}/package.json`);
for (const preload of preloads) requireFromApp(preload);
requireFromApp(path.resolve(folder, manifest.main));
