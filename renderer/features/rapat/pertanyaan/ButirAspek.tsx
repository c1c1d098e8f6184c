import { Accordion, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Aspek } from '../../../../shared/domain/dossier';
import { ConfirmDelete } from '../../../components/ConfirmDelete';
import { TombolUrutan } from '../../../components/TombolUrutan';
import { teksBank } from '../../../text/bankPertanyaan';
import { DaftarPertanyaan } from './DaftarPertanyaan';

export interface ButirAspekProps {
  readonly aspek: Aspek;
  /** From 1. */
  readonly nomor: number;
  readonly jumlah: number;
  /** Number of its first question through the whole bank. */
  readonly nomorAwal: number;
  readonly isBeku: boolean;
  /** Sentence for a path in the aspect, such as `nama`. */
  readonly errorOf: (tempat: string) => string | undefined;
  readonly onUbah: (aspek: Aspek) => void;
  readonly onGeser: (langkah: -1 | 1) => void;
  readonly onHapus: () => void;
}

/** One aspect of the bank: its two names and its questions, opened by its head. */
export const ButirAspek = (props: ButirAspekProps) => {
  const { aspek, nomor, jumlah, nomorAwal, isBeku, errorOf, onUbah, onGeser, onHapus } = props;
  const [isHapus, setHapus] = useState(false);
  const { aspekId, pertanyaanList } = aspek;
  const nama = aspek.nama.trim() || teksBank.tanpaNama;
  const tempat = `bank.aspekList[${aspekId}]`;
  return (
    <Accordion.Item value={aspekId} data-tempat={tempat}>
      <Accordion.Control py={4}>{teksBank.kepala(nomor, nama, pertanyaanList.length)}</Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          <Group align="flex-end" wrap="nowrap" gap="sm">
            {(['nama', 'namaKategorisasi'] as const).map((kolom) => (
              <TextInput
                key={kolom}
                flex={1}
                label={teksBank[kolom]}
                data-tempat={`${tempat}.${kolom}`}
                value={aspek[kolom]}
                error={errorOf(kolom)}
                onChange={({ currentTarget: { value } }) => onUbah({ ...aspek, [kolom]: value })}
              />
            ))}
            {!isBeku && (
              <TombolUrutan
                nama={teksBank.aspekKe(nomor)}
                isPertama={nomor === 1}
                isTerakhir={nomor === jumlah}
                onMove={onGeser}
                onRemove={() => (pertanyaanList.length === 0 ? onHapus() : setHapus(true))}
              />
            )}
          </Group>
          <DaftarPertanyaan
            aspek={aspek}
            nomorAwal={nomorAwal}
            isBeku={isBeku}
            errorAt={(i) => errorOf(`pertanyaanList.${i}.teks`)}
            onUbah={(baru) => onUbah({ ...aspek, pertanyaanList: baru })}
          />
        </Stack>
        <ConfirmDelete
          opened={isHapus}
          judul={teksBank.hapusJudul}
          onCancel={() => setHapus(false)}
          onConfirm={onHapus}
        >
          {teksBank.hapusIsi(nama, pertanyaanList.length)}
        </ConfirmDelete>
      </Accordion.Panel>
    </Accordion.Item>
  );
};
