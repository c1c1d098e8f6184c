import type { Dossier } from '../dossier';

/**
 * The same dossier under a new identity: every id inside is made new and every reference follows, so that a copy can
 * stand beside its original in one store. `newId` must answer a fresh id each time.
 */
export const salinDossier = (dossier: Dossier, nama: string, newId: () => string): Dossier => {
  const baruById = new Map<string, string>();
  const baru = (id: string): string => {
    const ada = baruById.get(id);
    if (ada !== undefined) return ada;
    const id2 = newId();
    baruById.set(id, id2);
    return id2;
  };
  const baruOrNull = (id: string | null): string | null => (id === null ? null : baru(id));
  return {
    ...dossier,
    dossierId: newId(),
    nama,
    dataUmum: {
      ...dossier.dataUmum,
      pejabatList: dossier.dataUmum.pejabatList.map((p) => ({ ...p, pejabatId: baru(p.pejabatId) })),
    },
    bank: {
      ...dossier.bank,
      aspekList: dossier.bank.aspekList.map((aspek) => ({
        ...aspek,
        aspekId: baru(aspek.aspekId),
        kelompokProgramId: baruOrNull(aspek.kelompokProgramId),
        pertanyaanList: aspek.pertanyaanList.map((p) => ({ ...p, pertanyaanId: baru(p.pertanyaanId) })),
      })),
    },
    rapatList: dossier.rapatList.map((rapat) => ({
      ...rapat,
      rapatId: baru(rapat.rapatId),
      pesertaList: rapat.pesertaList.map((p) => ({ ...p, pesertaId: baru(p.pesertaId) })),
      penilaianList: rapat.penilaianList.map((p) => ({ ...p, pertanyaanId: baru(p.pertanyaanId) })),
      prioritasList: rapat.prioritasList.map((p) => ({ ...p, aspekId: baru(p.aspekId) })),
    })),
    targetList: dossier.targetList.map((t) => ({ ...t, indikatorId: baru(t.indikatorId) })),
    matriks: dossier.matriks.map((b) => ({ ...b, barisId: baru(b.barisId), indukId: baruOrNull(b.indukId) })),
    ukuranList: dossier.ukuranList.map((u) => ({
      ...u,
      ukuranId: baru(u.ukuranId),
      kelompokProgramId: baruOrNull(u.kelompokProgramId),
    })),
    naskah: dossier.naskah.map((bagian) => ({
      ...bagian,
      bagianId: baru(bagian.bagianId),
      blokList: bagian.blokList.map((blok) =>
        blok.jenis === 'TANDA_TANGAN' ? { ...blok, pejabatId: baruOrNull(blok.pejabatId) } : blok,
      ),
    })),
    edisiList: dossier.edisiList.map((e) => ({ ...e, edisiId: baru(e.edisiId) })),
  };
};
