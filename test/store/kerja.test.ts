import { expect, test } from 'vitest';
import type { BarisMatriks } from '../../shared/domain/dossier';
import { tahunCetak } from '../../shared/domain/matriks/nomorMatriks';
import { BARIS_KEPALA, openKerja, rencana } from './kerjaUji';

const ringkas = (list: readonly { barisId: string; macamList: readonly string[]; kolomList: readonly string[] }[]) =>
  list.map(({ barisId, macamList, kolomList }) => [barisId, macamList.join(), kolomList.join()]);

test('every field of a row is read, parties by semicolons, amounts however they are typed', async () => {
  const { baca, tulisKerja } = await openKerja();
  const { perubahanList } = await baca(
    await tulisKerja(({ sel }) => {
      sel('k1', 'Uraian').value = ' Kegiatan baru  ';
      sel('k1', '2023').value = 'x';
      sel('k1', 'Pihak terlibat').value = 'Diskominfo; Bagian Hukum\nInspektorat;';
      sel('k1', 'Keterangan').value = '=bukan rumus';
      sel('k1', 'Keluaran').value = 'Dokumen';
      sel('k1', 'Indikator').value = 'Jumlah';
      sel('k1', 'Target 2022').value = 30;
      sel('k1', 'Target 2023').value = 0.8;
      // Cells share their styles: this one gets its own.
      sel('k1', 'Target 2023').style = { ...sel('k1', 'Target 2023').style, numFmt: '0%' };
      sel('k1', 'Anggaran 2022 (Rp)').value = null;
      sel('k1', 'Anggaran 2023 (Rp)').value = 'Rp 1.250.000,00';
      sel('k1', 'Anggaran 2024 (Rp)').value = { formula: 'SUM(1,2)', result: 3 } as never;
      sel('k1', 'Sumber dana').value = 'APBD';
    }),
  );
  expect(perubahanList).toHaveLength(1);
  expect(perubahanList[0]?.baru).toMatchObject({
    uraian: 'Kegiatan baru',
    tahunList: [2022, 2023],
    pihakList: ['Diskominfo', 'Bagian Hukum', 'Inspektorat'],
    keterangan: '=bukan rumus',
    keluaran: 'Dokumen',
    indikator: 'Jumlah',
    targetTahunList: [
      { tahun: 2022, target: '30' },
      { tahun: 2023, target: '80%' },
    ],
    anggaranTahunList: [
      { tahun: 2023, rupiah: 1_250_000 },
      { tahun: 2024, rupiah: 3 },
    ],
    sumberDana: 'APBD',
  });
});

test('columns in another order, columns of the office, an emptied row and rows hidden by a filter are taken as meant', async () => {
  const { baca, tulisKerja } = await openKerja();
  const { perubahanList, diabaikanList } = await baca(
    await tulisKerja(({ sheet, sel, nomorBaris, nomorKolom }) => {
      sel('k4', 'Uraian').value = 'Di baris tersembunyi';
      sheet.getRow(nomorBaris('k4')).hidden = true;
      sheet.getRow(nomorBaris('k2')).eachCell((cell, i) => void (i > 1 && (cell.value = null)));
      const uraian = nomorKolom('Uraian');
      const keterangan = nomorKolom('Keterangan');
      for (let i = BARIS_KEPALA; i <= sheet.rowCount; i += 1) {
        const [a, b] = [sheet.getRow(i).getCell(uraian), sheet.getRow(i).getCell(keterangan)];
        [a.value, b.value] = [b.value, a.value];
      }
      const baru = sheet.columnCount + 1;
      sheet.getRow(BARIS_KEPALA).getCell(baru).value = 'Catatan Bappeda';
      sheet.getRow(5).getCell(baru).value = 'abaikan';
    }),
  );
  expect(ringkas(perubahanList)).toEqual([
    ['k4', 'DIUBAH', 'uraian'],
    ['k2', 'DIHAPUS', ''],
  ]);
  expect(diabaikanList).toEqual(['Kolom S: Catatan Bappeda']);
});

test('years of a parent follow its rows unless the sheet says otherwise', async () => {
  const { baca, tulisKerja } = await openKerja();
  const { perubahanList } = await baca(
    await tulisKerja(({ sel }) => {
      // Years of the children change: the parents are not touched and follow.
      sel('k3', '2023').value = '√';
      // The parent's own cells change: it has years of its own now.
      sel('p3', '2022').value = '√';
      // Changed to what its children say: it still follows.
      sel('k1', '2024').value = '√';
      sel('p1', '2024').value = '√';
    }),
  );
  expect(ringkas(perubahanList)).toEqual([
    ['k1', 'DIUBAH', 'tahunList'],
    ['k3', 'DIUBAH', 'tahunList'],
    ['p3', 'DIUBAH', 'tahunList,tahunIkutAnak'],
  ]);
  expect(perubahanList.find(({ barisId }) => barisId === 'p3')?.baru).toMatchObject({
    tahunIkutAnak: false,
    tahunList: [2022, 2024],
  });
});

test('new rows get their level from the list, the number or words, and moved rows are known again', async () => {
  const { baca, tulisKerja, dossier, call } = await openKerja();
  const { perubahanList } = await baca(
    await tulisKerja(({ sheet, nomorKolom, nomorBaris }) => {
      const isi = (baris: number, kolom: Record<string, string>): void => {
        for (const [judul, teks] of Object.entries(kolom)) sheet.getRow(baris).getCell(nomorKolom(judul)).value = teks;
      };
      isi(13, { Tingkat: 'Kegiatan', Uraian: 'Satu', '2024': '√' });
      isi(14, { No: 'III', Uraian: 'Kelompok baru' });
      isi(15, { No: 'Program III.1', Uraian: 'Program baru', '2022': 'v' });
      isi(16, { No: 'III.1.1.', Uraian: 'Kegiatan baru', '2022': '1' });
      const k1 = sheet.getRow(nomorBaris('k1')).values;
      sheet.spliceRows(nomorBaris('k1'), 1);
      sheet.insertRow(nomorBaris('k3') + 1, k1);
    }),
  );
  expect(perubahanList.map(({ macamList, baru }) => [macamList.join(), baru?.jenis, baru?.uraian])).toEqual([
    ['DIPINDAH', 'KEGIATAN', 'Kegiatan k1'],
    ['BARU', 'KEGIATAN', 'Satu'],
    ['BARU', 'KELOMPOK_PROGRAM', 'Kelompok baru'],
    ['BARU', 'PROGRAM', 'Program baru'],
    ['BARU', 'KEGIATAN', 'Kegiatan baru'],
  ]);
  const { dossierId } = dossier;
  const { ditolakList } = await call('matriks:terapkan', {
    dossierId,
    sebab: 'LEMBAR_KERJA',
    perubahanList: [...perubahanList],
  });
  expect(ditolakList).toEqual([]);
  const { matriks } = await call('edisi:isi', { dossierId, edisiId: null });
  expect(matriks.map(({ uraian }) => uraian)).toEqual([
    'Kelembagaan',
    'Kebijakan',
    'Kegiatan k2',
    'Tata laksana',
    'Kegiatan k3',
    'Kegiatan k1',
    'Sumber daya',
    'Pelatihan',
    'Kegiatan k4',
    'Satu',
    'Kelompok baru',
    'Program baru',
    'Kegiatan baru',
  ]);
  const cetak = tahunCetak(matriks);
  expect(matriks.slice(-3).map((b) => [b.tahunIkutAnak, cetak.get(b.barisId)])).toEqual([
    [true, [2022]],
    [true, [2022]],
    [false, [2022]],
  ]);
});

test('what changed on both sides clashes, what changed on one side or alike does not', async () => {
  const { baca, tulisKerja, dossier, call } = await openKerja();
  const { dossierId } = dossier;
  const path = await tulisKerja(({ sheet, sel, nomorBaris, nomorKolom }) => {
    sel('k1', 'Uraian').value = 'Dari kantor';
    sel('k1', 'Keterangan').value = 'hanya di lembar';
    sel('k2', 'Uraian').value = 'Sama di kedua sisi';
    sel('k3', 'Uraian').value = 'Dihapus di sini';
    sel('kp1', 'Keterangan').value = 'tanpa bentrokan';
    sheet.getRow(14).getCell(nomorKolom('Tingkat')).value = 'Kegiatan';
    sheet.getRow(14).getCell(nomorKolom('Uraian')).value = 'Anak baru p3';
    sheet.spliceRows(nomorBaris('k4'), 1);
  });
  const update = (barisId: string, isi: Partial<Omit<BarisMatriks, 'barisId' | 'indukId' | 'jenis'>>) =>
    call('matriks:update', { dossierId, barisId, isi });
  await update('k1', { uraian: 'Dari sini', sumberDana: 'APBD' });
  await update('k2', { uraian: 'Sama di kedua sisi' });
  await update('k4', { keluaran: 'Diisi di sini' });
  await call('matriks:remove', { dossierId, barisId: 'k3' });

  const { perubahanList, bentrokanList } = await baca(path);
  expect(
    ringkas(perubahanList).map(([id, macam, kolom]) => [String(id).length > 3 ? 'baru' : id, macam, kolom]),
  ).toEqual([
    ['kp1', 'DIUBAH', 'keterangan'],
    ['k1', 'DIUBAH', 'uraian,keterangan'],
    ['k3', 'DIUBAH', 'uraian'],
    ['baru', 'BARU', ''],
    ['k4', 'DIHAPUS', ''],
  ]);
  expect(bentrokanList.map(({ barisId, kolomList, disini }) => [barisId, kolomList, disini?.uraian ?? null])).toEqual([
    ['k1', ['uraian'], 'Dari sini'],
    ['k3', ['uraian'], null],
    ['k4', ['keluaran'], 'Kegiatan k4'],
  ]);
});

test('rows put below a removed row, and rows moved on both sides, clash by their place', async () => {
  const { baca, tulisKerja, dossier, call } = await openKerja();
  const { dossierId } = dossier;
  const path = await tulisKerja(({ sheet, nomorBaris, nomorKolom }) => {
    const k1 = sheet.getRow(nomorBaris('k1')).values;
    sheet.spliceRows(nomorBaris('k1'), 1);
    sheet.insertRow(nomorBaris('k4') + 1, k1);
    const baru = nomorBaris('k3') + 1;
    sheet.insertRow(baru, []);
    sheet.getRow(baru).getCell(nomorKolom('Tingkat')).value = 'Kegiatan';
    sheet.getRow(baru).getCell(nomorKolom('Uraian')).value = 'Di bawah p2';
  });
  await call('matriks:move', { dossierId, barisId: 'k1', indukId: 'p2', setelahId: null });
  await call('matriks:move', { dossierId, barisId: 'k3', indukId: 'p1', setelahId: null });
  await call('matriks:move', { dossierId, barisId: 'k1', indukId: 'p1', setelahId: 'k2' });
  await call('matriks:move', { dossierId, barisId: 'k1', indukId: 'p2', setelahId: null });
  const pertama = await baca(path);
  expect(pertama.bentrokanList.map(({ barisId, kolomList }) => [barisId, kolomList])).toEqual([['k1', []]]);
  await call('matriks:move', { dossierId, barisId: 'k1', indukId: 'p1', setelahId: null });
  await call('matriks:remove', { dossierId, barisId: 'p2' });
  const { perubahanList, bentrokanList } = await baca(path);
  const barisBaru = perubahanList.find(({ macamList }) => macamList.includes('BARU'));
  expect(bentrokanList).toContainEqual({ barisId: barisBaru?.barisId, kolomList: [], disini: null });
});

test('several sheets of one base come back one after another; what the first brought is no change of the second', async () => {
  const { baca, tulisKerja, dossier, call } = await openKerja();
  const { dossierId } = dossier;
  const satu = await tulisKerja(({ sel }) => void (sel('k1', 'Uraian').value = 'Satu'));
  const dua = await tulisKerja(({ sel }) => {
    sel('k1', 'Uraian').value = 'Satu';
    sel('k2', 'Uraian').value = 'Dua';
  });
  const { perubahanList } = await baca(satu);
  await call('matriks:terapkan', { dossierId, sebab: 'LEMBAR_KERJA', perubahanList: [...perubahanList] });
  expect((await baca(satu)).perubahanList).toEqual([]);
  expect(ringkas((await baca(dua)).perubahanList)).toEqual([['k2', 'DIUBAH', 'uraian']]);
});

test('an adopted plan is read for comparison; taking anything out of the sheet waits for a revision', async () => {
  const dasar = rencana();
  const { baca, tulisKerja, call, dossier } = await openKerja({
    ...dasar,
    edisiList: dasar.edisiList.map((e) => ({ ...e, nomor: '1', tahun: 2022, tanggalPenetapan: '2022-03-02' })),
  });
  const path = await tulisKerja(({ sel }) => void (sel('k1', 'Uraian').value = 'Sesudah ditetapkan'));
  const { dossierId, edisiList } = dossier;
  await call('edisi:tetapkan', { dossierId, edisiId: edisiList.at(-1)?.edisiId ?? '' });
  expect(ringkas((await baca(path)).perubahanList)).toEqual([['k1', 'DIUBAH', 'uraian']]);
  await call('edisi:createRevisi', { dossierId, isi: { alasan: 'Evaluasi', dasarHukum: '', evaluasi: '' } });
  const { perubahanList } = await baca(path);
  await call('matriks:terapkan', { dossierId, sebab: 'LEMBAR_KERJA', perubahanList: [...perubahanList] });
  expect((await baca(path)).perubahanList).toEqual([]);
});
