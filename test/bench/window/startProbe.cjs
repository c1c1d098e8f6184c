// Loaded into the window's process before the app: says when a visible window has painted what PROBE_SELECTOR names, then ends.
const { app } = require('electron');

const WAIT = `new Promise((resolve) => {
  const look = () =>
    document.querySelector(${JSON.stringify(process.env.PROBE_SELECTOR)}) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => requestAnimationFrame(resolve));
  look();
})`;

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => {
    window.once('show', resolve);
  });
  window.webContents.once('dom-ready', async () => {
    await Promise.all([shown, window.webContents.executeJavaScript(`${WAIT}.then(() => true)`)]);
    process.stdout.write('PROBE\n');
    // Lets the app close its store, so that the next start finds a clean one.
    setTimeout(() => app.quit(), 50);
  });
});
