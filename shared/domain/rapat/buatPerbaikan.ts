import type { Rapat } from '../dossier';

/**
 * A correction of locked minutes: the same meeting to edit, under ids of its own and referring to the first. Its number
 * is still to be given, and nobody has signed it yet. `newId` must answer a fresh id each time.
 */
export const buatPerbaikan = (rapat: Rapat, alasan: string, newId: () => string): Rapat => {
  const idByLama = new Map(rapat.pesertaList.map(({ pesertaId }) => [pesertaId, newId()]));
  return {
    ...rapat,
    rapatId: newId(),
    jenis: 'PERBAIKAN',
    perbaikanDari: rapat.rapatId,
    alasanPerbaikan: alasan,
    pesertaList: rapat.pesertaList.map((p) => ({
      ...p,
      pesertaId: idByLama.get(p.pesertaId) ?? p.pesertaId,
      tandaTangan: [],
    })),
    penilaianList: rapat.penilaianList.map((p) => ({
      ...p,
      suara:
        p.suara?.cara === 'PESERTA'
          ? {
              ...p.suara,
              suaraList: p.suara.suaraList.flatMap(({ pesertaId, nilai }) => {
                const baru = idByLama.get(pesertaId);
                return baru === undefined ? [] : [{ pesertaId: baru, nilai }];
              }),
            }
          : p.suara,
    })),
    beritaAcara: { ...rapat.beritaAcara, nomor: '' },
    pengesahan: null,
  };
};
