import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { teksPeserta, teksTandaTangan } from '../../../text/peserta';
import { UMUM } from '../../../text/umum';
import { type BidangRef, BidangTandaTangan } from './BidangTandaTangan';
import { GORESAN_MAKS, type Goresan } from './kemasGoresan';

export interface TandaTanganDialogProps {
  /** Who signs, null while closed. */
  readonly pesertaId: string | null;
  readonly list: readonly Peserta[];
  /** Another person, or null to close. */
  readonly onPindah: (pesertaId: string | null) => void;
  readonly onSimpan: (pesertaId: string, tandaTangan: Goresan) => void;
}

/** The next present person after this one who has not signed, from the top again at the end; null when all have. */
const berikutnya = (list: readonly Peserta[], pesertaId: string): string | null => {
  const i = list.findIndex((peserta) => peserta.pesertaId === pesertaId);
  const calon = [...list.slice(i + 1), ...list.slice(0, Math.max(0, i))];
  return calon.find(({ hadir, tandaTangan }) => hadir && tandaTangan.length === 0)?.pesertaId ?? null;
};

/** Signing on screen with pen, finger or mouse; wet ink on paper stays possible beside it. */
export const TandaTanganDialog = ({ pesertaId, list, onPindah, onSimpan }: TandaTanganDialogProps) => {
  const peserta = list.find((calon) => calon.pesertaId === pesertaId);
  const lanjut = peserta ? berikutnya(list, peserta.pesertaId) : null;
  return (
    <Modal
      opened={peserta !== undefined}
      onClose={() => onPindah(null)}
      title={teksTandaTangan.judul}
      size={1000}
      // A stroke that ends beside the area must not close it.
      closeOnClickOutside={false}
    >
      {peserta && (
        <IsiDialog key={peserta.pesertaId} peserta={peserta} lanjut={lanjut} onPindah={onPindah} onSimpan={onSimpan} />
      )}
    </Modal>
  );
};

interface IsiDialogProps extends Pick<TandaTanganDialogProps, 'onPindah' | 'onSimpan'> {
  readonly peserta: Peserta;
  readonly lanjut: string | null;
}

const IsiDialog = ({ peserta, lanjut, onPindah, onSimpan }: IsiDialogProps) => {
  const bidang = useRef<BidangRef>(null);
  /** Strokes on the area now. */
  const [jumlah, setJumlah] = useState(peserta.tandaTangan.length);
  const [isDiubah, setDiubah] = useState(false);
  const nama = peserta.nama.trim() || teksPeserta.tanpaNama;
  const isTerlaluBanyak = jumlah > GORESAN_MAKS;
  const simpan = (tujuan: string | null): void => {
    if (isDiubah) onSimpan(peserta.pesertaId, bidang.current?.ambil() ?? []);
    onPindah(tujuan);
  };
  return (
    <Stack gap="sm">
      <div>
        <Text size="lg" fw={700} style={{ overflowWrap: 'anywhere' }}>
          {nama}
        </Text>
        <Text size="sm" c="dimmed">
          {[
            peserta.jabatan,
            peserta.instansi,
            peserta.mewakili.trim() === '' ? '' : teksTandaTangan.mewakili(peserta.mewakili),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <BidangTandaTangan
        ref={bidang}
        awal={peserta.tandaTangan}
        label={teksTandaTangan.area(nama)}
        onUbah={(baru) => {
          setJumlah(baru);
          setDiubah(true);
        }}
      />
      <Text size="xs" c="dimmed">
        {teksTandaTangan.petunjuk}
      </Text>
      {isTerlaluBanyak && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {teksTandaTangan.terlaluBanyak(GORESAN_MAKS)}
        </Text>
      )}
      <Group justify="space-between">
        <Button variant="default" disabled={jumlah === 0} onClick={() => bidang.current?.bersihkan()}>
          {teksTandaTangan.bersihkan}
        </Button>
        <Group gap="xs">
          <Button variant="default" data-autofocus onClick={() => onPindah(null)}>
            {UMUM.batal}
          </Button>
          {lanjut !== null && (
            <Button variant="default" disabled={isTerlaluBanyak} onClick={() => simpan(lanjut)}>
              {isDiubah ? teksTandaTangan.simpanBerikut : teksTandaTangan.lewati}
            </Button>
          )}
          <Button disabled={isTerlaluBanyak || !isDiubah} onClick={() => simpan(null)}>
            {teksTandaTangan.simpan}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
};
