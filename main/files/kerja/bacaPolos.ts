import { hurufKolom } from '../../../shared/documents/workbook/alamat';
import { type BarisMatriks, tahunSchema } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { lembarDitolak, type TempatLembar } from '../../../shared/errors/lembarDitolak';
import { parseRupiah } from './bacaAnggaran';
import type { MatriksLembar } from './bacaKerja';
import { BATAS_KERJA } from './batasKerja';
import { bacaPihak, batasiTeks } from './isiTeks';
import { buatPengenalTingkat, tingkatDariKata } from './kenaliTingkat';
import { isKepalaBawah, type KepalaPolos, type KunciPolos, kenaliKepala, sidikOf } from './kepalaPolos';
import type { KisiPolos } from './kisiPolos';
import { DIABAIKAN_MAKS } from './kolomLembar';
import { pisahPihak } from './pisahPihak';
import { susunInduk } from './susunInduk';
import { type TahunLembar, terapkanTahun } from './tahunInduk';
import { bacaTahun, tandaTahun } from './tandaTahun';

/** The sheet that looks most like a matrix: its head names the most columns. Throws JUDUL_HILANG when none has a head. */
const pilihKisi = (kisiList: readonly KisiPolos[]): { kisi: KisiPolos; kepala: KepalaPolos } => {
  const calon = kisiList
    .flatMap((kisi) => {
      const kepala = kenaliKepala(kisi);
      return kepala ? [{ kisi, kepala, nilai: kepala.kolomByKunci.size + kepala.kolomTahun.length }] : [];
    })
    .toSorted((a, b) => b.nilai - a.nilai);
  const [terbaik] = calon;
  if (terbaik) return terbaik;
  const adaIsi = kisiList.some(({ barisList }) => barisList.some(({ selList }) => selList.some((teks) => teks !== '')));
  throw lembarDitolak(adaIsi ? 'JUDUL_HILANG' : 'LEMBAR_KOSONG', { lembar: kisiList[0]?.nama ?? '' });
};

/**
 * New rows out of a sheet typed by hand, columns in any order, or out of a table as scanned documents have it: levels from a
 * column, from words before the number or from the form of the numbers, years as marks or as text. Repeated heads, sums
 * and remarks below the table are told, not read. `pihakDikenal` are names with commas of their own. Throws LEMBAR_DITOLAK.
 */
export const bacaPolos = (
  kisiList: readonly KisiPolos[],
  pihakDikenal: readonly string[],
  newId: () => string,
): MatriksLembar => {
  const { kisi, kepala } = pilihKisi(kisiList);
  kisi.periksaRumus();
  const { kolomByKunci, kolomTahun } = kepala;
  const isian = kisi.barisList.slice(kepala.akhir + 1).filter(({ selList }) => selList.some((teks) => teks !== ''));
  const teksDi = (selList: readonly string[], kunci: KunciPolos): string =>
    selList[kolomByKunci.get(kunci) ?? -1] ?? '';
  const kenali = buatPengenalTingkat(isian.map(({ selList }) => teksDi(selList, 'nomor')));
  const diabaikanList: string[] = kepala.lainList.map(({ kolom, judul }) => `Kolom ${hurufKolom(kolom + 1)}: ${judul}`);
  const pisah = pisahPihak(pihakDikenal);
  const hasil: { barisId: string; jenis: BarisMatriks['jenis']; tempat: TempatLembar; isi: BarisMatriks }[] = [];
  const tahunById = new Map<string, TahunLembar>();

  const baca = ({ nomor, selList }: KisiPolos['barisList'][number]): void => {
    const teks = (kunci: KunciPolos): string => teksDi(selList, kunci);
    const tempatKolom = (kolom: number, judul: string): TempatLembar => ({
      lembar: kisi.nama,
      baris: nomor,
      kolom: judul,
      sel: `${hurufKolom(kolom + 1)}${nomor}`,
    });
    const tempat = (kunci: KunciPolos): TempatLembar => tempatKolom(kolomByKunci.get(kunci) ?? 0, kunci);
    if (sidikOf(selList) === kepala.sidik || isKepalaBawah(selList)) return;
    const nomorTeks = teks('nomor');
    const uraian = teks('uraian');
    const sebelum = hasil.at(-1)?.jenis ?? null;
    // A row without a number goes on at the level of the row above it, as in the reference's last table rows.
    const jenis =
      tingkatDariKata(teks('tingkat')) ??
      kenali(nomorTeks) ??
      (nomorTeks === '' ? (tingkatDariKata(uraian) ?? sebelum) : null);
    const isJumlah = nomorTeks === '' && /^(jumlah|total|sub ?total)\b/i.test(uraian);
    const isCatatan = /^(sumber|catatan|keterangan)\s*:/i.test(nomorTeks || uraian);
    if (isJumlah || isCatatan || (uraian === '' && (jenis === null || nomorTeks === ''))) {
      diabaikanList.push(
        `Baris ${nomor}: ${(nomorTeks || uraian || selList.find((t) => t !== '') || '').slice(0, 80)}`,
      );
      return;
    }
    if (jenis === null) throw lembarDitolak('TINGKAT_ASING', { ...tempat('nomor'), isi: nomorTeks });
    if (hasil.length >= BATAS_KERJA.baris) {
      throw lembarDitolak('TERLALU_BANYAK', { lembar: kisi.nama, baris: nomor, maks: BATAS_KERJA.baris });
    }
    const barisId = newId();
    const perTahun = (macam: 'target' | 'anggaran'): { tahun: number; isi: string; tempat: TempatLembar }[] =>
      kolomTahun
        .filter((k) => k.macam === macam)
        .map(({ kolom, tahun }) => ({
          tahun,
          isi: selList[kolom] ?? '',
          tempat: tempatKolom(kolom, `${macam} ${tahun}`),
        }))
        .filter(({ isi }) => isi !== '');
    tahunById.set(barisId, {
      tahunList: tahunBaris(selList, kepala, tempatKolom),
      isMungkinIkut: jenis !== 'KEGIATAN',
    });
    hasil.push({
      barisId,
      jenis,
      tempat: tempat('nomor'),
      isi: barisMatriksBaru({
        barisId,
        indukId: null,
        jenis,
        uraian: batasiTeks(uraian, 'panjang', tempat('uraian')),
        keterangan: batasiTeks(teks('keterangan'), 'panjang', tempat('keterangan')),
        keluaran: batasiTeks(teks('keluaran'), 'panjang', tempat('keluaran')),
        indikator: batasiTeks(teks('indikator'), 'panjang', tempat('indikator')),
        sumberDana: batasiTeks(teks('sumberDana'), 'pendek', tempat('sumberDana')),
        pihakList: bacaPihak(teks('pihak'), tempat('pihak'), pisah),
        targetTahunList: perTahun('target').map(({ tahun, isi, tempat }) => ({
          tahun,
          target: batasiTeks(isi, 'pendek', tempat),
        })),
        anggaranTahunList: perTahun('anggaran').flatMap(({ tahun, isi, tempat }) => {
          if (/^[-–—]$/.test(isi)) return [];
          const rupiah = parseRupiah(isi);
          if (rupiah === null) throw lembarDitolak('ANGGARAN_SALAH', { ...tempat, isi });
          return [{ tahun, rupiah }];
        }),
      }),
    });
  };

  tolakTahun(kepala, kisi.nama);
  for (const baris of isian) baca(baris);
  if (hasil.length === 0) throw lembarDitolak('LEMBAR_KOSONG', { lembar: kisi.nama });
  const induk = susunInduk(hasil);
  const matriks = hasil.map(({ isi }) => ({ ...isi, indukId: induk.get(isi.barisId) ?? null }));
  return { matriks: terapkanTahun(matriks, tahunById), diabaikanList: diabaikanList.slice(0, DIABAIKAN_MAKS) };
};

/** Years a plan may have, and no more columns of one kind than it may be long. */
const TAHUN_MAKS = 10;

const tolakTahun = ({ kolomTahun }: KepalaPolos, lembar: string): void => {
  for (const macam of ['tahun', 'target', 'anggaran'] as const) {
    const tahunList = kolomTahun.filter((k) => k.macam === macam);
    const asing = tahunList.find(
      ({ tahun }, i) =>
        !tahunSchema.safeParse(tahun).success || i >= TAHUN_MAKS || tahunList.findIndex((t) => t.tahun === tahun) < i,
    );
    if (asing)
      throw lembarDitolak('TAHUN_ASING', { lembar, kolom: String(asing.tahun), sel: hurufKolom(asing.kolom + 1) });
  }
};

const tahunBaris = (
  selList: readonly string[],
  { kolomTahun, kolomByKunci }: KepalaPolos,
  tempatOf: (kolom: number, judul: string) => TempatLembar,
): number[] => {
  const hasil = new Set<number>();
  const tambah = (tahunList: readonly number[], tempat: TempatLembar): void => {
    for (const tahun of tahunList) hasil.add(tahun);
    if (hasil.size > TAHUN_MAKS || tahunList.some((tahun) => !tahunSchema.safeParse(tahun).success)) {
      throw lembarDitolak('TAHUN_ASING', tempat);
    }
  };
  for (const { kolom, tahun, macam } of kolomTahun) {
    if (macam !== 'tahun') continue;
    const isi = selList[kolom] ?? '';
    const tanda = tandaTahun(isi);
    // Some write the year itself, or a span, instead of a mark.
    const disebut = tanda === null ? bacaTahun(isi) : null;
    if (tanda === null && disebut === null)
      throw lembarDitolak('TANDA_TAHUN', { ...tempatOf(kolom, String(tahun)), isi });
    if (disebut) tambah(disebut, tempatOf(kolom, String(tahun)));
    else if (tanda) hasil.add(tahun);
  }
  const kolomWaktu = kolomByKunci.get('waktu');
  const waktu = kolomWaktu === undefined ? '' : (selList[kolomWaktu] ?? '');
  if (kolomWaktu !== undefined && waktu !== '' && tandaTahun(waktu) !== false) {
    const tempat = tempatOf(kolomWaktu, 'waktu');
    const disebut = bacaTahun(waktu);
    if (disebut === null) throw lembarDitolak('TANDA_TAHUN', { ...tempat, isi: waktu });
    tambah(disebut, tempat);
  }
  return [...hasil].toSorted((a, b) => a - b);
};
