import { hitungAsesmen } from '../../shared/domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../shared/domain/dossier';
import { isNip } from '../../shared/domain/format/nip';
import { rapatUtama } from '../../shared/domain/naskah';
import { hitungStatistik } from '../../shared/domain/statistik/hitungStatistik';
import type { Layar } from './routes';

export type KeadaanLangkah = 'SELESAI' | 'SEDANG' | 'BELUM' | 'TEMUAN';

/** Something a step still lacks or has wrong. `TEMUAN` contradicts itself, `KURANG` is only missing. */
export interface CatatanLangkah {
  readonly jenis: 'TEMUAN' | 'KURANG';
  readonly kode: KodeCatatan;
  readonly jumlah: number;
}

export type KodeCatatan =
  | 'INSTANSI_KOSONG'
  | 'PEJABAT_KOSONG'
  | 'SK_KOSONG'
  | 'NIP_JANGGAL'
  | 'STATISTIK_KOSONG'
  | 'STATISTIK_TANGGAL_KOSONG'
  | 'STATISTIK_TAK_COCOK'
  | 'BANK_KOSONG'
  | 'BELUM_DINILAI'
  | 'PRIORITAS_BELUM'
  | 'ALASAN_KURANG'
  | 'HASIL_MENUNGGU'
  | 'TANGGAL_RAPAT_KOSONG'
  | 'TEMPAT_RAPAT_KOSONG'
  | 'PESERTA_KOSONG'
  | 'PENANDA_TANGAN_KOSONG'
  | 'BELUM_DISAHKAN'
  | 'SK_SETELAH_RAPAT'
  | 'TARGET_KOSONG'
  | 'TARGET_TAHUN_KURANG'
  | 'MATRIKS_KOSONG'
  | 'URAIAN_KOSONG'
  | 'KEGIATAN_TANPA_TAHUN'
  | 'KEGIATAN_TANPA_PIHAK'
  | 'TAHUN_DI_LUAR'
  | 'NASKAH_KOSONG'
  | 'BAGIAN_KOSONG'
  | 'PERLU_DILENGKAPI';

export interface Langkah {
  readonly layar: Exclude<Layar, 'beranda'>;
  readonly keadaan: KeadaanLangkah;
  readonly catatanList: readonly CatatanLangkah[];
}

const kurang = (ya: boolean | number, kode: KodeCatatan): CatatanLangkah[] =>
  ya ? [{ jenis: 'KURANG', kode, jumlah: Number(ya) }] : [];
const temuan = (ya: boolean | number, kode: KodeCatatan): CatatanLangkah[] =>
  ya ? [{ jenis: 'TEMUAN', kode, jumlah: Number(ya) }] : [];
const isKosong = (teks: string): boolean => teks.trim() === '';
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;

/** `isMulai` tells an untouched step from one that somebody has begun. */
const buatLangkah = (layar: Langkah['layar'], isMulai: boolean, catatanList: CatatanLangkah[]): Langkah => {
  if (catatanList.some(({ jenis }) => jenis === 'TEMUAN')) return { layar, keadaan: 'TEMUAN', catatanList };
  const keadaan = catatanList.length === 0 ? 'SELESAI' : isMulai ? 'SEDANG' : 'BELUM';
  return { layar, keadaan, catatanList };
};

/** `run` again only when one of the parts it looks at is another one: a score must not read two thousand rows. */
const sekali = (
  run: (dossier: Dossier) => Langkah,
  bagianList: readonly (keyof Dossier)[],
): ((dossier: Dossier) => Langkah) => {
  let terakhir: { readonly dossier: Dossier; readonly langkah: Langkah } | null = null;
  return (dossier) => {
    const lama = terakhir;
    if (lama && bagianList.every((bagian) => lama.dossier[bagian] === dossier[bagian])) return lama.langkah;
    const langkah = run(dossier);
    terakhir = { dossier, langkah };
    return langkah;
  };
};

const langkahDataUmum = ({ dataUmum }: Dossier): Langkah => {
  const { instansi, pejabatList, skTimPenyusun } = dataUmum;
  return buatLangkah('data-umum', !isKosong(instansi.nama) || pejabatList.length > 0, [
    ...kurang(isKosong(instansi.nama), 'INSTANSI_KOSONG'),
    ...kurang(
      count(['KEPALA_DAERAH', 'SEKRETARIS_DAERAH'] as const, (peran) =>
        pejabatList.every((p) => p.peran !== peran || isKosong(p.nama)),
      ),
      'PEJABAT_KOSONG',
    ),
    ...kurang(isKosong(skTimPenyusun.nomor) || skTimPenyusun.tanggal === null, 'SK_KOSONG'),
    ...temuan(
      count(pejabatList, ({ nip }) => !isKosong(nip) && !isNip(nip)),
      'NIP_JANGGAL',
    ),
  ]);
};

const langkahStatistik = ({ statistik }: Dossier): Langkah => {
  const hasil = hitungStatistik(statistik);
  return buatLangkah('statistik', statistik.tahunList.length > 0, [
    ...kurang(statistik.tahunList.length === 0, 'STATISTIK_KOSONG'),
    ...kurang(statistik.tanggalMulai === null || statistik.tanggalBatas === null, 'STATISTIK_TANGGAL_KOSONG'),
    ...temuan(
      count(hasil.tahunList, ({ isCocok }) => !isCocok),
      'STATISTIK_TAK_COCOK',
    ),
  ]);
};

const langkahRapatDanHasil = (dossier: Dossier): Langkah[] => {
  const { penilaianList, prioritasList } = rapatUtama(dossier);
  const hasil = hitungAsesmen(dossier.bank, penilaianList, prioritasList);
  const belum = hasil.jumlahPertanyaan - hasil.jumlahDinilai;
  return [
    buatLangkah('rapat', hasil.jumlahDinilai > 0, [
      ...kurang(hasil.jumlahPertanyaan === 0, 'BANK_KOSONG'),
      ...kurang(belum, 'BELUM_DINILAI'),
    ]),
    buatLangkah('hasil', hasil.isLengkap || prioritasList.length > 0, [
      ...kurang(!hasil.isLengkap, 'HASIL_MENUNGGU'),
      ...kurang(hasil.isLengkap && count(hasil.aspekList, (a) => a.peringkatDiputuskan === null), 'PRIORITAS_BELUM'),
      ...temuan(
        count(hasil.aspekList, (a) => a.isAlasanKurang),
        'ALASAN_KURANG',
      ),
    ]),
  ];
};

const langkahPersiapan = (dossier: Dossier): Langkah => {
  const { tanggal, tempat, pesertaList, pimpinan, notulis } = rapatUtama(dossier);
  const tanggalSk = dossier.dataUmum.skTimPenyusun.tanggal;
  return buatLangkah('persiapan', tanggal !== null || pesertaList.length > 0, [
    ...kurang(tanggal === null, 'TANGGAL_RAPAT_KOSONG'),
    ...kurang(isKosong(tempat), 'TEMPAT_RAPAT_KOSONG'),
    ...kurang(pesertaList.length === 0, 'PESERTA_KOSONG'),
    ...kurang(
      count([pimpinan, notulis], ({ nama }) => isKosong(nama)),
      'PENANDA_TANGAN_KOSONG',
    ),
    ...temuan(tanggal !== null && tanggalSk !== null && tanggalSk > tanggal, 'SK_SETELAH_RAPAT'),
  ]);
};

/** Done only when the minutes are locked; a meeting that has scored something has begun them. */
const langkahBeritaAcara = (dossier: Dossier): Langkah => {
  const { pengesahan, penilaianList } = rapatUtama(dossier);
  return buatLangkah(
    'berita-acara',
    penilaianList.some(({ nilai }) => nilai !== null),
    kurang(pengesahan === null, 'BELUM_DISAHKAN'),
  );
};

const langkahTarget = ({ targetList, dataUmum: { periode } }: Dossier): Langkah => {
  const jumlahTahun = periode.akhir - periode.awal + 1;
  return buatLangkah('target', targetList.length > 0, [
    ...kurang(targetList.length === 0, 'TARGET_KOSONG'),
    ...kurang(
      count(
        targetList,
        (t) => count(t.targetList, ({ tahun }) => tahun >= periode.awal && tahun <= periode.akhir) < jumlahTahun,
      ),
      'TARGET_TAHUN_KURANG',
    ),
  ]);
};

const langkahMatriks = sekali(
  ({ matriks, dataUmum: { tahunMatriks } }: Dossier): Langkah => {
    const kegiatanList = matriks.filter(({ jenis }) => jenis === 'KEGIATAN');
    return buatLangkah('matriks', matriks.length > 0, [
      ...kurang(kegiatanList.length === 0, 'MATRIKS_KOSONG'),
      ...kurang(
        count(matriks, ({ uraian }) => isKosong(uraian)),
        'URAIAN_KOSONG',
      ),
      ...kurang(
        count(kegiatanList, ({ tahunList }) => tahunList.length === 0),
        'KEGIATAN_TANPA_TAHUN',
      ),
      ...kurang(
        count(kegiatanList, ({ pihakList }) => pihakList.length === 0),
        'KEGIATAN_TANPA_PIHAK',
      ),
      ...temuan(
        count(matriks, ({ tahunList }) => tahunList.some((t) => t < tahunMatriks.awal || t > tahunMatriks.akhir)),
        'TAHUN_DI_LUAR',
      ),
    ]);
  },
  ['matriks', 'dataUmum'],
);

const langkahNaskah = sekali(
  ({ naskah }: Dossier): Langkah =>
    buatLangkah(
      'naskah',
      naskah.some(({ blokList }) => blokList.length > 0),
      [
        ...kurang(naskah.length === 0, 'NASKAH_KOSONG'),
        ...kurang(
          // A chapter may hold only its sections.
          count(naskah, ({ jenis, blokList }) => jenis !== 'BAB' && blokList.length === 0),
          'BAGIAN_KOSONG',
        ),
        ...kurang(
          count(naskah, ({ blokList }) => JSON.stringify(blokList).includes('[lengkapi')),
          'PERLU_DILENGKAPI',
        ),
      ],
    ),
  ['naskah'],
);

/**
 * Steps of the work with their state, from the data alone. The last one, Ekspor, waits for the others: it is ready
 * (SELESAI is never claimed for it: the app does not remember which papers were printed).
 */
export const buatLangkahList = (dossier: Dossier): readonly Langkah[] => {
  const langkahList = [
    langkahDataUmum(dossier),
    langkahStatistik(dossier),
    langkahPersiapan(dossier),
    ...langkahRapatDanHasil(dossier),
    langkahBeritaAcara(dossier),
    langkahTarget(dossier),
    langkahMatriks(dossier),
    langkahNaskah(dossier),
  ];
  const isSiap = langkahList.every(({ keadaan }) => keadaan === 'SELESAI');
  return [...langkahList, { layar: 'ekspor', keadaan: isSiap ? 'SEDANG' : 'BELUM', catatanList: [] }];
};

/** The first step that is not done: where to go on. */
export const langkahBerikut = (langkahList: readonly Langkah[]): Langkah | undefined =>
  langkahList.find(({ keadaan }) => keadaan !== 'SELESAI');
