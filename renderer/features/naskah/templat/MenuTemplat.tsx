import { Button, Menu } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import type { BagianNaskah } from '../../../../shared/domain/dossier';
import { ConfirmDelete } from '../../../components/ConfirmDelete';
import { tell } from '../../../components/tell';
import { flushSemua } from '../../../data/draf';
import { queryClient } from '../../../data/queryClient';
import { useMutasi } from '../../../data/useMutasi';
import { TEMPLAT } from '../../../text/naskahSusunan';
import { SimpanTemplat } from './SimpanTemplat';
import { KUNCI_TEMPLAT, useTemplat } from './useTemplat';

export interface MenuTemplatProps {
  readonly dossierId: string;
  readonly naskah: readonly BagianNaskah[];
  /** Aspects of the dossier in the order of its question bank. */
  readonly aspekIds: readonly string[];
  readonly onAmbil: () => void;
}

/** The house template: keep this narrative as it, take from it, go back to the shipped one. */
export const MenuTemplat = ({ dossierId, naskah, aspekIds, onAmbil }: MenuTemplatProps) => {
  const [dibuka, setDibuka] = useState<'SIMPAN' | 'KEMBALIKAN' | null>(null);
  const [isMenu, setMenu] = useState(false);
  const { data } = useTemplat(isMenu || dibuka !== null);
  const isRumah = data?.disimpanPada != null;
  const segar = () => void queryClient.invalidateQueries({ queryKey: KUNCI_TEMPLAT });
  const save = useMutasi('templat:save', {
    invalidate: [],
    patch: () => {
      segar();
      tell(TEMPLAT.tersimpan);
    },
  });
  const reset = useMutasi('templat:reset', {
    invalidate: [],
    patch: () => {
      segar();
      tell(TEMPLAT.dikembalikan);
    },
  });
  const simpan = async (): Promise<void> => {
    setDibuka(null);
    await flushSemua();
    save.mutate({ dossierId });
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal opened={isMenu} onChange={setMenu}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconTemplate size={15} aria-hidden="true" />}>
            {TEMPLAT.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onAmbil}>{TEMPLAT.ambil}</Menu.Item>
          <Menu.Item disabled={naskah.length === 0} onClick={() => setDibuka('SIMPAN')}>
            {TEMPLAT.simpan}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={!isRumah} onClick={() => setDibuka('KEMBALIKAN')}>
            {TEMPLAT.kembalikan}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SimpanTemplat
        opened={dibuka === 'SIMPAN'}
        naskah={naskah}
        aspekIds={aspekIds}
        isGanti={isRumah}
        onBatal={() => setDibuka(null)}
        onSimpan={() => void simpan()}
      />
      <ConfirmDelete
        opened={dibuka === 'KEMBALIKAN'}
        judul={TEMPLAT.judulKembalikan}
        labelHapus={TEMPLAT.kembalikanYa}
        onCancel={() => setDibuka(null)}
        onConfirm={() => {
          setDibuka(null);
          reset.mutate({});
        }}
      >
        {TEMPLAT.kembalikanIsi}
      </ConfirmDelete>
    </>
  );
};
