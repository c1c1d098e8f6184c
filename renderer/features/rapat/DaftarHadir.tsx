import { Button, Group, Text } from '@mantine/core';
import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Peserta } from '../../../shared/domain/dossier';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { EmptyState } from '../../components/EmptyState';
import type { Draf } from '../../data/useDraf';
import { teksPeserta } from '../../text/peserta';
import { type PesertaTempelan, parseTempelan } from './parseTempelan';
import { TabelPeserta } from './TabelPeserta';
import { TempelPeserta } from './TempelPeserta';
import { PESERTA_MAKS } from './usePesertaList';

const buatPeserta = (isi: Partial<PesertaTempelan> = {}): Peserta =>
  pesertaBaru({ pesertaId: crypto.randomUUID(), hadir: true, ...isi });

/** The attendance list: typed, pasted from Excel, ordered and ticked off. */
export const DaftarHadir = ({ form }: { readonly form: Draf<Peserta[]> }) => {
  const { draf, setDraf, flush, errors } = form;
  const [dihapus, setDihapus] = useState<Peserta | null>(null);
  /** Text to paste, or null while the dialog is closed. */
  const [tempelan, setTempelan] = useState<string | null>(null);

  const tambah = (): void => setDraf((list) => (list.length < PESERTA_MAKS ? [...list, buatPeserta()] : list));
  const hapus = (peserta: Peserta): void => setDraf((list) => list.filter((p) => p.pesertaId !== peserta.pesertaId));
  const mintaHapus = (peserta: Peserta): void => {
    // An empty row loses nothing, so it asks nothing.
    if (`${peserta.nama}${peserta.instansi}${peserta.jabatan}`.trim() === '') hapus(peserta);
    else setDihapus(peserta);
  };

  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm">{teksPeserta.ringkas(draf.filter(({ hadir }) => hadir).length, draf.length)}</Text>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconClipboardText size={16} aria-hidden="true" />}
            onClick={() => setTempelan('')}
          >
            {teksPeserta.tempel}
          </Button>
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={draf.length >= PESERTA_MAKS}
            onClick={tambah}
          >
            {teksPeserta.tambah}
          </Button>
        </Group>
      </Group>
      {draf.length === 0 ? (
        <EmptyState judul={teksPeserta.kosongJudul} keterangan={teksPeserta.kosongIsi} />
      ) : (
        <TabelPeserta
          pesertaList={draf}
          errors={errors}
          onChange={setDraf}
          onTambah={tambah}
          onHapus={mintaHapus}
          onTempel={setTempelan}
          onBlur={() => void flush()}
        />
      )}
      <TempelPeserta
        key={tempelan === null ? 'tutup' : 'buka'}
        awal={tempelan}
        adaList={draf}
        onTutup={() => setTempelan(null)}
        onTambah={(teks) => {
          const baru = parseTempelan(teks).map(buatPeserta);
          setDraf((list) => [...list, ...baru].slice(0, PESERTA_MAKS));
          setTempelan(null);
          void flush();
        }}
      />
      <ConfirmDelete
        opened={dihapus !== null}
        judul={teksPeserta.hapusJudul}
        onCancel={() => setDihapus(null)}
        onConfirm={() => {
          if (dihapus) hapus(dihapus);
          setDihapus(null);
        }}
      >
        {teksPeserta.hapusIsi(dihapus?.nama.trim() || teksPeserta.tanpaNama)}
      </ConfirmDelete>
    </>
  );
};
