import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { TEMUAN_DITERIMA_MAKS, type TemuanDiterima, temuanDiterimaSchema } from '../../../shared/domain/dossier';
import type { TemuanTerbuka } from '../../../shared/domain/periksa/pisahkanTemuan';
import { ErrorState } from '../../components/ErrorState';
import { KakiDialog } from '../../components/KakiDialog';
import { tell } from '../../components/tell';
import { useMutasi } from '../../data/useMutasi';
import { teksPeriksa } from '../../text/periksa';
import { alasanTerakhir } from './alasanTerakhir';

/** Findings named in the dialog; of the others it tells how many. */
const SEBUT = 3;

interface TerimaFormProps {
  readonly dossierId: string;
  /** What is accepted, in one go and for one reason. */
  readonly list: readonly TemuanTerbuka[];
  /** What was accepted before. */
  readonly diterimaList: readonly TemuanDiterima[];
  readonly onClose: () => void;
  readonly onSelesai: () => void;
}

const TerimaForm = ({ dossierId, list, diterimaList, onClose, onSelesai }: TerimaFormProps) => {
  const [alasan, setAlasan] = useState('');
  const [isDiperiksa, setDiperiksa] = useState(false);
  const isian = useRef<HTMLInputElement>(null);
  // Before the next key, which comes sooner than the focus that the dialog moves itself.
  useLayoutEffect(() => isian.current?.focus(), []);
  const terima = useMutasi('periksa:terima', { tampilkanGagal: false });
  const isSalah = !temuanDiterimaSchema.shape.alasan.safeParse(alasan).success;
  const isPenuh = diterimaList.length + list.length > TEMUAN_DITERIMA_MAKS;
  const saranList = alasanTerakhir(diterimaList);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setDiperiksa(true);
    if (isSalah || isPenuh || terima.isPending) return;
    terima.mutate(
      { dossierId, kunciList: list.map(({ kunci }) => kunci), alasan: alasan.trim() },
      {
        onSuccess: () => {
          tell(teksPeriksa.sudahDiterima(list.length));
          onSelesai();
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="sm">
        <Text size="sm" component="ul" m={0} ps={18} style={{ overflowWrap: 'anywhere' }}>
          {list.slice(0, SEBUT).map(({ kunci, tempat, ditemukan }) => (
            <li key={kunci}>{teksPeriksa.temuan(tempat.sebutan, ditemukan)}</li>
          ))}
          {list.length > SEBUT && <li>{teksPeriksa.lainnya(list.length - SEBUT)}</li>}
        </Text>
        <TextInput
          ref={isian}
          data-autofocus
          required
          label={teksPeriksa.alasan}
          description={teksPeriksa.alasanKeterangan}
          value={alasan}
          error={
            isDiperiksa && isSalah && (alasan.trim() === '' ? teksPeriksa.alasanKosong : teksPeriksa.alasanPanjang)
          }
          onChange={({ currentTarget: { value } }) => setAlasan(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        {saranList.length > 0 && (
          <Group gap={6} role="group" aria-label={teksPeriksa.alasanTerakhir}>
            <Text size="xs" c="dimmed">
              {teksPeriksa.alasanTerakhir}
            </Text>
            {saranList.map((saran) => (
              <Button
                key={saran}
                variant="default"
                size="compact-xs"
                maw="100%"
                onClick={() => {
                  setAlasan(saran);
                  isian.current?.focus();
                }}
              >
                {saran}
              </Button>
            ))}
          </Group>
        )}
        {isPenuh && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {teksPeriksa.penuh(TEMUAN_DITERIMA_MAKS, diterimaList.length)}
          </Text>
        )}
        {terima.error && <ErrorState error={terima.error} judul={teksPeriksa.gagalTerima} />}
        <KakiDialog label={teksPeriksa.terimaJumlah(list.length)} isProses={terima.isPending} onBatal={onClose} />
      </Stack>
    </form>
  );
};

export interface TerimaDialogProps extends TerimaFormProps {
  readonly opened: boolean;
  /** Once it is gone. */
  readonly onTertutup: () => void;
}

/** Asks once why findings stay as they are, and accepts them. */
export const TerimaDialog = ({ opened, onTertutup, ...props }: TerimaDialogProps) => (
  <Modal
    opened={opened}
    onClose={props.onClose}
    onExitTransitionEnd={onTertutup}
    // At once: hands that type on after the shortcut would type into nothing while it fades in.
    transitionProps={{ duration: 0 }}
    // The form takes the focus before the dialog could remember whose it was.
    returnFocus={false}
    title={teksPeriksa.terimaJudul(props.list.length)}
    size={520}
  >
    <TerimaForm {...props} />
  </Modal>
);
