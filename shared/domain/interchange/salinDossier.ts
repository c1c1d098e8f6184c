import type { Bank, Dossier, IsiEdisi, Rapat, Suara } from '../dossier';
import { gantiIdNaskah, type JenisIdNaskah } from '../variabel/gantiIdNaskah';

/** What an id names; ids of one kind are counted apart from the others. */
export type JenisId =
  | 'dossier'
  | 'pejabat'
  | 'aspek'
  | 'pertanyaan'
  | 'rapat'
  | 'peserta'
  | 'edisi'
  | 'indikator'
  | 'baris'
  | 'ukuran'
  | 'bagian'
  | 'tabel'
  | 'gambar';

/**
 * The same dossier under a new identity: every id inside is made new and every reference follows, so that a copy can
 * stand beside its original in one store. `newId` must answer a fresh id each time.
 */
export const salinDossier = (dossier: Dossier, nama: string, newId: (jenis: JenisId) => string): Dossier => ({
  ...gantiId({ ...dossier, nama }, idBaru(newId)),
  dossierId: newId('dossier'),
});

/** What replaces an id; the same id of the same kind has one replacement. */
export type GantiId = (jenis: JenisId, id: string) => string;

/** Replacements that are made as they are asked for. */
export const idBaru = (newId: (jenis: JenisId) => string): GantiId => {
  const baruById = new Map<string, string>();
  return (jenis, id) => {
    const kunci = `${jenis} ${id}`;
    const ada = baruById.get(kunci);
    if (ada !== undefined) return ada;
    const id2 = newId(jenis);
    baruById.set(kunci, id2);
    return id2;
  };
};

const orNull =
  (baru: GantiId) =>
  (jenis: JenisId, id: string | null): string | null =>
    id === null ? null : baru(jenis, id);

/** The bank with its ids replaced. */
export const gantiIdBank = (bank: Bank, baru: GantiId): Bank => ({
  ...bank,
  aspekList: bank.aspekList.map((aspek) => ({
    ...aspek,
    aspekId: baru('aspek', aspek.aspekId),
    kelompokProgramId: orNull(baru)('baris', aspek.kelompokProgramId),
    pertanyaanList: aspek.pertanyaanList.map((p) => ({ ...p, pertanyaanId: baru('pertanyaan', p.pertanyaanId) })),
  })),
});

/** A meeting with its ids, and those it refers to, replaced. */
export const gantiIdRapat = (rapat: Rapat, baru: GantiId): Rapat => ({
  ...rapat,
  rapatId: baru('rapat', rapat.rapatId),
  perbaikanDari: orNull(baru)('rapat', rapat.perbaikanDari),
  edisiId: orNull(baru)('edisi', rapat.edisiId),
  pesertaList: rapat.pesertaList.map((p) => ({ ...p, pesertaId: baru('peserta', p.pesertaId) })),
  penilaianList: rapat.penilaianList.map((p) => ({
    ...p,
    pertanyaanId: baru('pertanyaan', p.pertanyaanId),
    suara: salinSuara(p.suara, (id) => baru('peserta', id)),
  })),
  prioritasList: rapat.prioritasList.map((p) => ({ ...p, aspekId: baru('aspek', p.aspekId) })),
});

/** The dossier with every id inside, and every reference to it, replaced by what `baru` answers; its own id stays. */
const gantiId = (dossier: Dossier, baru: GantiId): Dossier => {
  const baruOrNull = orNull(baru);
  const salinRencana = (rencana: Pick<IsiEdisi, 'matriks' | 'targetList' | 'ukuranList'>) => ({
    targetList: rencana.targetList.map((t) => ({ ...t, indikatorId: baru('indikator', t.indikatorId) })),
    matriks: rencana.matriks.map((b) => ({
      ...b,
      barisId: baru('baris', b.barisId),
      indukId: baruOrNull('baris', b.indukId),
    })),
    ukuranList: rencana.ukuranList.map((u) => ({
      ...u,
      ukuranId: baru('ukuran', u.ukuranId),
      kelompokProgramId: baruOrNull('baris', u.kelompokProgramId),
    })),
  });
  return {
    ...dossier,
    dataUmum: {
      ...dossier.dataUmum,
      pejabatList: dossier.dataUmum.pejabatList.map((p) => ({ ...p, pejabatId: baru('pejabat', p.pejabatId) })),
    },
    bank: gantiIdBank(dossier.bank, baru),
    rapatList: dossier.rapatList.map((rapat) => gantiIdRapat(rapat, baru)),
    ...salinRencana(dossier),
    naskah: gantiIdNaskah(dossier.naskah, baru, createIsAda(dossier)),
    gambarList: dossier.gambarList.map((g) => ({ ...g, gambarId: baru('gambar', g.gambarId) })),
    // Their keys name places by the ids of the original.
    temuanDiterimaList: [],
    edisiList: dossier.edisiList.map((e) => ({
      ...e,
      edisiId: baru('edisi', e.edisiId),
      penetapan: e.penetapan && { ...e.penetapan, isi: { ...e.penetapan.isi, ...salinRencana(e.penetapan.isi) } },
    })),
  };
};

/** Tells the ids that variables of the narrative may refer to. */
const createIsAda = ({
  naskah,
  bank,
  gambarList,
  dataUmum,
  targetList,
}: Dossier): ((jenis: JenisIdNaskah, id: string) => boolean) => {
  const blokList = naskah.flatMap(({ blokList }) => blokList);
  const idSet: Readonly<Record<JenisIdNaskah, ReadonlySet<string>>> = {
    bagian: new Set(naskah.map(({ bagianId }) => bagianId)),
    tabel: new Set(blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? blok.tabelId : []))),
    gambar: new Set(gambarList.map(({ gambarId }) => gambarId)),
    aspek: new Set(bank.aspekList.map(({ aspekId }) => aspekId)),
    pejabat: new Set(dataUmum.pejabatList.map(({ pejabatId }) => pejabatId)),
    indikator: new Set(targetList.map(({ indikatorId }) => indikatorId)),
  };
  return (jenis, id) => idSet[jenis].has(id);
};

const salinSuara = (suara: Suara | null, baru: (id: string) => string): Suara | null =>
  suara?.cara === 'PESERTA'
    ? { ...suara, suaraList: suara.suaraList.map((s) => ({ ...s, pesertaId: baru(s.pesertaId) })) }
    : suara;
