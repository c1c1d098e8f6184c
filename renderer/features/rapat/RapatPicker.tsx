import { Button, Menu, Text } from '@mantine/core';
import { IconCalendarEvent, IconChevronDown, IconLock, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Rapat } from '../../../shared/domain/dossier';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { tell, tellError } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { usePindahRapat, useRemoveRapat } from '../../data/rapatAktif';
import { teksPilihRapat } from '../../text/rapat';
import { BuatRapatDialog } from './BuatRapatDialog';
import { DaftarRapat } from './DaftarRapat';

export interface RapatPickerProps {
  readonly dossierId: string;
  /** The meeting the screen shows, from `useRapat(dossierId)`. */
  readonly rapat: Pick<Rapat, 'rapatId' | 'nama' | 'pengesahan'>;
}

/**
 * Which meeting the screen is about, and the way to another: for the header of every screen of a meeting. The list is
 * asked for when it is opened, so that it costs nothing while a meeting scores.
 */
export const RapatPicker = ({ dossierId, rapat }: RapatPickerProps) => {
  const [dialog, setDialog] = useState<'BUAT' | 'HAPUS' | null>(null);
  const pindahRapat = usePindahRapat(dossierId);
  const remove = useRemoveRapat();
  const nama = rapat.nama || teksPilihRapat.tanpaNama;
  const isTerkunci = rapat.pengesahan !== null;

  const pilih = async (rapatId: string, namaTujuan: string): Promise<void> => {
    if (rapatId === rapat.rapatId) return;
    try {
      await pindahRapat(rapatId);
      tell(teksPilihRapat.dibuka(namaTujuan));
    } catch (error) {
      tellError(error);
    }
  };
  const hapus = async (): Promise<void> => {
    setDialog(null);
    try {
      await flushSemua();
      await remove.mutateAsync({ dossierId, rapatId: rapat.rapatId });
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <>
      <Menu width={380} position="bottom-end" keepMounted={false}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            maw={{ base: 190, lg: 300 }}
            aria-label={teksPilihRapat.tombol(nama)}
            leftSection={
              isTerkunci ? (
                <IconLock size={16} aria-hidden="true" />
              ) : (
                <IconCalendarEvent size={16} aria-hidden="true" />
              )
            }
            rightSection={<IconChevronDown size={15} aria-hidden="true" />}
          >
            <Text span inherit truncate>
              {nama}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }} aria-label={teksPilihRapat.daftar}>
          <DaftarRapat
            dossierId={dossierId}
            rapatIdKini={rapat.rapatId}
            onPilih={(rapatId, namaTujuan) => void pilih(rapatId, namaTujuan)}
          />
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setDialog('BUAT')}>
            {teksPilihRapat.buat}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            disabled={isTerkunci}
            onClick={() => setDialog('HAPUS')}
          >
            {teksPilihRapat.hapus}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <BuatRapatDialog dossierId={dossierId} opened={dialog === 'BUAT'} onClose={() => setDialog(null)} />
      <ConfirmDelete
        opened={dialog === 'HAPUS'}
        judul={teksPilihRapat.hapusJudul}
        onCancel={() => setDialog(null)}
        onConfirm={() => void hapus()}
      >
        {teksPilihRapat.hapusIsi(nama)}
      </ConfirmDelete>
    </>
  );
};
