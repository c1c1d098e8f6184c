import type { Dossier, IsiEdisi, Suara } from '../dossier';

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
  | 'bagian';

/**
 * The same dossier under a new identity: every id inside is made new and every reference follows, so that a copy can
 * stand beside its original in one store. `newId` must answer a fresh id each time.
 */
export const salinDossier = (dossier: Dossier, nama: string, newId: (jenis: JenisId) => string): Dossier => {
  const baruById = new Map<string, string>();
  const baru = (jenis: JenisId, id: string): string => {
    const kunci = `${jenis} ${id}`;
    const ada = baruById.get(kunci);
    if (ada !== undefined) return ada;
    const id2 = newId(jenis);
    baruById.set(kunci, id2);
    return id2;
  };
  return { ...gantiId({ ...dossier, nama }, baru), dossierId: newId('dossier') };
};

/** The dossier with every id inside, and every reference to it, replaced by what `baru` answers; its own id stays. */
export const gantiId = (dossier: Dossier, baru: (jenis: JenisId, id: string) => string): Dossier => {
  const baruOrNull = (jenis: JenisId, id: string | null): string | null => (id === null ? null : baru(jenis, id));
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
    bank: {
      ...dossier.bank,
      aspekList: dossier.bank.aspekList.map((aspek) => ({
        ...aspek,
        aspekId: baru('aspek', aspek.aspekId),
        kelompokProgramId: baruOrNull('baris', aspek.kelompokProgramId),
        pertanyaanList: aspek.pertanyaanList.map((p) => ({ ...p, pertanyaanId: baru('pertanyaan', p.pertanyaanId) })),
      })),
    },
    rapatList: dossier.rapatList.map((rapat) => ({
      ...rapat,
      rapatId: baru('rapat', rapat.rapatId),
      perbaikanDari: baruOrNull('rapat', rapat.perbaikanDari),
      edisiId: baruOrNull('edisi', rapat.edisiId),
      pesertaList: rapat.pesertaList.map((p) => ({ ...p, pesertaId: baru('peserta', p.pesertaId) })),
      penilaianList: rapat.penilaianList.map((p) => ({
        ...p,
        pertanyaanId: baru('pertanyaan', p.pertanyaanId),
        suara: salinSuara(p.suara, (id) => baru('peserta', id)),
      })),
      prioritasList: rapat.prioritasList.map((p) => ({ ...p, aspekId: baru('aspek', p.aspekId) })),
    })),
    ...salinRencana(dossier),
    naskah: dossier.naskah.map((bagian) => ({
      ...bagian,
      bagianId: baru('bagian', bagian.bagianId),
      blokList: bagian.blokList.map((blok) =>
        blok.jenis === 'TANDA_TANGAN' ? { ...blok, pejabatId: baruOrNull('pejabat', blok.pejabatId) } : blok,
      ),
    })),
    edisiList: dossier.edisiList.map((e) => ({
      ...e,
      edisiId: baru('edisi', e.edisiId),
      penetapan: e.penetapan && { ...e.penetapan, isi: { ...e.penetapan.isi, ...salinRencana(e.penetapan.isi) } },
    })),
  };
};

const salinSuara = (suara: Suara | null, baru: (id: string) => string): Suara | null =>
  suara?.cara === 'PESERTA'
    ? { ...suara, suaraList: suara.suaraList.map((s) => ({ ...s, pesertaId: baru(s.pesertaId) })) }
    : suara;
