import { useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { type Saringan, saringPeserta } from './saringPeserta';

export const SARINGAN_AWAL: Saringan = { cari: '', instansi: null, hadir: 'SEMUA' };

export interface DaftarHadirState {
  readonly saringan: Saringan;
  /** Changes the filter; the first that fits becomes active. */
  readonly setSaringan: (isi: Partial<Saringan>) => void;
  readonly tampil: readonly Peserta[];
  readonly aktif: Peserta | undefined;
  /** The rows between anchor and active row, the active one at least. */
  readonly terpilih: readonly Peserta[];
  readonly pilih: (pesertaId: string, isPerluas?: boolean) => void;
  readonly geser: (langkah: number, isPerluas?: boolean) => void;
  readonly pilihSemua: () => void;
}

/** What is shown of the list, and which rows are active and selected. */
export const useDaftarHadir = (list: readonly Peserta[], waktuMulai: string | null): DaftarHadirState => {
  const [saringan, setSaringan] = useState(SARINGAN_AWAL);
  const [{ aktifId, jangkarId, ke }, setPilihan] = useState<{
    readonly aktifId: string | null;
    readonly jangkarId: string | null;
    /** Where the active row stood: one that has gone leaves its place to the next. */
    readonly ke: number;
  }>({ aktifId: null, jangkarId: null, ke: 0 });
  const tampil = saringPeserta(list, saringan, waktuMulai);
  const iAktif = tampil.findIndex(({ pesertaId }) => pesertaId === aktifId);
  const i = iAktif >= 0 ? iAktif : Math.max(0, Math.min(ke, tampil.length - 1));
  const jangkar = tampil.findIndex(({ pesertaId }) => pesertaId === jangkarId);
  const dari = jangkar >= 0 ? jangkar : i;

  const taruh = (tujuan: number, isPerluas: boolean): void => {
    const posisi = Math.max(0, Math.min(tujuan, tampil.length - 1));
    const peserta = tampil[posisi];
    if (!peserta) return;
    const jangkarBaru = isPerluas ? (tampil[dari]?.pesertaId ?? null) : peserta.pesertaId;
    setPilihan({ aktifId: peserta.pesertaId, jangkarId: jangkarBaru, ke: posisi });
  };
  return {
    saringan,
    setSaringan: (isi) => {
      const baru = { ...saringan, ...isi };
      setSaringan(baru);
      // Without words to look for the row that was found stays the active one.
      if (baru.cari === '' && isi.cari !== undefined) return;
      const pertama = saringPeserta(list, baru, waktuMulai)[0]?.pesertaId ?? null;
      setPilihan({ aktifId: pertama, jangkarId: pertama, ke: 0 });
    },
    tampil,
    aktif: tampil[i],
    terpilih: tampil.slice(Math.min(i, dari), Math.max(i, dari) + 1),
    pilih: (pesertaId, isPerluas = false) =>
      taruh(
        tampil.findIndex((peserta) => peserta.pesertaId === pesertaId),
        isPerluas,
      ),
    geser: (langkah, isPerluas = false) => taruh(i + langkah, isPerluas),
    pilihSemua: () => {
      const akhir = tampil.length - 1;
      setPilihan({
        aktifId: tampil[akhir]?.pesertaId ?? null,
        jangkarId: tampil[0]?.pesertaId ?? null,
        ke: Math.max(0, akhir),
      });
    },
  };
};
