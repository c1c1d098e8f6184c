import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { insertDossier } from '../../../main/store/repositories/dossierRepository';
import { kalimatAksi } from '../../../renderer/features/riwayat/kalimatAksi';
import { konteksRiwayat } from '../../../renderer/features/riwayat/konteksRiwayat';
import { lompatanKe } from '../../../renderer/features/riwayat/lompatan';
import type { AksiRiwayat } from '../../../shared/contract';
import { isianEdisiOf } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { buildDossier } from '../../builders/buildDossier';
import { openTestServices } from '../../builders/openTestServices';

const open = () => {
  const services = openTestServices();
  const dossier = buildDossier({ baris: 14 });
  const { dossierId } = dossier;
  services.store.write((connection) => insertDossier(connection, dossier, services.store.now()));
  const get = () => services.call('dossier:get', { dossierId });
  const list = () => services.call('riwayat:list', { dossierId, sebelum: null, jumlah: 50 });
  /** The newest action in words, as the window tells it. */
  const kalimat = async () => {
    const [aksi] = await list();
    if (!aksi) throw new Error('aksi');
    return kalimatAksi(aksi, konteksRiwayat(await get()));
  };
  return { ...services, dossierId, get, list, kalimat };
};

it('tells every change of a single row of the matrix by its number', async () => {
  const { call, dossierId, get, kalimat } = open();
  const { matriks } = await get();
  const kegiatan = matriks[3];
  if (!kegiatan) throw new Error('baris');
  const ubah = async (isi: object) => {
    await call('matriks:update', { dossierId, barisId: kegiatan.barisId, isi });
    return (await kalimat()).utama;
  };
  await ubah({ tahunList: [2022] });
  expect(await ubah({ tahunList: [2022, 2023] })).toBe('Kegiatan I.1.2 diubah: tahun 2023 ditambahkan');
  expect(await ubah({ tahunList: [2024] })).toBe(
    'Kegiatan I.1.2 diubah: tahun 2024 ditambahkan; tahun 2022, 2023 dihapus',
  );
  expect(await ubah({ uraian: 'Menyusun SOP' })).toBe('Kegiatan I.1.2 diubah: uraian menjadi "Menyusun SOP"');
  expect(await ubah({ keterangan: '', pihakList: ['Dinas 1', 'Inspektorat'] })).toContain(
    '"Inspektorat" ditambahkan; pihak',
  );
  expect(await ubah({ anggaranTahunList: [{ tahun: 2023, rupiah: 1_500_000 }], sumberDana: 'APBD' })).toBe(
    'Kegiatan I.1.2 diubah: anggaran 2023 menjadi Rp1.500.000; sumber dana menjadi "APBD"',
  );
  expect(await ubah({ targetTahunList: [{ tahun: 2023, target: '30 orang' }] })).toBe(
    'Kegiatan I.1.2 diubah: target 2023 menjadi "30 orang"',
  );
  await call('matriks:move', { dossierId, barisId: kegiatan.barisId, indukId: 'baris-8', setelahId: null });
  expect((await kalimat()).utama).toBe('Kegiatan I.2.1 dipindahkan');
  await call('matriks:move', { dossierId, barisId: kegiatan.barisId, indukId: 'baris-8', setelahId: 'baris-10' });
  expect((await kalimat()).utama).toBe('Kegiatan I.2.3 dipindahkan');
  const { barisId } = await call('matriks:add', { dossierId, jenis: 'PROGRAM', indukId: 'baris-1', setelahId: null });
  expect((await kalimat()).utama).toBe('Program I.1 ditambahkan');
  await call('matriks:remove', { dossierId, barisId });
  expect((await kalimat()).utama).toBe('Program yang kini sudah tidak ada dihapus');
  await call('matriks:remove', { dossierId, barisId: 'baris-2' });
  expect((await kalimat()).utama).toMatch(/^Program "Uraian baris 2: .*…" dihapus, beserta 4 baris di bawahnya$/);
});

it('tells bulk changes by what they were, with their rows', async () => {
  const { call, dossierId, get, kalimat } = open();
  const { matriks } = await get();
  const baru = [
    ...matriks,
    ...Array.from({ length: 30 }, (_, i) =>
      barisMatriksBaru({ barisId: `baru-${i}`, indukId: 'baris-8', jenis: 'KEGIATAN', uraian: `Baru ${i}` }),
    ),
  ];
  await call('matriks:terapkan', { dossierId, sebab: 'TEMPEL', perubahanList: bandingkanMatriks(matriks, baru) });
  const { utama, rincianList } = await kalimat();
  expect(utama).toBe('30 baris ditempel');
  expect(rincianList).toHaveLength(20);
  expect(rincianList[0]).toMatch(/^Kegiatan I\.2\.\d+ ditambahkan: "Baru \d+"$/);
});

it('tells scores, priorities, people and papers', async () => {
  const { call, dossierId, get, kalimat } = open();
  const { rapatList, bank, dataUmum, targetList, edisiList, naskah } = await get();
  const [rapat] = rapatList;
  const [edisi] = edisiList;
  const [bagian] = naskah;
  if (!rapat || !edisi || !bagian) throw new Error('dossier');
  const ref = { dossierId, rapatId: rapat.rapatId };
  const pertanyaanId = bank.aspekList.flatMap((aspek) => aspek.pertanyaanList)[4]?.pertanyaanId ?? '';
  await call('asesmen:setNilai', { ...ref, pertanyaanId, nilai: 3 });
  expect((await kalimat()).utama).toBe('Nilai pertanyaan 5 menjadi 3');
  await call('asesmen:setNilai', { ...ref, pertanyaanId, nilai: null });
  expect((await kalimat()).utama).toBe('Nilai pertanyaan 5 dikosongkan');
  await call('rapat:savePeserta', {
    ...ref,
    pesertaList: rapat.pesertaList.map((peserta, i) => (i === 1 ? { ...peserta, hadir: false } : peserta)),
  });
  expect((await kalimat()).utama).toBe('Peserta Peserta 2 ditandai tidak hadir');
  await call('dataUmum:save', { dossierId, dataUmum: { ...dataUmum, namaRencana: 'Rencana lain', pejabatList: [] } });
  expect((await kalimat()).utama).toBe('Data umum diubah: nama rencana, pejabat');
  await call('edisi:save', {
    dossierId,
    edisi: { ...isianEdisiOf(edisi), nomor: '3', tanggalPenetapan: '2022-03-02' },
  });
  expect((await kalimat()).utama).toBe('Data edisi diubah: nomor menjadi "3"; tanggal penetapan menjadi 2 Maret 2022');
  await call('target:save', {
    dossierId,
    targetList: targetList.map((target) => ({ ...target, capaianList: [{ tahun: 2022, nilai: 68.5 }] })),
  });
  expect((await kalimat()).utama).toBe('Indikator "Tingkat penyelesaian pengaduan": capaian 2022 menjadi 68,5');
  await call('naskah:saveBagian', { dossierId, bagian: { ...bagian, judul: 'PENGANTAR', blokList: [] } });
  expect((await kalimat()).utama).toBe('Naskah bagian "PENGANTAR" diubah');
  await call('dossier:rename', { dossierId, nama: 'Nama baru' });
  expect((await kalimat()).utama).toBe('Nama dossier menjadi "Nama baru"');
});

/** Labels are the texts `area:verb` in the services that are neither a handler's name nor a type. */
const labelList = (): string[] => [
  ...new Set(
    globSync('main/services/*.ts').flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /(label: |: |add\(\w+, |save\(\w+, |\w+, )'([a-zA-Z]+:[a-zA-Z]+)'(?!:)/g,
        ),
      ].map(([, , label]) => label ?? ''),
    ),
  ),
];

it('has a sentence for every action of the services, and is honest about the others', () => {
  const aksi = (label: string): AksiRiwayat => ({
    aksiId: 1,
    label,
    pada: '2026-01-01T00:00:00.000Z',
    keadaan: 'BERLAKU',
    barisList: [],
    jumlahBaris: 2,
  });
  const konteks = konteksRiwayat(buildDossier());
  const list = labelList();
  expect(list).toContain('matriks:tempel');
  expect(list).toContain('rapat:savePeserta');
  expect(list.length).toBeGreaterThan(28);
  expect(list.filter((label) => kalimatAksi(aksi(label), konteks).utama.startsWith('Perubahan lain'))).toEqual([]);
  expect(kalimatAksi(aksi('kelak:entah'), konteks).utama).toBe('Perubahan lain (2 baris data)');
});

it('counts the steps of a jump back and forth', async () => {
  const { call, dossierId, list } = open();
  for (const nama of ['satu', 'dua', 'tiga', 'empat']) await call('dossier:rename', { dossierId, nama });
  await call('riwayat:undo', { dossierId });
  const aksiList = await list();
  const [empat, tiga, , satu] = aksiList;
  if (!empat || !tiga || !satu) throw new Error('aksi');
  expect(lompatanKe(aksiList, empat, false)).toEqual({ arah: 'ULANGI', jumlah: 1, isSedikitnya: false });
  expect(lompatanKe(aksiList, tiga, false)).toBeNull();
  expect(lompatanKe(aksiList, satu, false)).toEqual({ arah: 'KEMBALI', jumlah: 2, isSedikitnya: false });
});

it('offers no way back past an action that has let go of its details, and tells what it was', async () => {
  const { call, dossierId, list, get } = open();
  for (const nama of ['satu', 'dua', 'tiga', 'empat']) await call('dossier:rename', { dossierId, nama });
  const aksiList = (await list()).map((aksi, i) => (i < 2 ? aksi : { ...aksi, barisList: [], jumlahBaris: 0 }));
  const [, tiga, dua, satu] = aksiList;
  if (!tiga || !dua || !satu) throw new Error('aksi');
  // The state after an action needs only what came later.
  expect(lompatanKe(aksiList, dua, false)).toEqual({ arah: 'KEMBALI', jumlah: 2, isSedikitnya: false });
  expect(lompatanKe(aksiList, satu, false)).toBeNull();
  const konteks = konteksRiwayat(await get());
  expect(kalimatAksi(satu, konteks)).toEqual({ utama: 'Penggantian nama dossier', rincianList: [] });
  expect(kalimatAksi({ ...satu, label: 'kelak:entah' }, konteks).utama).toBe('Perubahan lain');
});
