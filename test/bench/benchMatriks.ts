import type { BarisMatriks } from '../../shared/domain/dossier';
import { bandingkanMatriks } from '../../shared/domain/matriks/bandingkanMatriks';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { terapkanPerubahan } from '../../shared/domain/matriks/terapkanPerubahan';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { median, ms, p95, print } from './print';
import { timeBareCommit, timeEach, withServices } from './timeStore';

const KALI = 40;

const besar = (baris: number) => buildDossier({ ...LARGE_SIZE, baris });

/** The next edition: every tenth row edited, removed, moved to another program or followed by a new one, in turn. */
const susunEdisi = (matriks: readonly BarisMatriks[]): BarisMatriks[] => {
  const kegiatanList = matriks.filter(({ jenis }) => jenis === 'KEGIATAN');
  const programList = matriks.filter(({ jenis }) => jenis === 'PROGRAM');
  const jumlah = matriks.length / 10;
  const dipilih = Array.from({ length: jumlah }, (_, i) => kegiatanList[i * 8]).filter((baris) => baris !== undefined);
  const perubahanList = bandingkanMatriks(
    matriks,
    matriks.flatMap((baris) => {
      const i = dipilih.indexOf(baris);
      if (i < 0) return [baris];
      if (i % 4 === 0) return [{ ...baris, uraian: `${baris.uraian} dan pelaporannya`, tahunList: [2023] }];
      if (i % 4 === 1) return [];
      if (i % 4 === 2) return [baris];
      return [baris, barisMatriksBaru({ ...baris, barisId: `baru-${i}`, uraian: `Kegiatan baru ${i}` })];
    }),
  );
  const pindahList = dipilih
    .filter((_, i) => i % 4 === 2)
    .map((baris, i) => ({
      barisId: baris.barisId,
      macamList: ['DIPINDAH' as const],
      lama: baris,
      baru: { ...baris, indukId: programList[(i * 7 + 3) % programList.length]?.barisId ?? null },
      nomorLama: null,
      nomorBaru: null,
      kolomList: [],
      setelahId: null,
    }));
  return terapkanPerubahan(matriks, [...perubahanList, ...pindahList]).matriks;
};

/** Finding by id which rows read otherwise: what no comparison can do without. */
const bandingkanPolos = (lama: readonly BarisMatriks[], baru: readonly BarisMatriks[]): number => {
  const lamaById = new Map(lama.map((baris) => [baris.barisId, JSON.stringify(baris)]));
  return baru.filter((baris) => lamaById.get(baris.barisId) !== JSON.stringify(baris)).length;
};

const benchBandingkan = (): void => {
  // Editions come from files or the store: equal rows are not the same objects.
  const waktu = (baris: number): { readonly kita: number[]; readonly polos: number[]; readonly jumlah: number } => {
    const { matriks } = besar(baris);
    const baru = structuredClone(susunEdisi(matriks));
    bandingkanMatriks(matriks, baru);
    const polos = timeEach(KALI, () => bandingkanPolos(matriks, baru));
    const kita = timeEach(KALI, () => bandingkanMatriks(matriks, baru));
    const jumlah = bandingkanMatriks(matriks, baru).filter(({ macamList }) => macamList[0] !== 'NOMOR').length;
    return { kita, polos, jumlah };
  };
  const kecil = waktu(2000);
  const lima = waktu(5000);
  print(
    'diff of two 2,000-row editions / rows compared as text',
    median(kecil.kita) / median(kecil.polos),
    '<= 100 ms',
    `p95 ${ms(p95(kecil.kita))} (${kecil.jumlah} changes)`,
  );
  print(
    'diff, time a row at 5,000 / at 2,000 rows',
    median(lima.kita) / median(kecil.kita) / 2.5,
    '~ 1',
    `p95 ${ms(p95(lima.kita))} at 5,000 (${lima.jumlah} changes)`,
  );
};

const benchTerapkan = (): void => {
  const bare = timeBareCommit();
  const waktu = (baris: number, jumlah: number): number[] => {
    const dossier = besar(baris);
    let hasil: number[] = [];
    withServices(dossier, (handlers) => {
      const { dossierId } = dossier;
      const step = Math.floor(baris / jumlah);
      let kini: readonly BarisMatriks[] = dossier.matriks;
      const langkahList = Array.from({ length: KALI }, (_, kali) => {
        const baru = kini.map((isi, i) =>
          (i + kali * 7) % step === 0 && i < step * jumlah ? { ...isi, uraian: `Uraian ${i} kali ${kali}` } : isi,
        );
        const perubahanList = bandingkanMatriks(kini, baru);
        kini = baru;
        return perubahanList;
      });
      hasil = timeEach(KALI, (i) =>
        handlers['matriks:terapkan']({ dossierId, sebab: 'GANTI', perubahanList: langkahList[i] ?? [] }),
      );
    });
    return hasil;
  };
  for (const jumlah of [1, 200]) {
    const kecil = waktu(2000, jumlah);
    print(
      `${jumlah} changed row${jumlah > 1 ? 's' : ''} stored, 2,000 rows / bare commit`,
      median(kecil) / bare,
      'p95 50 ms',
      `p95 ${ms(p95(kecil))}`,
    );
    const lima = waktu(5000, jumlah * 2.5 < 3 ? 1 : jumlah * 2.5);
    print(
      `  the same at 5,000 rows / at 2,000`,
      median(lima) / median(kecil),
      '<= 2.5',
      `p95 ${ms(p95(lima))}${jumlah > 1 ? ` (${jumlah * 2.5} rows)` : ''}`,
    );
  }
};

/** What the matrix costs without a window: comparing editions, and storing changes. */
export const benchMatriks = (): void => {
  benchBandingkan();
  benchTerapkan();
};
