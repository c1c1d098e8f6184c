import type { Dossier } from '../../../shared/domain/dossier';

/** Names by id, as the dossier has them now: a change names only the ids of what it touched. */
export interface KonteksRiwayat {
  readonly nomorPertanyaan: ReadonlyMap<string, number>;
  readonly namaAspek: ReadonlyMap<string, string>;
  readonly namaPeserta: ReadonlyMap<string, string>;
  readonly uraianBaris: ReadonlyMap<string, string>;
  readonly uraianIndikator: ReadonlyMap<string, string>;
  readonly namaUkuran: ReadonlyMap<string, string>;
  readonly judulBagian: ReadonlyMap<string, string>;
}

export const konteksRiwayat = (dossier: Dossier): KonteksRiwayat => {
  const { aspekList } = dossier.bank;
  return {
    nomorPertanyaan: new Map(
      aspekList.flatMap(({ pertanyaanList }) => pertanyaanList).map(({ pertanyaanId }, i) => [pertanyaanId, i + 1]),
    ),
    namaAspek: new Map(aspekList.map(({ aspekId, nama }) => [aspekId, nama])),
    namaPeserta: new Map(
      dossier.rapatList.flatMap(({ pesertaList }) => pesertaList.map(({ pesertaId, nama }) => [pesertaId, nama])),
    ),
    uraianBaris: new Map(dossier.matriks.map(({ barisId, uraian }) => [barisId, uraian])),
    uraianIndikator: new Map(dossier.targetList.map(({ indikatorId, uraian }) => [indikatorId, uraian])),
    namaUkuran: new Map(dossier.ukuranList.map(({ ukuranId, nama }) => [ukuranId, nama])),
    judulBagian: new Map(dossier.naskah.map(({ bagianId, judul }) => [bagianId, judul])),
  };
};
