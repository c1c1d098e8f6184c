import { useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useCommands } from '../commands/registry';

export interface Dialog {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Commands of every page, and the two dialogs they open. */
export const useAppCommands = (): { readonly keySheet: Dialog; readonly palette: Dialog } => {
  const [isKeySheet, keySheet] = useDisclosure(false);
  const [isPalette, palette] = useDisclosure(false);
  const [, navigate] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const group = 'Aplikasi';
  useCommands([
    { id: 'app.showKeys', label: 'Tampilkan tombol pintas', group, shortcut: ['?', 'F1'], perform: keySheet.open },
    { id: 'app.openPalette', label: 'Cari perintah', group, shortcut: 'mod+k', inText: true, perform: palette.open },
    { id: 'app.goStart', label: 'Ke daftar dossier', group, shortcut: 'mod+Home', perform: () => navigate('/') },
    { id: 'app.themeLight', label: 'Tampilan terang', group, perform: () => setColorScheme('light') },
    { id: 'app.themeDark', label: 'Tampilan gelap', group, perform: () => setColorScheme('dark') },
    { id: 'app.themeAuto', label: 'Tampilan mengikuti Windows', group, perform: () => setColorScheme('auto') },
  ]);
  return {
    keySheet: { opened: isKeySheet, onClose: keySheet.close },
    palette: { opened: isPalette, onClose: palette.close },
  };
};
