import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDots, IconFileExport, IconPencil, IconTrash } from '@tabler/icons-react';
import type { DossierRingkas } from '../../../shared/contract/index';
import { tellError } from '../../components/tell';
import { saveRenaksi } from '../../data/saveRenaksi';
import { useMutasi } from '../../data/useMutasi';
import { MULAI } from '../../text/mulai';

const ID_HAPUS = 'dossier-dihapus';

export interface TindakanDossierProps {
  readonly dossier: DossierRingkas;
  readonly onRename: () => void;
}

/** Menu of one dossier. Deleting asks nothing, because nothing is lost: the message offers to take it back. */
export const TindakanDossier = ({ dossier, onRename }: TindakanDossierProps) => {
  const { dossierId, nama } = dossier;
  const duplicate = useMutasi('dossier:duplicate', { isSimpan: false });
  const remove = useMutasi('dossier:delete', { isSimpan: false });
  const restore = useMutasi('dossier:restore', { isSimpan: false });

  const onRestore = (): void => {
    notifications.hide(ID_HAPUS);
    restore.mutate({ dossierId }, { onError: tellError });
  };
  const onRemove = async (): Promise<void> => {
    try {
      await remove.mutateAsync({ dossierId });
    } catch (error) {
      tellError(error);
      return;
    }
    notifications.hide(ID_HAPUS);
    notifications.show({
      id: ID_HAPUS,
      autoClose: 10_000,
      closeButtonProps: { 'aria-label': 'Tutup' },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{MULAI.dihapus(nama)}</span>
          <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onRestore}>
            {MULAI.urungkan}
          </Button>
        </Group>
      ),
    });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={MULAI.tindakanUntuk(nama)}>
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden="true" />} onClick={onRename}>
          {MULAI.gantiNama}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden="true" />}
          onClick={() => duplicate.mutate({ dossierId }, { onError: tellError })}
        >
          {MULAI.gandakan}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} aria-hidden="true" />}
          onClick={() => void saveRenaksi(dossierId, nama)}
        >
          {MULAI.simpanSalinan}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden="true" />} onClick={() => void onRemove()}>
          {MULAI.hapus}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
