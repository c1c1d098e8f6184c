import { describe, expect, test } from 'vitest';
import { buildLampiranPdf } from '../../../main/export/pdf/buildPdf';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import { siapkanBahan } from '../../../shared/documents/bahan';
import { polosOf } from '../../../shared/documents/model/teks';
import { tabelMatriks } from '../../../shared/documents/tabel/tabelMatriks';
import { tabelTarget } from '../../../shared/documents/tabel/tabelTarget';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { anggaranMatriks } from '../../../shared/domain/matriks/anggaranMatriks';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { makeFolder, TANGGAL } from '../pdf/bahanUji';
import { readPdf } from '../pdf/readPdf';
import { bacaBuku, contoh, konteks, listRumus, selDiSebelah } from './bukuUji';
import { recalculate } from './recalculate';

/** Every third kegiatan has everything; one program has a budget of its own that stands for its rows. */
const isi = (b: BarisMatriks, i: number): BarisMatriks => {
  if (b.jenis === 'PROGRAM' && i < 60) return { ...b, anggaranTahunList: [{ tahun: 2023, rupiah: 7 }] };
  if (b.jenis !== 'KEGIATAN' || i % 3 !== 0) return b;
  return {
    ...b,
    keluaran: 'Dokumen *draft*',
    indikator: 'Jumlah dokumen',
    targetTahunList: [{ tahun: 2022, target: '1 dokumen' }],
    anggaranTahunList: [
      { tahun: 2022, rupiah: 1_000_000 + i },
      { tahun: 2023, rupiah: 2_500_000 },
    ],
    sumberDana: 'APBD',
  };
};

const berisi = (dossier: Dossier): Dossier => ({
  ...dossier,
  matriks: dossier.matriks.map((b, i): BarisMatriks => isi(b, i)),
});

const kepalaOf = (dossier: Dossier): string[] =>
  (tabelMatriks(siapkanBahan(dossier)).kepalaList[0]?.selList ?? []).map(({ teks }) => polosOf(teks));

describe('optional columns of Tabel 8', () => {
  test('stand there only when a row uses them, and lay the table on its side', () => {
    expect(kepalaOf(contoh())).toEqual(['No', 'Kelompok Program/Program/Kegiatan', 'Waktu', 'Pihak terlibat']);
    expect(tabelMatriks(siapkanBahan(contoh())).isMendatar).toBe(false);
    const satu = { ...contoh(), matriks: contoh().matriks.map((b) => ({ ...b, sumberDana: 'APBD' })) };
    expect(kepalaOf(satu)).toEqual([
      'No',
      'Kelompok Program/Program/Kegiatan',
      'Waktu',
      'Pihak terlibat',
      'Sumber dana',
    ]);
    expect(tabelMatriks(siapkanBahan(satu)).isMendatar).toBe(true);
    expect(kepalaOf(berisi(contoh())).slice(4)).toEqual([
      'Keluaran',
      'Indikator',
      'Target',
      'Anggaran (Rp)',
      'Sumber dana',
    ]);
  });

  test('years printed are those of the children where a row follows them', () => {
    const dossier = contoh();
    const ikut = {
      ...dossier,
      matriks: dossier.matriks.map((b) => (b.jenis === 'KEGIATAN' ? b : { ...b, tahunIkutAnak: true })),
    };
    const baris = tabelMatriks(siapkanBahan(ikut)).barisList[0]?.selList.map(({ teks }) => polosOf(teks));
    expect(baris?.slice(2, 6)).toEqual(['√', '√', '', '']);
  });

  test('budgets of parents are sums of what stands below, or their own, and everything is added up', async () => {
    const dossier = berisi(contoh());
    const { byBaris, jumlah } = anggaranMatriks(dossier.matriks);
    const anak = (id: string): BarisMatriks[] => dossier.matriks.filter(({ indukId }) => indukId === id);
    for (const b of dossier.matriks) {
      for (const tahun of [2022, 2023]) {
        const sendiri = b.anggaranTahunList.find((a) => a.tahun === tahun)?.rupiah;
        const bawah = anak(b.barisId).reduce((total, a) => total + (byBaris.get(a.barisId)?.get(tahun) ?? 0), 0);
        expect(byBaris.get(b.barisId)?.get(tahun) ?? 0).toBe(sendiri ?? bawah);
      }
    }
    const pdf = readPdf(await buildLampiranPdf(dossier, konteks, TANGGAL), makeFolder(), 'opsional.pdf');
    const [a = 0, b = 0] = [2022, 2023].map((tahun) => jumlah.get(tahun));
    const [satu, dua, total] = [a, b, a + b].map((rupiah) => rupiah.toLocaleString('id-ID'));
    expect(pdf.teks.includes(`2022: ${satu} 2023: ${dua} Jumlah: ${total}`)).toBe(true);
  });

  test('the workbook adds up with live formulas that LibreOffice agrees with', async () => {
    const isiByNama = new Map([
      ['contoh', await buildLampiranXlsx(berisi(contoh()), konteks)],
      ['besar', await buildLampiranXlsx(berisi(buildDossier(LARGE_SIZE)), konteks)],
    ]);
    const hasil = recalculate(makeTempFolder(), isiByNama);
    for (const [nama, asal] of isiByNama) {
      const semula = [...listRumus(await bacaBuku(asal))].filter(([alamat]) =>
        /^(Tabel 8|Matriks Program)!/.test(alamat),
      );
      const dihitung = listRumus(await bacaBuku(hasil.get(nama) ?? new Uint8Array()));
      expect(semula.length).toBeGreaterThan(20);
      for (const [alamat, { hasil: nilai }] of semula)
        expect([alamat, dihitung.get(alamat)?.hasil]).toEqual([alamat, nilai]);
    }
    const buku = await bacaBuku(isiByNama.get('contoh') ?? new Uint8Array());
    const { jumlah } = anggaranMatriks(berisi(contoh()).matriks);
    expect(selDiSebelah(buku, 'Tabel 8', 'Jumlah anggaran', 11).result).toBe(jumlah.get(2022));
  });
});

test('Tabel 5 prints what was achieved beside the targets, each in its unit', () => {
  const dossier = contoh();
  const capaian = {
    ...dossier,
    targetList: dossier.targetList.map((t, i) => ({
      ...t,
      capaianList: [{ tahun: 2022, nilai: i === 0 ? 31 : 62.5 }],
    })),
  };
  const tabel = tabelTarget(siapkanBahan(capaian));
  expect(tabel.kepalaList[0]?.selList.map(({ teks }) => polosOf(teks))).toContain('Capaian');
  expect(tabel.barisList.map(({ selList }) => polosOf(selList.at(-1)?.teks ?? []))).toEqual(['31', '62,5%']);
  const tanpa = tabelTarget(siapkanBahan(dossier));
  expect(tanpa.kepalaList[0]?.selList.map(({ teks }) => polosOf(teks))).not.toContain('Capaian');
});
