import fc from 'fast-check';
import { type Dossier, infoRapatOf, isianEdisiOf, type Nilai } from '../../shared/domain/dossier';
import { bandingkanMatriks } from '../../shared/domain/matriks/bandingkanMatriks';
import { JENIS_ANAK } from '../../shared/domain/matriks/nomorMatriks';
import { ubahTingkat } from '../../shared/domain/matriks/ubahTingkat';
import { pesertaBaru } from '../../shared/domain/rapat/barisBaru';
import { teksArbitrary } from './dossierArbitrary';
import type { TestServices } from './openTestServices';

/** Parts of an edit by position rather than by id, so that it makes sense on any dossier. */
interface EditInput {
  readonly dossier: Dossier;
  readonly rapat: Dossier['rapatList'][number];
  readonly call: TestServices['call'];
  readonly a: number;
  readonly b: number;
  readonly teks: string;
}

const at = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(1, list.length)];

const refOf = ({ dossier, rapat }: EditInput) => ({ dossierId: dossier.dossierId, rapatId: rapat.rapatId });

const pertanyaanOf = ({ dossier, a }: EditInput): string | undefined =>
  at(
    dossier.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList),
    a,
  )?.pertanyaanId;

const anakOf = ({ matriks }: Dossier, indukId: string | null, tanpa = ''): (string | null)[] => [
  null,
  ...matriks.filter((baris) => baris.indukId === indukId && baris.barisId !== tanpa).map(({ barisId }) => barisId),
];

/** What a user may do, one kind a channel; an edit the dossier has nothing for does nothing. */
const EDITS: Readonly<Record<string, (input: EditInput) => Promise<unknown> | undefined>> = {
  nilai: (input) => {
    const pertanyaanId = pertanyaanOf(input);
    const nilai = (input.b % 5 || null) as Nilai | null;
    return pertanyaanId === undefined
      ? undefined
      : input.call('asesmen:setNilai', { ...refOf(input), pertanyaanId, nilai });
  },
  rincian: (input) => {
    const pertanyaanId = pertanyaanOf(input);
    const { a, b, teks } = input;
    const buktiList = a % 2 === 0 ? [] : [{ jenis: 'TAUTAN' as const, rujukan: teks, keterangan: '' }];
    const rincian = {
      catatan: a % 3 === 0 ? teks : '',
      bukti: teks,
      buktiList,
      pendapatBerbeda: teks,
      dilewati: b % 2 === 0,
    };
    return pertanyaanId === undefined
      ? undefined
      : input.call('asesmen:saveRincian', { ...refOf(input), pertanyaanId, rincian });
  },
  suara: (input) => {
    const pertanyaanId = pertanyaanOf(input);
    const { a, b } = input;
    const suaraList = input.rapat.pesertaList.slice(a % 3).map(({ pesertaId }) => ({ pesertaId, nilai: 3 as const }));
    const suara =
      b % 3 === 0
        ? null
        : b % 3 === 1
          ? { cara: 'ANGKAT_TANGAN' as const, jumlahList: [a, b, 0, 1] }
          : { cara: 'PESERTA' as const, suaraList };
    return pertanyaanId === undefined
      ? undefined
      : input.call('asesmen:saveSuara', { ...refOf(input), pertanyaanId, suara });
  },
  rapatBaru: (input) => {
    const { dossierId } = input.dossier;
    const pesertaDari = input.b % 2 === 0 ? null : refOf(input);
    return input.call('rapat:create', { dossierId, nama: input.teks, jenis: 'LANJUTAN', pesertaDari });
  },
  rapatHapus: (input) => (input.dossier.rapatList.length > 1 ? input.call('rapat:remove', refOf(input)) : undefined),
  prioritas: (input) => {
    const aspekId = at(input.dossier.bank.aspekList, input.a)?.aspekId;
    // A reason always: without one a rank may be refused.
    const keputusan = { aspekId: aspekId ?? '', peringkat: input.b % 5 || null, alasan: `Sepakat ${input.teks}` };
    return aspekId === undefined ? undefined : input.call('prioritas:save', { ...refOf(input), keputusan });
  },
  tingkat: ({ dossier, call, a, b }) => {
    const { dossierId, matriks } = dossier;
    const baru = ubahTingkat(matriks, at(matriks, a)?.barisId ?? '', b % 2 === 0 ? 1 : -1);
    const perubahanList = baru ? bandingkanMatriks(matriks, baru) : [];
    return perubahanList.length === 0
      ? undefined
      : call('matriks:terapkan', { dossierId, sebab: 'TINGKAT', perubahanList });
  },
  ganti: ({ dossier, call, a, b, teks }) => {
    const { dossierId, matriks } = dossier;
    const baru = matriks.map((baris, i) =>
      i % 3 === a % 3
        ? {
            ...baris,
            keluaran: teks,
            tahunIkutAnak: b % 2 === 0,
            anggaranTahunList: [{ tahun: 2023, rupiah: b * 1000 }],
          }
        : baris,
    );
    const perubahanList = bandingkanMatriks(matriks, baru);
    return perubahanList.length === 0
      ? undefined
      : call('matriks:terapkan', { dossierId, sebab: 'GANTI', perubahanList });
  },
  tambah: ({ dossier, call, a, b }) => {
    const induk = a % 4 === 0 ? undefined : at(dossier.matriks, a);
    const jenis = induk ? JENIS_ANAK[induk.jenis] : 'KELOMPOK_PROGRAM';
    const indukId = induk?.barisId ?? null;
    const setelahId = at(anakOf(dossier, indukId), b) ?? null;
    return jenis === null
      ? undefined
      : call('matriks:add', { dossierId: dossier.dossierId, jenis, indukId, setelahId });
  },
  ubah: ({ dossier, call, a, teks }) => {
    const baris = at(dossier.matriks, a);
    const isi = { uraian: teks, pihakList: [teks, 'Dinas'], tahunList: [2024, 2022, 2024] };
    return baris && call('matriks:update', { dossierId: dossier.dossierId, barisId: baris.barisId, isi });
  },
  hapus: ({ dossier, call, a }) => {
    const baris = at(dossier.matriks, a);
    return baris && call('matriks:remove', { dossierId: dossier.dossierId, barisId: baris.barisId });
  },
  pindah: ({ dossier, call, a, b }) => {
    const baris = at(dossier.matriks, a);
    if (!baris) return undefined;
    const calon = dossier.matriks.filter((induk) => JENIS_ANAK[induk.jenis] === baris.jenis);
    const indukId = at(calon, b)?.barisId ?? null;
    const setelahId = at(anakOf(dossier, indukId, baris.barisId), b) ?? null;
    return call('matriks:move', { dossierId: dossier.dossierId, barisId: baris.barisId, indukId, setelahId });
  },
  peserta: (input) => {
    const { pesertaList } = input.rapat;
    const { a, b, teks } = input;
    const baru = pesertaBaru({
      pesertaId: crypto.randomUUID(),
      nama: teks,
      hadir: b % 2 === 0,
      jamHadir: b % 2 === 0 ? '09.15' : null,
      mewakili: teks,
      jenjang: 1 + (a % 99),
      tandaTangan: b % 3 === 0 ? [[[a, 1]]] : [],
    });
    const urut = pesertaList.toSpliced(a % (pesertaList.length + 1), b % 3, baru);
    return input.call('rapat:savePeserta', { ...refOf(input), pesertaList: b % 2 === 0 ? urut : urut.toReversed() });
  },
  dataUmum: ({ dossier, call, b, teks }) => {
    const { dossierId, dataUmum } = dossier;
    const pejabatList = b % 2 === 0 ? [] : dataUmum.pejabatList;
    return call('dataUmum:save', { dossierId, dataUmum: { ...dataUmum, pejabatList, namaRencana: teks } });
  },
  ukuran: ({ dossier, call, b, teks }) => {
    const kelompokProgramId = at(anakOf(dossier, null), b) ?? null;
    const baru = { ukuranId: crypto.randomUUID(), kelompokProgramId, nama: teks, indikatorList: [teks] };
    const ukuranList = [baru, ...dossier.ukuranList].slice(0, 4);
    return call('ukuran:save', { dossierId: dossier.dossierId, ukuranList });
  },
  target: ({ dossier, call, a, teks }) => {
    const capaianList = [{ tahun: 2022, nilai: a / 8 }];
    const targetList = dossier.targetList.map((target) => ({ ...target, uraian: teks, capaianList }));
    return call('target:save', { dossierId: dossier.dossierId, targetList });
  },
  nama: ({ dossier, call, teks }) => call('dossier:rename', { dossierId: dossier.dossierId, nama: teks }),
  bank: ({ dossier, call, b, teks }) => {
    const { skalaList, predikatSet } = dossier.bank;
    const aspekList = dossier.bank.aspekList.map((aspek) => ({ ...aspek, nama: teks }));
    const isDinilai = dossier.rapatList.some((r) => r.penilaianList.some(({ nilai }) => nilai !== null));
    const susunan = isDinilai ? aspekList : aspekList.toReversed().slice(0, 1 + (b % 4));
    return call('bank:save', { dossierId: dossier.dossierId, aspekList: susunan, skalaList, predikatSet });
  },
  info: (input) => {
    const undangan = { nomor: input.teks, tanggal: null, tentang: '' };
    const kuorum = { cara: 'PERSEN' as const, minimal: 1 + (input.a % 100) };
    const info = { ...infoRapatOf(input.rapat), tempat: input.teks, undangan, kuorum };
    return input.call('rapat:saveInfo', { ...refOf(input), info });
  },
  beritaAcara: (input) =>
    input.call('rapat:saveBeritaAcara', {
      ...refOf(input),
      beritaAcara: { ...input.rapat.beritaAcara, nomor: input.teks },
    }),
  statistik: ({ dossier, call, teks }) =>
    call('statistik:save', { dossierId: dossier.dossierId, statistik: { ...dossier.statistik, sumber: teks } }),
  naskah: ({ dossier, call, a, teks }) => {
    const bagian = at(dossier.naskah, a);
    return bagian && call('naskah:saveBagian', { dossierId: dossier.dossierId, bagian: { ...bagian, judul: teks } });
  },
  bagian: ({ dossier, call, a, teks }) => {
    const { dossierId, naskah } = dossier;
    const setelahId = at(naskah, a)?.bagianId ?? null;
    const bagian = {
      bagianId: crypto.randomUUID(),
      jenis: 'BAB' as const,
      judul: teks,
      isDicetak: true,
      blokList: [{ jenis: 'KUTIPAN' as const, teks }],
    };
    return naskah.length > 6
      ? call('naskah:removeBagian', { dossierId, bagianIdList: naskah.slice(1, 3).map(({ bagianId }) => bagianId) })
      : call('naskah:addBagian', { dossierId, bagianList: [bagian], setelahId });
  },
  susun: ({ dossier, call, a }) =>
    call('naskah:susun', {
      dossierId: dossier.dossierId,
      susunan: dossier.naskah
        .toReversed()
        .map(({ bagianId, jenis }, i) => ({ bagianId, jenis, isDicetak: (a + i) % 3 !== 0 })),
    }),
  terima: ({ dossier, call, a, teks }) => {
    const { dossierId, temuanDiterimaList } = dossier;
    const kunci = temuanDiterimaList[0]?.kunci;
    return a % 2 === 0 && kunci !== undefined
      ? call('periksa:batalTerima', { dossierId, kunciList: [kunci] })
      : call('periksa:terima', { dossierId, kunciList: [`kunci-${a % 5}`], alasan: teks.trim() || 'alasan' });
  },
  edisi: ({ dossier, call, teks }) => {
    const edisi = dossier.edisiList.at(-1);
    return (
      edisi && call('edisi:save', { dossierId: dossier.dossierId, edisi: { ...isianEdisiOf(edisi), alasan: teks } })
    );
  },
};

export interface RandomEdit {
  readonly jenis: string;
  readonly a: number;
  readonly b: number;
  readonly teks: string;
}

export const randomEditArbitrary: fc.Arbitrary<RandomEdit> = fc.record({
  jenis: fc.constantFrom(...Object.keys(EDITS)),
  a: fc.nat(1000),
  b: fc.nat(1000),
  teks: teksArbitrary,
});

/** Performs an edit through the services on the dossier as it is now. */
export const performEdit = async (
  { call }: TestServices,
  dossierId: string,
  { jenis, ...edit }: RandomEdit,
): Promise<void> => {
  const dossier = await call('dossier:get', { dossierId });
  const rapat = dossier.rapatList.at(-1);
  if (rapat) await EDITS[jenis]?.({ dossier, rapat, call, ...edit });
};
