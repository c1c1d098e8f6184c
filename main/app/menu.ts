import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { TEXT } from './text';

/**
 * The native menu in Indonesian. Entries with a command id only pass it on: the window's command registry knows what it
 * does and owns its shortcut, so the shortcut shown here isn't registered a second time.
 */
export function installMenu(sendPerintah: (perintah: string) => void): void {
  const command = (label: string, perintah: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => sendPerintah(perintah),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const menu: MenuItemConstructorOptions[] = [
    {
      label: '&Berkas',
      submenu: [
        command('Daftar dossier', 'shell.mulai', 'CmdOrCtrl+Home'),
        separator,
        command('Dossier baru…', 'dossier.create'),
        command('Impor berkas .renaksi…', 'dossier.impor'),
        separator,
        command('Ekspor dokumen…', 'dossier.ekspor'),
        command('Simpan salinan .renaksi…', 'dossier.exportRenaksi'),
        separator,
        { label: 'Keluar', role: 'quit' },
      ],
    },
    {
      label: '&Sunting',
      submenu: [
        command('Urungkan', 'riwayat.undo', 'CmdOrCtrl+Z'),
        command('Ulangi', 'riwayat.redo', 'CmdOrCtrl+Y'),
        separator,
        { label: 'Potong', role: 'cut' },
        { label: 'Salin', role: 'copy' },
        { label: 'Tempel', role: 'paste' },
        { label: 'Pilih semua', role: 'selectAll' },
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        { label: 'Perbesar', role: 'zoomIn' },
        { label: 'Perkecil', role: 'zoomOut' },
        { label: 'Ukuran semula', role: 'resetZoom' },
        separator,
        { label: 'Layar penuh', role: 'togglefullscreen' },
        separator,
        command('Tampilan terang', 'shell.themeLight'),
        command('Tampilan gelap', 'shell.themeDark'),
        command('Tampilan mengikuti Windows', 'shell.themeAuto'),
        separator,
        { label: 'Muat ulang tampilan', role: 'reload' },
        ...(app.isPackaged ? [] : [{ label: 'Alat pengembang', role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: 'Ba&ntuan',
      submenu: [
        command('Cari perintah…', 'shell.palette', 'CmdOrCtrl+K'),
        command('Tombol pintas', 'shell.keys', 'F1'),
        separator,
        { label: `Tentang ${TEXT.appName}`, click: () => app.showAboutPanel() },
      ],
    },
  ];
  app.setAboutPanelOptions({
    applicationName: TEXT.appName,
    applicationVersion: app.getVersion(),
    copyright: 'Lisensi MIT',
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
