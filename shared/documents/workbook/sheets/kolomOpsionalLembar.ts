import type { BarisMatriks } from '../../../domain/dossier';
import { anggaranMatriks, jumlahTahun } from '../../../domain/matriks/anggaranMatriks';
import { type KolomOpsional, kolomTerpakai, NAMA_KOLOM_OPSIONAL } from '../../../domain/matriks/kolomOpsional';
import { alamatSel } from '../alamat';
import { sel, selAngka, selKaya, selKosong, selRumus } from '../sel';
import type { SelDef } from '../workbookDef';

interface KolomLembar {
  readonly judul: string;
  /** Second row of the head. */
  readonly bawah: string;
  readonly lebar: number;
}

/** The optional columns of Tabel 8 as a sheet has them. */
export interface KolomOpsionalLembar {
  readonly kolomList: readonly KolomLembar[];
  /** Cells of a row; `barisById` is the sheet row of every matrix row. */
  readonly selOf: (baris: BarisMatriks, barisById: ReadonlyMap<string, number>) => SelDef[];
  /** Cells of the sum in sheet row `barisJumlah`, null without budgets. */
  readonly selJumlah: (barisById: ReadonlyMap<string, number>, barisJumlah: number) => SelDef[] | null;
}

/** A function of a spreadsheet takes 255 arguments. */
const ARGUMEN_MAKS = 250;

/** `SUM(G5:G9)` over rows that follow each other, else the cells one by one. */
const rumusJumlah = (kolom: number, barisList: readonly number[]): string => {
  const awal = barisList[0] ?? 0;
  if (barisList.length > 1 && barisList.every((baris, i) => baris === awal + i)) {
    return `SUM(${alamatSel(kolom, awal)}:${alamatSel(kolom, awal + barisList.length - 1)})`;
  }
  const bagianList: string[] = [];
  for (let i = 0; i < barisList.length; i += ARGUMEN_MAKS) {
    const isi = barisList.slice(i, i + ARGUMEN_MAKS).map((baris) => alamatSel(kolom, baris));
    bagianList.push(`SUM(${isi.join(',')})`);
  }
  return bagianList.join('+');
};

/** Columns that any row uses, from column `kolomAwal` on; targets and budgets have one for each year they are given for. */
export const kolomOpsionalLembar = (matriks: readonly BarisMatriks[], kolomAwal: number): KolomOpsionalLembar => {
  const terpakai = kolomTerpakai(matriks);
  const anggaran = anggaranMatriks(matriks);
  const tahunTarget = [...new Set(matriks.flatMap((b) => b.targetTahunList.map(({ tahun }) => tahun)))].toSorted(
    (a, b) => a - b,
  );
  const anakByInduk = new Map<string | null, string[]>();
  for (const { barisId, indukId } of matriks) {
    const anak = anakByInduk.get(indukId);
    if (anak) anak.push(barisId);
    else anakByInduk.set(indukId, [barisId]);
  }
  // One more column of sums when there is more than one year to add up.
  const adaJumlah = anggaran.tahunList.length > 1;
  const kolomOf = (kolom: KolomOpsional): KolomLembar[] => {
    const judul = NAMA_KOLOM_OPSIONAL[kolom];
    if (kolom === 'target') return tahunTarget.map((tahun) => ({ judul, bawah: String(tahun), lebar: 16 }));
    if (kolom !== 'anggaran') return [{ judul, bawah: '', lebar: kolom === 'sumberDana' ? 18 : 28 }];
    const judulAnggaran = `${judul} (Rp)`;
    return [
      ...anggaran.tahunList.map((tahun) => ({ judul: judulAnggaran, bawah: String(tahun), lebar: 18 })),
      ...(adaJumlah ? [{ judul: judulAnggaran, bawah: 'Jumlah', lebar: 20 }] : []),
    ];
  };
  const sebelumAnggaran = terpakai.slice(0, Math.max(0, terpakai.indexOf('anggaran'))).flatMap(kolomOf).length;
  const kolomAnggaran = kolomAwal + sebelumAnggaran;

  const selJumlahTahun = (barisLembar: number, perTahun: ReadonlyMap<number, number> | undefined): SelDef[] => {
    if (!adaJumlah) return [];
    if (!perTahun) return selKosong(1, 'HASIL');
    const akhir = kolomAnggaran + anggaran.tahunList.length - 1;
    const rumus = `SUM(${alamatSel(kolomAnggaran, barisLembar)}:${alamatSel(akhir, barisLembar)})`;
    return [selRumus(rumus, jumlahTahun(perTahun), 'HASIL', 'BULAT')];
  };
  const selAnggaran = (baris: BarisMatriks, barisById: ReadonlyMap<string, number>): SelDef[] => {
    const perTahun = anggaran.byBaris.get(baris.barisId);
    const sendiri = new Map(baris.anggaranTahunList.map(({ tahun, rupiah }) => [tahun, rupiah]));
    const anakList = (anakByInduk.get(baris.barisId) ?? []).map((id) => barisById.get(id) ?? 0);
    return [
      ...anggaran.tahunList.map((tahun, i) => {
        const rupiah = perTahun?.get(tahun);
        if (rupiah === undefined || sendiri.has(tahun)) return selAngka(rupiah ?? null, 'ANGKA', 'BULAT');
        return selRumus(rumusJumlah(kolomAnggaran + i, anakList), rupiah, 'HASIL', 'BULAT');
      }),
      ...selJumlahTahun(barisById.get(baris.barisId) ?? 0, perTahun),
    ];
  };
  const selKolom = (kolom: KolomOpsional, baris: BarisMatriks, barisById: ReadonlyMap<string, number>): SelDef[] => {
    if (kolom === 'anggaran') return selAnggaran(baris, barisById);
    if (kolom === 'target') {
      const targetByTahun = new Map(baris.targetTahunList.map(({ tahun, target }) => [tahun, target]));
      return tahunTarget.map((tahun) => sel(targetByTahun.get(tahun) ?? '', 'ISI'));
    }
    return [selKaya(baris[kolom], 'ISI')];
  };
  return {
    kolomList: terpakai.flatMap(kolomOf),
    selOf: (baris, barisById) => terpakai.flatMap((kolom) => selKolom(kolom, baris, barisById)),
    selJumlah: (barisById, barisJumlah) => {
      if (!terpakai.includes('anggaran')) return null;
      const teratas = (anakByInduk.get(null) ?? []).map((id) => barisById.get(id) ?? 0);
      const jumlahList = anggaran.tahunList.map((tahun, i) =>
        selRumus(rumusJumlah(kolomAnggaran + i, teratas), anggaran.jumlah.get(tahun) ?? 0, 'HASIL', 'BULAT'),
      );
      return [
        ...selKosong(sebelumAnggaran, 'ISI'),
        ...jumlahList,
        ...selJumlahTahun(barisJumlah, anggaran.jumlah),
        ...selKosong(terpakai.includes('sumberDana') ? 1 : 0, 'ISI'),
      ];
    },
  };
};
