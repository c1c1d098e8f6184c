import { useDisclosure } from '@mantine/hooks';
import { useCommands } from '../../commands/registry';

/** The command that opens the "Buat baru" dialog, from any page. */
export const useDossierBaru = (): { readonly opened: boolean; readonly onClose: () => void } => {
  const [opened, { open, close }] = useDisclosure(false);
  useCommands([
    {
      id: 'dossier.create',
      label: 'Buat dossier baru…',
      group: 'Aplikasi',
      shortcut: 'mod+n',
      inText: true,
      perform: open,
    },
  ]);
  return { opened, onClose: close };
};
