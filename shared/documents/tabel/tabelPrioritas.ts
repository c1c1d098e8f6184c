import type { HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import type { Bahan } from '../bahan';
import { BELUM_LENGKAP } from '../charts/chartPrioritas';
import type { Sel, Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel, selPolos } from './sel';

/** Tabel 4 of the reference: mean of every aspect, the ranks with the decided one marked `(1)`, and the reason. */
export const tabelPrioritas = ({ hasil }: Bahan): Tabel => ({
  kolomList: [kolom(52), kolom(22, 'TENGAH'), kolom(40, 'TENGAH'), kolom(46)],
  kepalaList: [kepala(sel('Aspek'), sel('Nilai Prioritas'), sel('Prioritas'), sel('Alasan'))],
  barisList: hasil.aspekList.map((aspek) =>
    baris(
      sel(aspek.nama),
      selPolos(aspek.rataRataCetak ?? BELUM_LENGKAP),
      selPeringkat(aspek, hasil.aspekList.length),
      sel(aspek.alasan),
    ),
  ),
  isMendatar: false,
});

/** The meeting's decision is what is printed, never the suggestion (domain rules, scoring). */
const selPeringkat = ({ peringkatDiputuskan }: HasilAspek, jumlah: number): Sel => ({
  teks: Array.from({ length: jumlah }, (_, i) => i + 1).map((peringkat) =>
    peringkat === peringkatDiputuskan ? { teks: `(${peringkat})  `, tebal: true } : { teks: `${peringkat}  ` },
  ),
});
