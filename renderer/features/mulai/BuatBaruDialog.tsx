import { Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { appContract } from '../../../shared/contract/index';
import { pathOf } from '../../app/routes';
import { ErrorState } from '../../components/ErrorState';
import { KakiDialog } from '../../components/KakiDialog';
import { TahunInput } from '../../components/TahunInput';
import { useMutasi } from '../../data/useMutasi';
import { errorIsianOf } from '../../text/errorIsian';
import { MULAI } from '../../text/mulai';
import { useDossierBaru } from './useDossierBaru';

const schema = appContract['dossier:create'].input;

const isianAwal = () => {
  const tahunIni = new Date().getFullYear();
  return { nama: '', namaInstansi: '', periode: { awal: tahunIni + 1, akhir: tahunIni + 3 } };
};

const BuatBaruForm = ({ onClose }: { readonly onClose: () => void }) => {
  const [isian, setIsian] = useState(isianAwal);
  const [isDiperiksa, setDiperiksa] = useState(false);
  const [, navigate] = useLocation();
  const create = useMutasi('dossier:create', { isSimpan: false });
  const errors = errorIsianOf(schema, isian);
  const errorOf = (path: string): string | undefined => (isDiperiksa ? errors.get(path) : undefined);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setDiperiksa(true);
    if (errors.size > 0) return;
    create.mutate(isian, {
      onSuccess: ({ dossierId }) => {
        onClose();
        navigate(pathOf(dossierId));
      },
    });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={MULAI.nama}
          description={MULAI.namaKeterangan}
          required
          value={isian.nama}
          error={errorOf('nama')}
          onChange={(event) => setIsian({ ...isian, nama: event.currentTarget.value })}
        />
        <TextInput
          label={MULAI.instansi}
          placeholder="Kabupaten Kotawaringin Timur"
          value={isian.namaInstansi}
          error={errorOf('namaInstansi')}
          onChange={(event) => setIsian({ ...isian, namaInstansi: event.currentTarget.value })}
        />
        <Group align="flex-start">
          <TahunInput
            label={MULAI.periodeAwal}
            value={isian.periode.awal}
            error={errorOf('periode.awal')}
            onChange={(awal) => setIsian({ ...isian, periode: { ...isian.periode, awal } })}
          />
          <TahunInput
            label={MULAI.periodeAkhir}
            value={isian.periode.akhir}
            error={errorOf('periode.akhir') ?? errorOf('periode') !== undefined}
            onChange={(akhir) => setIsian({ ...isian, periode: { ...isian.periode, akhir } })}
          />
        </Group>
        {errorOf('periode') !== undefined && (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {errorOf('periode')}
          </Text>
        )}
        {create.error && <ErrorState error={create.error} judul={MULAI.gagalBuat} />}
        <KakiDialog label={MULAI.buat} isProses={create.isPending} onBatal={onClose} />
      </Stack>
    </form>
  );
};

/** Dialog for a new dossier; it comes with the question bank and the sections of the narrative. */
export const BuatBaruDialog = () => {
  const { opened, onClose } = useDossierBaru();
  return (
    <Modal opened={opened} onClose={onClose} title={MULAI.judulBaru}>
      <BuatBaruForm onClose={onClose} />
    </Modal>
  );
};
