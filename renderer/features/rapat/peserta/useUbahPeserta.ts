import { useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { pesertaBaru } from '../../../../shared/domain/rapat/barisBaru';
import { tell } from '../../../components/tell';
import { newId } from '../../../data/newId';
import type { Draf } from '../../../data/useDraf';
import { teksPeserta } from '../../../text/peserta';
import type { IsiImpor } from '../impor/siapkanImpor';
import { isiKolom, KOLOM_PESERTA, PESERTA_MAKS, teksKolom } from './kolomPeserta';
import { dropBaris, fillSel, isPesertaKosong, moveBaris, readSel, sortJenjang } from './ubahPeserta';
import type { GridPesertaState } from './useGridPeserta';
import type { AksiGridPeserta } from './useGridPesertaKeys';

export interface UbahPeserta extends AksiGridPeserta {
  /** Writes one cell; a sentence when the column can't hold the text. */
  readonly isi: (baris: number, kolom: number, teks: string) => string | null;
  /** Writes a block from the active cell on and selects it. */
  readonly tempel: (sel: string[][]) => void;
  readonly tambah: (baru: readonly IsiImpor[]) => void;
  readonly seret: (dari: number, ke: number) => void;
  readonly urutkan: () => void;
  /** Rows the user is asked about, null while nothing is asked. */
  readonly dihapus: readonly Peserta[] | null;
  readonly hapusPasti: () => void;
  readonly batalHapus: () => void;
}

/** Every change to the list, each saved at once and so one step of undo. */
export const useUbahPeserta = (form: Draf<Peserta[]>, grid: GridPesertaState): UbahPeserta => {
  const { draf: list, setDraf, flush } = form;
  const { aktif, rentang } = grid;
  const [dihapus, setDihapus] = useState<readonly Peserta[] | null>(null);
  const simpan = (ubah: (lama: Peserta[]) => Peserta[]): void => {
    setDraf(ubah);
    void flush();
  };
  const buang = (korban: readonly Peserta[]): void => {
    const ids = new Set(korban.map(({ pesertaId }) => pesertaId));
    simpan((lama) => lama.filter(({ pesertaId }) => !ids.has(pesertaId)));
    grid.pilih(rentang.barisAwal, aktif.kolom);
  };
  /** A block of texts over the selected range, without a word unless something was refused. */
  const timpa = (sel: string[][]): void =>
    simpan((lama) => fillSel(lama, rentang.barisAwal, rentang.kolomAwal, sel).list);

  return {
    isi: (baris, kolom, teks) => {
      const nama = KOLOM_PESERTA[kolom] ?? 'nama';
      if (isiKolom(nama, teks) === null)
        return nama === 'jenjang' ? teksPeserta.jenjangSalah : teksPeserta.terlaluPanjang;
      simpan((lama) => fillSel(lama, baris, kolom, [[teks]]).list);
      return null;
    },
    sunting: (ketikan) => {
      const peserta = list[aktif.baris];
      grid.mulaiSunting(ketikan ?? (peserta ? teksKolom(peserta, KOLOM_PESERTA[aktif.kolom] ?? 'nama') : ''));
    },
    kosongkan: () => {
      const tinggi = Math.min(rentang.barisAkhir, list.length - 1) - rentang.barisAwal + 1;
      if (tinggi <= 0) return;
      const lebar = rentang.kolomAkhir - rentang.kolomAwal + 1;
      timpa(Array.from({ length: tinggi }, () => Array.from({ length: lebar }, () => '')));
    },
    isiKeBawah: () => {
      const [sumber] = readSel(list, { ...rentang, barisAkhir: rentang.barisAwal }, teksKolom);
      const tinggi = Math.min(rentang.barisAkhir, list.length - 1) - rentang.barisAwal + 1;
      if (sumber && tinggi > 1) timpa(Array.from({ length: tinggi }, () => sumber));
    },
    tempel: (sel) => {
      const { baris, kolom } = { baris: rentang.barisAwal, kolom: rentang.kolomAwal };
      const hasil = fillSel(list, baris, kolom, sel);
      simpan(() => hasil.list);
      tell(
        [
          teksPeserta.tempelan(sel.length - hasil.terpotong, hasil.ditambah),
          hasil.ditolak > 0 ? teksPeserta.tempelanDitolak(hasil.ditolak) : '',
          hasil.terpotong > 0 ? teksPeserta.penuh(PESERTA_MAKS) : '',
        ].join(' '),
      );
    },
    tambah: (baru) =>
      simpan((lama) =>
        [...lama, ...baru.map((isi) => pesertaBaru({ pesertaId: newId(), ...isi }))].slice(0, PESERTA_MAKS),
      ),
    seret: (dari, ke) => {
      simpan((lama) => dropBaris(lama, dari, ke));
      grid.pilih(Math.min(ke > dari ? ke - 1 : ke, list.length - 1), aktif.kolom);
    },
    geserBaris: (langkah) => {
      if (moveBaris(list, rentang, langkah) === list) return;
      simpan((lama) => moveBaris(lama, rentang, langkah));
      grid.geserRentang(langkah);
    },
    urutkan: () => {
      const urut = sortJenjang(list);
      if (urut.every((peserta, i) => peserta === list[i])) {
        tell(teksPeserta.sudahUrut);
        return;
      }
      simpan(() => urut);
      tell(teksPeserta.terurut);
    },
    pilihSemua: () => {
      grid.pilih(0, 0);
      grid.pilih(Math.max(0, list.length - 1), KOLOM_PESERTA.length - 1, true);
    },
    hapusBaris: () => {
      const korban = list.slice(rentang.barisAwal, rentang.barisAkhir + 1);
      // An empty row loses nothing, so it asks nothing.
      if (korban.every(isPesertaKosong)) buang(korban);
      else setDihapus(korban);
    },
    dihapus,
    hapusPasti: () => {
      if (dihapus) buang(dihapus);
      setDihapus(null);
    },
    batalHapus: () => setDihapus(null),
  };
};
