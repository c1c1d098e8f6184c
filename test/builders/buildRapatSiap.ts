import type { Dossier, Rapat } from '../../shared/domain/dossier';
import { penilaianBaru, pesertaBaru } from '../../shared/domain/rapat/barisBaru';
import { buildDossier, type DossierSize } from './buildDossier';

/** A dossier whose one meeting uses every field there is and lacks nothing for locking: mean 2 and 4 of two aspects. */
export const buildRapatSiap = ({
  aspek = 2,
  pertanyaan = 4,
  ...size
}: DossierSize = {}): Dossier & { rapatList: [Rapat] } => {
  const dossier = buildDossier({ aspek, pertanyaan, ...size, nilai: (i) => (i < pertanyaan / 2 ? 2 : 4) });
  const [rapat] = dossier.rapatList;
  if (!rapat) throw new Error('builder');
  const siap: Rapat = {
    ...rapat,
    tanggal: '2021-11-29',
    waktuMulai: '09.00',
    dasarHukum: { nomor: '1/2021', tanggal: '2021-10-01', tentang: 'Tim Penyusun' },
    undangan: { nomor: '005/7', tanggal: '2021-11-20', tentang: 'Undangan rapat' },
    kuorum: { cara: 'PERSEN', minimal: 50 },
    batasWaktu: { rapatMenit: 120, pertanyaanDetik: null },
    pimpinan: { ...rapat.pimpinan, nama: 'Ketua Rapat' },
    notulis: { ...rapat.notulis, nama: 'Notulis Rapat' },
    pesertaList: rapat.pesertaList.map((p, i) =>
      pesertaBaru({
        ...p,
        hadir: i < 3,
        jamHadir: i === 1 ? '09.20' : null,
        mewakili: i === 2 ? 'Kepala Dinas' : '',
        jenjang: i + 1,
        tandaTangan:
          i === 0
            ? [
                [
                  [10, 20],
                  [30, 40],
                ],
                [[1000, 400]],
              ]
            : [],
      }),
    ),
    penilaianList: rapat.penilaianList.map((p, i) =>
      penilaianBaru({
        ...p,
        buktiList: i === 0 ? [{ jenis: 'BERKAS', rujukan: 'sk/sk-2021.pdf', keterangan: 'SK tim' }] : [],
        pendapatBerbeda: i === 1 ? 'Bidang lain menilai 3' : '',
        dilewati: i === 2,
        suara:
          i === 0
            ? {
                cara: 'PESERTA',
                suaraList: rapat.pesertaList.slice(0, 2).map(({ pesertaId }) => ({ pesertaId, nilai: 2 as const })),
              }
            : i === 1
              ? { cara: 'ANGKAT_TANGAN', jumlahList: [0, 1, 2, 0] }
              : null,
      }),
    ),
    prioritasList: dossier.bank.aspekList.map(({ aspekId }, i) => ({
      aspekId,
      peringkat: i + 1,
      alasan: 'Musyawarah',
    })),
  };
  return { ...dossier, rapatList: [siap] };
};
