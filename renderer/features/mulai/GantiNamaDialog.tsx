import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { appContract, type DossierRingkas } from '../../../shared/contract/index';
import { ErrorState } from '../../components/ErrorState';
import { KakiDialog } from '../../components/KakiDialog';
import { useMutasi } from '../../data/useMutasi';
import { errorIsianOf } from '../../text/errorIsian';
import { MULAI } from '../../text/mulai';

const schema = appContract['dossier:rename'].input;

const GantiNamaForm = ({ dossier, onClose }: { readonly dossier: DossierRingkas; readonly onClose: () => void }) => {
  const [nama, setNama] = useState(dossier.nama);
  const rename = useMutasi('dossier:rename', { isSimpan: false });
  const isian = { dossierId: dossier.dossierId, nama: nama.trim() };
  const error = errorIsianOf(schema, isian).get('nama');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (error === undefined) rename.mutate(isian, { onSuccess: onClose });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={MULAI.nama}
          value={nama}
          error={error}
          onChange={(event) => setNama(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        {rename.error && <ErrorState error={rename.error} judul={MULAI.gagalNama} />}
        <KakiDialog label={MULAI.simpanNama} isProses={rename.isPending} onBatal={onClose} />
      </Stack>
    </form>
  );
};

/** Asks for another name of a dossier; closed while `dossier` is null. */
export const GantiNamaDialog = ({
  dossier,
  onClose,
}: {
  readonly dossier: DossierRingkas | null;
  readonly onClose: () => void;
}) => (
  <Modal opened={dossier !== null} onClose={onClose} title={MULAI.simpanNama}>
    {dossier && <GantiNamaForm key={dossier.dossierId} dossier={dossier} onClose={onClose} />}
  </Modal>
);
