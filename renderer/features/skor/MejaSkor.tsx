import { Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useRef } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import type { Nilai } from '../../../shared/domain/dossier';
import { useMutasi } from '../../data/useMutasi';
import { teksSkor } from '../../text/skor';
import { BarisTombol } from './BarisTombol';
import { CatatanBukti } from './CatatanBukti';
import { DaftarRel } from './DaftarRel';
import { nextBelumDinilai } from './daftarPertanyaan';
import { PertanyaanPanel } from './PertanyaanPanel';
import { patchRapat, putPenilaian } from './patchRapat';
import { RataRataPanel } from './RataRataPanel';
import classes from './skor.module.css';
import { usePosisi } from './usePosisi';
import { useSkor } from './useSkor';
import { useSkorCommands } from './useSkorCommands';
import { useUrungSkor } from './useUrungSkor';

export interface MejaSkorProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
}

/** The meeting's table: one question, its scale, the list of all questions and the live means. */
export const MejaSkor = ({ dossierId, data }: MejaSkorProps) => {
  const { rapatId } = data.rapat;
  const { daftar, hasil, setNilai } = useSkor(dossierId, data);
  const { posisi, pindah } = usePosisi(dossierId, data, daftar);
  const [isOtomatis, setOtomatis] = useLocalStorage({ key: 'skor.lanjutOtomatis', defaultValue: true });
  const catatanRef = useRef<HTMLTextAreaElement>(null);
  const buktiRef = useRef<HTMLTextAreaElement>(null);
  const simpanCatatan = useMutasi('asesmen:setCatatan', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input) => {
      const { pertanyaanId, catatan, bukti } = input;
      patchRapat(client, input, (rapat) => ({
        ...rapat,
        penilaianList: putPenilaian(rapat.penilaianList, pertanyaanId, { catatan, bukti }),
      }));
    },
  });
  const butir = daftar[posisi];

  const nilai = (baru: Nilai | null): void => {
    if (!butir) return;
    if (butir.nilai !== baru || butir.isGagal) setNilai(butir.pertanyaanId, baru);
    const berikut = baru === null || !isOtomatis ? null : nextBelumDinilai(daftar, posisi);
    if (berikut !== null) pindah(berikut);
  };
  const perintah = useSkorCommands({
    nilai,
    geser: (langkah) => pindah(posisi + langkah),
    tulisCatatan: () => catatanRef.current?.focus(),
    tulisBukti: () => buktiRef.current?.focus(),
    urungkan: useUrungSkor(dossierId, (id) => pindah(daftar.findIndex(({ pertanyaanId }) => pertanyaanId === id))),
    isAdaNilai: butir?.nilai != null,
    isAwal: posisi === 0,
    isAkhir: posisi === daftar.length - 1,
  });

  if (!butir) return null;
  return (
    <div className={classes.meja}>
      <DaftarRel daftar={daftar} hasil={hasil} posisi={posisi} onPilih={pindah}>
        <Switch
          size="sm"
          label={teksSkor.lanjutOtomatis}
          checked={isOtomatis}
          onChange={(event) => setOtomatis(event.currentTarget.checked)}
        />
      </DaftarRel>
      <div className={classes.tengah}>
        <PertanyaanPanel
          butir={butir}
          jumlah={daftar.length}
          jumlahDinilai={hasil.jumlahDinilai}
          skalaList={data.bank.skalaList}
          onNilai={nilai}
        />
        <BarisTombol perintah={perintah} />
        <CatatanBukti
          key={butir.pertanyaanId}
          kunci={`catatan:${dossierId}:${rapatId}:${butir.pertanyaanId}`}
          catatan={butir.catatan}
          bukti={butir.bukti}
          simpan={(isian) =>
            simpanCatatan.mutateAsync({ dossierId, rapatId, pertanyaanId: butir.pertanyaanId, ...isian })
          }
          catatanRef={catatanRef}
          buktiRef={buktiRef}
        />
        <RataRataPanel dossierId={dossierId} hasil={hasil} aspekIdAktif={butir.aspekId} />
      </div>
    </div>
  );
};
