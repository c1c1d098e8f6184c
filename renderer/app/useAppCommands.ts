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
    { id: 'shell.keys', label: 'Tampilkan tombol pintas', group, shortcut: ['?', 'F1'], perform: keySheet.open },
    { id: 'shell.palette', label: 'Cari perintah', group, shortcut: 'mod+k', inText: true, perform: palette.open },
    { id: 'shell.mulai', label: 'Ke daftar dossier', group, shortcut: 'mod+Home', perform: () => navigate('/') },
    { id: 'shell.themeLight', label: 'Tampilan terang', group, perform: () => setColorScheme('light') },
    { id: 'shell.themeDark', label: 'Tampilan gelap', group, perform: () => setColorScheme('dark') },
    { id: 'shell.themeAuto', label: 'Tampilan mengikuti Windows', group, perform: () => setColorScheme('auto') },
  ]);
  return {
    keySheet: { opened: isKeySheet, onClose: keySheet.close },
    palette: { opened: isPalette, onClose: palette.close },
  };
};
