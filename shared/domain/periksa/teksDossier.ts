import type { Dossier } from '../dossier';
import { labelBaris, nomorMatriks } from '../matriks/nomorMatriks';
import { isBlokTabel, naskahDicetak, nomorNaskah, rapatUtama } from '../naskah';
import { isianVariabel, isiTeksNaskah } from '../variabel/isianVariabel';
import { gantiVariabel } from '../variabel/splitVariabel';
import { tempatRapat } from './tempat';
import type { LayarTemuan, TempatTemuan } from './temuan';

/** A text of the dossier without the marks of italics, and where it stands. */
export interface TeksBertempat {
  readonly teks: string;
  readonly tempat: TempatTemuan;
}

const buatTeks = (
  teks: string,
  layar: LayarTemuan,
  jalur: string,
  sebutan: string,
  id: string | null = null,
): TeksBertempat[] =>
  teks.trim() === '' ? [] : [{ teks: teks.replaceAll('*', ''), tempat: { jalur, sebutan, layar, id } }];

/** Every text of the narrative that is printed, as typed, with its variables in braces, in reading order. */
export const teksKetikNaskah = (dossier: Dossier): TeksBertempat[] => {
  const { naskah } = dossier;
  const nomorById = nomorNaskah(naskah);
  return naskahDicetak(naskah).flatMap(({ bagianId, judul, blokList }) => {
    const bagian = nomorById.get(bagianId) || isiTeksNaskah(dossier, judul).replaceAll('*', '');
    const jalur = `naskah[${bagianId}]`;
    return [
      ...buatTeks(judul, 'naskah', `${jalur}.judul`, `${bagian}, judul`, bagianId),
      ...blokList.flatMap((blok, i): TeksBertempat[] => {
        const tempat = `${jalur}.blokList[${i}]`;
        const satu = (teks: string, bidang: string, sebutan: string): TeksBertempat[] =>
          buatTeks(teks, 'naskah', `${tempat}.${bidang}`, `${bagian}, ${sebutan}`, bagianId);
        if (blok.jenis === 'PARAGRAF' || blok.jenis === 'KUTIPAN') return satu(blok.teks, 'teks', `blok ${i + 1}`);
        if (blok.jenis === 'DAFTAR') {
          return blok.butirList.flatMap((butir, j) => satu(butir, `butirList[${j}]`, `blok ${i + 1} butir ${j + 1}`));
        }
        if (blok.jenis === 'TANDA_TANGAN') {
          return satu(blok.tempatTanggal, 'tempatTanggal', `tanda tangan pada blok ${i + 1}`);
        }
        const benda = `${isBlokTabel(blok) ? 'tabel' : 'gambar'} pada blok ${i + 1}`;
        const judul = satu(blok.judul, 'judul', `judul ${benda}`);
        const sumber = satu(blok.sumber, 'sumber', `sumber ${benda}`);
        if (blok.jenis !== 'TABEL_BEBAS') return [...judul, ...sumber];
        const isi = [blok.kepala, ...blok.barisList].flatMap((baris, r) =>
          baris.flatMap((teks, k) =>
            satu(
              teks,
              r === 0 ? `kepala[${k}]` : `barisList[${r - 1}][${k}]`,
              r === 0
                ? `kepala tabel pada blok ${i + 1}, kolom ${k + 1}`
                : `tabel pada blok ${i + 1}, baris ${r} kolom ${k + 1}`,
            ),
          ),
        );
        return [...judul, ...isi, ...sumber];
      }),
    ];
  });
};

/** Stands for what a variable doesn't have: neither its name nor its meaning may be read as words of the text. */
const TANPA_NILAI = '…';

/** Running text, titles and captions of the narrative as they are printed; where data come from is no text of its own. */
export const teksNaskah = (dossier: Dossier): TeksBertempat[] => {
  const isi = (nama: string): string => {
    const { keadaan, teks } = isianVariabel(dossier, nama);
    return keadaan === 'TERISI' ? teks.replaceAll('*', '') : TANPA_NILAI;
  };
  return teksKetikNaskah(dossier)
    .filter(({ tempat }) => !tempat.jalur.endsWith('.sumber'))
    .map(({ teks, tempat }) => ({ teks: gantiVariabel(teks, isi), tempat }));
};

/** Titles, considerations and decrees of the data umum. */
export const teksDataUmum = ({ dataUmum }: Dossier): TeksBertempat[] => {
  const { namaRencana, judulLaporan, skTimPenyusun, keputusanList, menimbangList, mengingatList } = dataUmum;
  const satu = (teks: string, jalur: string, sebutan: string): TeksBertempat[] =>
    buatTeks(teks, 'data-umum', `dataUmum.${jalur}`, sebutan);
  return [
    ...satu(namaRencana, 'namaRencana', 'Nama rencana'),
    ...satu(judulLaporan, 'judulLaporan', 'Judul laporan'),
    ...satu(skTimPenyusun.tentang, 'skTimPenyusun.tentang', 'SK Tim Penyusun, tentang'),
    ...keputusanList.flatMap(({ tentang }, i) =>
      satu(tentang, `keputusanList[${i}].tentang`, `Keputusan lain ${i + 1}, tentang`),
    ),
    ...menimbangList.flatMap((teks, i) => satu(teks, `menimbangList[${i}]`, `Menimbang ${i + 1}`)),
    ...mengingatList.flatMap((teks, i) => satu(teks, `mengingatList[${i}]`, `Mengingat ${i + 1}`)),
  ];
};

/** Texts of the minutes of the last meeting. */
export const teksBeritaAcara = (dossier: Dossier): TeksBertempat[] => {
  const rapat = rapatUtama(dossier);
  const { hasilList, ...isi } = rapat.beritaAcara;
  const satu = (teks: string, bidang: string, sebutan: string): TeksBertempat[] =>
    teks.trim() === ''
      ? []
      : [
          {
            teks: teks.replaceAll('*', ''),
            tempat: tempatRapat(rapat, 'berita-acara', `beritaAcara.${bidang}`, sebutan),
          },
        ];
  return [
    ...satu(isi.judul, 'judul', 'Judul berita acara'),
    ...satu(isi.pembuka, 'pembuka', 'Kalimat pembuka'),
    ...satu(isi.dasar, 'dasar', 'Paragraf dasar'),
    ...hasilList.flatMap((teks, i) => satu(teks, `hasilList[${i}]`, `Hasil ${i + 1}`)),
    ...satu(isi.penutup, 'penutup', 'Kalimat penutup'),
    ...satu(isi.judulLampiranAsesmen, 'judulLampiranAsesmen', 'Judul lampiran asesmen'),
    ...satu(isi.judulLampiranPrioritas, 'judulLampiranPrioritas', 'Judul lampiran prioritas'),
    ...satu(isi.judulLampiranMatriks, 'judulLampiranMatriks', 'Judul lampiran matriks'),
  ];
};

/** Texts of the matrix, the bank and the targets. */
export const teksTabel = ({ matriks, bank, targetList, ukuranList }: Dossier): TeksBertempat[] => {
  const nomorById = nomorMatriks(matriks);
  return [
    ...bank.aspekList.flatMap(({ aspekId, nama, namaKategorisasi, pertanyaanList }) => [
      ...buatTeks(nama, 'persiapan', `bank.aspekList[${aspekId}].nama`, `Aspek ${nama}`),
      ...(namaKategorisasi === nama
        ? []
        : buatTeks(
            namaKategorisasi,
            'persiapan',
            `bank.aspekList[${aspekId}].namaKategorisasi`,
            `Aspek ${nama}, kategorisasi`,
          )),
      ...pertanyaanList.flatMap(({ pertanyaanId, teks }, i) =>
        buatTeks(
          teks,
          'persiapan',
          `bank.aspekList[${aspekId}].pertanyaanList[${pertanyaanId}]`,
          `${nama}, pertanyaan ${i + 1}`,
        ),
      ),
    ]),
    ...targetList.flatMap(({ indikatorId, uraian }, i) =>
      buatTeks(uraian, 'target', `targetList[${indikatorId}].uraian`, `Indikator strategis ${i + 1}`),
    ),
    ...ukuranList.flatMap(({ ukuranId, nama, indikatorList }, i) => [
      ...buatTeks(nama, 'target', `ukuranList[${ukuranId}].nama`, `Ukuran keberhasilan ${i + 1}`),
      ...indikatorList.flatMap((teks, j) =>
        buatTeks(
          teks,
          'target',
          `ukuranList[${ukuranId}].indikatorList[${j}]`,
          `Ukuran keberhasilan ${i + 1}, indikator ${j + 1}`,
        ),
      ),
    ]),
    ...matriks.flatMap((baris) => {
      const label = labelBaris(baris.jenis, nomorById.get(baris.barisId) ?? '');
      return (['uraian', 'keterangan', 'keluaran', 'indikator'] as const).flatMap((bidang) =>
        buatTeks(baris[bidang], 'matriks', `matriks[${baris.barisId}].${bidang}`, label, baris.barisId),
      );
    }),
  ];
};
