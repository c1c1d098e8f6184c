import { useDisclosure } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useCommands } from '../commands/registry';
import { useSetTampilan } from './tampilan';

export interface Dialog {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Commands of every page, and the two dialogs they open. */
export const useAppCommands = (): { readonly keySheet: Dialog; readonly palette: Dialog } => {
  const [isKeySheet, keySheet] = useDisclosure(false);
  const [isPalette, palette] = useDisclosure(false);
  const [, navigate] = useLocation();
  const setTampilan = useSetTampilan();
  const group = 'Aplikasi';
  useCommands([
    { id: 'shell.keys', label: 'Tampilkan tombol pintas', group, shortcut: ['?', 'F1'], perform: keySheet.open },
    { id: 'shell.palette', label: 'Cari perintah', group, shortcut: 'mod+k', inText: true, perform: palette.open },
    { id: 'shell.mulai', label: 'Ke daftar dossier', group, shortcut: 'mod+Home', perform: () => navigate('/') },
    { id: 'shell.themeLight', label: 'Tampilan terang', group, perform: () => setTampilan('light') },
    { id: 'shell.themeDark', label: 'Tampilan gelap', group, perform: () => setTampilan('dark') },
    { id: 'shell.themeAuto', label: 'Tampilan mengikuti Windows', group, perform: () => setTampilan('auto') },
  ]);
  return {
    keySheet: { opened: isKeySheet, onClose: keySheet.close },
    palette: { opened: isPalette, onClose: palette.close },
  };
};
