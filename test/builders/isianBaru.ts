import type { Dossier, Nilai, Penilaian, Rapat, Suara } from '../../shared/domain/dossier';
import { buatPerbaikan } from '../../shared/domain/rapat/buatPerbaikan';

/**
 * The dossier with what a meeting may leave open filled in by chance: arrivals, deputies, signatures, votes, evidence,
 * quorum, and further meetings. The same numbers give the same dossier.
 */
export const isianBaru = (dossier: Dossier, acak: readonly number[]): Dossier => {
  let ke = 0;
  const next = (maks: number): number => (acak[ke++ % acak.length] ?? 0) % maks;
  const isi = (rapat: Rapat): Rapat => ({
    ...rapat,
    kuorum: ([{ cara: 'TANPA' }, { cara: 'JUMLAH', minimal: 3 }, { cara: 'PERSEN', minimal: 51 }] as const)[
      next(3)
    ] ?? {
      cara: 'TANPA',
    },
    batasWaktu: { rapatMenit: next(2) === 0 ? null : 1 + next(1440), pertanyaanDetik: next(2) === 0 ? null : 60 },
    undangan: { nomor: '005', tanggal: next(2) === 0 ? null : '2021-11-20', tentang: 'Undangan' },
    pesertaList: rapat.pesertaList.map((p) => ({
      ...p,
      jamHadir: next(2) === 0 ? null : '09.30',
      mewakili: next(2) === 0 ? '' : 'Kepala',
      jenjang: next(2) === 0 ? null : 1 + next(99),
      tandaTangan: Array.from({ length: next(3) }, (): [number, number][] => [[next(1001), next(401)]]),
    })),
    penilaianList: rapat.penilaianList.map(
      (p): Penilaian => ({
        ...p,
        buktiList: Array.from({ length: next(3) }, () => ({
          jenis: next(2) === 0 ? 'BERKAS' : 'TAUTAN',
          rujukan: 'sk/a.pdf',
          keterangan: '',
        })),
        dilewati: next(2) === 0,
        pendapatBerbeda: next(2) === 0 ? '' : 'Lain',
        suara: buatSuara(rapat, next),
      }),
    ),
  });
  const rapatList = dossier.rapatList.map(isi);
  const [pertama] = rapatList;
  if (!pertama || next(2) === 0) return { ...dossier, rapatList };
  return { ...dossier, rapatList: [...rapatList, buatPerbaikan(pertama, 'Salah', () => `baru-${(ke += 1)}`)] };
};

const buatSuara = ({ pesertaList }: Rapat, next: (maks: number) => number): Suara | null => {
  const cara = next(3);
  if (cara === 0) return null;
  if (cara === 1) return { cara: 'ANGKAT_TANGAN', jumlahList: [next(9), next(9), next(9), next(9)] };
  const suaraList = pesertaList.slice(next(3)).map(({ pesertaId }) => ({ pesertaId, nilai: (1 + next(4)) as Nilai }));
  return { cara: 'PESERTA', suaraList };
};
