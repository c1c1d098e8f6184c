import { Button, Group, Modal, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RapatRingkas } from '../../../shared/contract';
import { appContract } from '../../../shared/contract/index';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { useCreateRapat, useRapatList, useSetRapatAktif } from '../../data/rapatAktif';
import { errorIsianOf } from '../../text/errorIsian';
import { JENIS_RAPAT, teksPilihRapat } from '../../text/rapat';
import { UMUM } from '../../text/umum';

const schema = appContract['rapat:create'].input;

export interface BuatRapatDialogProps {
  readonly dossierId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const kunciOf = ({ dossierId, rapatId }: Pick<RapatRingkas, 'dossierId' | 'rapatId'>): string =>
  `${dossierId}/${rapatId}`;

const BuatRapatForm = ({ dossierId, onClose }: Omit<BuatRapatDialogProps, 'opened'>) => {
  const { data: rapatList = [] } = useRapatList(null);
  const milik = rapatList.filter((rapat) => rapat.dossierId === dossierId);
  const [jenis, setJenis] = useState<'PERTAMA' | 'LANJUTAN'>('LANJUTAN');
  /** Null while the suggested name stands. */
  const [namaDiketik, setNama] = useState<string | null>(null);
  const [sumber, setSumber] = useState('');
  const [isDiperiksa, setDiperiksa] = useState(false);
  const create = useCreateRapat();
  const setAktif = useSetRapatAktif();
  const nama = namaDiketik ?? (milik.length < 2 ? JENIS_RAPAT[jenis] : `${JENIS_RAPAT[jenis]} ${milik.length}`);
  const dari = rapatList.find((rapat) => kunciOf(rapat) === sumber);
  const input = {
    dossierId,
    nama,
    jenis,
    pesertaDari: dari ? { dossierId: dari.dossierId, rapatId: dari.rapatId } : null,
  };
  const errors = errorIsianOf(schema, input);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDiperiksa(true);
    if (errors.size > 0) return;
    try {
      const { rapatId } = await create.mutateAsync(input);
      await setAktif.mutateAsync({ dossierId, rapatId });
    } catch {
      // The dialog shows it and stays.
      return;
    }
    tell(teksPilihRapat.dibuat(nama));
    onClose();
  };
  const gagal = create.error ?? setAktif.error;
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <Stack gap="sm">
        <Radio.Group
          label={teksPilihRapat.jenis}
          value={jenis}
          onChange={(nilai) => setJenis(nilai === 'PERTAMA' ? 'PERTAMA' : 'LANJUTAN')}
        >
          <Group gap="lg" mt={4}>
            <Radio value="LANJUTAN" label={JENIS_RAPAT.LANJUTAN} />
            <Radio value="PERTAMA" label={JENIS_RAPAT.PERTAMA} />
          </Group>
        </Radio.Group>
        <TextInput
          data-autofocus
          required
          label={teksPilihRapat.nama}
          value={nama}
          error={isDiperiksa ? errors.get('nama') : undefined}
          onChange={(event) => setNama(event.currentTarget.value)}
        />
        <NativeSelect
          label={teksPilihRapat.pesertaDari}
          description={teksPilihRapat.pesertaDariPetunjuk}
          value={sumber}
          onChange={(event) => setSumber(event.currentTarget.value)}
          data={[
            { value: '', label: teksPilihRapat.pesertaTanpa },
            ...rapatList
              .filter(({ jumlahPeserta }) => jumlahPeserta > 0)
              .map((rapat) => ({
                value: kunciOf(rapat),
                label: teksPilihRapat.pilihanRapat(
                  rapat.namaDossier,
                  rapat.nama || teksPilihRapat.tanpaNama,
                  rapat.jumlahPeserta,
                ),
              })),
          ]}
        />
        {gagal && <ErrorState error={gagal} judul={teksPilihRapat.buatGagal} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {UMUM.batal}
          </Button>
          <Button type="submit" loading={create.isPending || setAktif.isPending}>
            {teksPilihRapat.buatTombol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Dialog for another meeting of the dossier; it becomes the one in work. */
export const BuatRapatDialog = ({ dossierId, opened, onClose }: BuatRapatDialogProps) => (
  <Modal opened={opened} onClose={onClose} title={teksPilihRapat.buatJudul}>
    <BuatRapatForm dossierId={dossierId} onClose={onClose} />
  </Modal>
);
