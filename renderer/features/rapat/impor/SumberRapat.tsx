import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { call } from '../../../data/client';
import { useRapatList } from '../../../data/rapatAktif';
import { NAMA_KOLOM_PESERTA, teksImpor } from '../../../text/peserta';
import { teksPilihRapat } from '../../../text/rapat';
import { teksKolom } from '../peserta/kolomPeserta';

/** What is worth taking over: whom a person stood in for last time is not. */
const KOLOM = ['nama', 'instansi', 'jabatan', 'jenjang'] as const;

const tabelOf = (list: readonly Peserta[]): string[][] => [
  KOLOM.map((kolom) => NAMA_KOLOM_PESERTA[kolom]),
  ...list.map((peserta) => KOLOM.map((kolom) => teksKolom(peserta, kolom))),
];

export interface SumberRapatProps {
  readonly rapat: { readonly dossierId: string; readonly rapatId: string };
  readonly onBaca: (barisList: string[][]) => void;
}

/** Another meeting of any dossier, last year's for instance. */
export const SumberRapat = ({ rapat, onBaca }: SumberRapatProps) => {
  const { data, error: errorDaftar } = useRapatList(null);
  const [pilihan, setPilihan] = useState('');
  const [error, setError] = useState<unknown>(null);
  if (errorDaftar) return <ErrorState error={errorDaftar} />;
  if (!data) return <LoadingState label={teksPilihRapat.memuat} />;
  const list = data.filter(({ rapatId, jumlahPeserta }) => rapatId !== rapat.rapatId && jumlahPeserta > 0);
  if (list.length === 0) return <Text size="sm">{teksImpor.rapatKosong}</Text>;

  const pilih = async (nilai: string): Promise<void> => {
    setPilihan(nilai);
    setError(null);
    onBaca([]);
    const asal = list.find(({ rapatId }) => rapatId === nilai);
    if (!asal) return;
    try {
      const { dossierId, rapatId } = asal;
      onBaca(tabelOf((await call('rapat:get', { dossierId, rapatId })).rapat.pesertaList));
    } catch (gagal) {
      setError(gagal);
    }
  };
  return (
    <>
      <NativeSelect
        data-autofocus
        label={teksImpor.rapat}
        value={pilihan}
        data={[
          { value: '', label: teksImpor.rapatPilih },
          ...list.map(({ rapatId, namaDossier, nama, jumlahPeserta }) => ({
            value: rapatId,
            label: teksPilihRapat.pilihanRapat(namaDossier, nama || teksPilihRapat.tanpaNama, jumlahPeserta),
          })),
        ]}
        onChange={(event) => void pilih(event.currentTarget.value)}
      />
      {error !== null && <ErrorState error={error} />}
    </>
  );
};
