import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import * as z from 'zod';
import { type Dossier, type UkuranKeberhasilan, ukuranKeberhasilanSchema } from '../../../shared/domain/dossier';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { edisiKini } from '../../../shared/domain/naskah';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { EmptyState } from '../../components/EmptyState';
import { moveAt } from '../../components/urutan';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { teksTarget } from '../../text/target';
import { KartuUkuran } from './KartuUkuran';

const MAKS = 200;
const schema = z.array(ukuranKeberhasilanSchema).max(MAKS);

const buatUkuran = (nama: string, kelompokProgramId: string | null): UkuranKeberhasilan => ({
  ukuranId: crypto.randomUUID(),
  kelompokProgramId,
  nama,
  indikatorList: [],
});

/** Tabel 7: success measures of each kelompok program. */
export const UkuranPanel = ({ dossierId, dossier }: { readonly dossierId: string; readonly dossier: Dossier }) => {
  const { mutateAsync } = useMutasi('ukuran:save');
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `ukuran:${dossierId}`,
    tersimpan: dossier.ukuranList,
    schema,
    simpan: (ukuranList) => mutateAsync({ dossierId, ukuranList }),
  });
  const isBeku = edisiKini(dossier).penetapan !== null;
  const [dihapus, setDihapus] = useState<UkuranKeberhasilan | null>(null);
  const kelompokList = useMemo(() => {
    const nomorById = nomorMatriks(dossier.matriks);
    return dossier.matriks
      .filter(({ jenis }) => jenis === 'KELOMPOK_PROGRAM')
      .map(({ barisId, jenis, uraian }) => ({
        barisId,
        uraian: uraian.slice(0, 600),
        label: `${labelBaris(jenis, nomorById.get(barisId) ?? '')} ${uraian}`,
      }));
  }, [dossier.matriks]);
  const belumPunya = kelompokList.filter(
    ({ barisId }) => !draf.some(({ kelompokProgramId }) => kelompokProgramId === barisId),
  );
  const tambah = (baru: readonly UkuranKeberhasilan[]): void => setDraf((list) => [...list, ...baru].slice(0, MAKS));
  const tombol = !isBeku && (
    <Group gap="xs">
      <Button
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        disabled={draf.length >= MAKS}
        onClick={() => tambah([buatUkuran('', null)])}
      >
        {teksTarget.tambahUkuran}
      </Button>
      {belumPunya.length > 0 && (
        <Button
          size="xs"
          variant="default"
          onClick={() => tambah(belumPunya.map(({ barisId, uraian }) => buatUkuran(uraian, barisId)))}
        >
          {teksTarget.tambahDariMatriks}
        </Button>
      )}
    </Group>
  );

  if (draf.length === 0) {
    return (
      <EmptyState judul={teksTarget.ukuranKosongJudul} keterangan={teksTarget.ukuranKosongIsi}>
        {tombol}
      </EmptyState>
    );
  }
  return (
    <Stack gap="sm">
      {draf.map((ukuran, i) => (
        <KartuUkuran
          key={ukuran.ukuranId}
          ukuran={ukuran}
          nomor={i + 1}
          jumlah={draf.length}
          isBeku={isBeku}
          kelompokList={kelompokList}
          errorOf={(tempat) => [...errors].find(([kunci]) => kunci.startsWith(`${i}.${tempat}`))?.[1]}
          onUbah={(isi) =>
            setDraf((list) => list.map((lama) => (lama.ukuranId === ukuran.ukuranId ? { ...lama, ...isi } : lama)))
          }
          onGeser={(arah) => setDraf((list) => [...moveAt(list, i, arah)])}
          onHapus={() => setDihapus(ukuran)}
          onBlur={() => void flush()}
        />
      ))}
      {tombol}
      <ConfirmDelete
        opened={dihapus !== null}
        judul={teksTarget.hapusUkuranJudul}
        onCancel={() => setDihapus(null)}
        onConfirm={() => {
          setDraf((list) => list.filter(({ ukuranId }) => ukuranId !== dihapus?.ukuranId));
          setDihapus(null);
        }}
      >
        {teksTarget.hapusUkuranIsi(dihapus?.nama.trim() || teksTarget.tanpaNama, dihapus?.indikatorList.length ?? 0)}
      </ConfirmDelete>
    </Stack>
  );
};
