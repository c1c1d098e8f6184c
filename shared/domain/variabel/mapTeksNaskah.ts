import type { BagianNaskah, Blok } from '../dossier';

type UbahTeks = (teks: string) => string;

/** A block with each of its texts replaced by what `ubah` answers. */
export const mapTeksBlok = (blok: Blok, ubah: UbahTeks): Blok => {
  switch (blok.jenis) {
    case 'PARAGRAF':
    case 'KUTIPAN':
      return { ...blok, teks: ubah(blok.teks) };
    case 'DAFTAR':
      return { ...blok, butirList: blok.butirList.map(ubah) };
    case 'TABEL_BEBAS':
      return {
        ...blok,
        judul: ubah(blok.judul),
        sumber: ubah(blok.sumber),
        kepala: blok.kepala.map(ubah),
        barisList: blok.barisList.map((baris) => baris.map(ubah)),
      };
    case 'TANDA_TANGAN':
      return { ...blok, tempatTanggal: ubah(blok.tempatTanggal) };
    default:
      return { ...blok, judul: ubah(blok.judul), sumber: ubah(blok.sumber) };
  }
};

/** A section with its title and every text of its blocks replaced by what `ubah` answers. */
export const mapTeksBagian = (bagian: BagianNaskah, ubah: UbahTeks): BagianNaskah => ({
  ...bagian,
  judul: ubah(bagian.judul),
  blokList: bagian.blokList.map((blok) => mapTeksBlok(blok, ubah)),
});

/** Every text of a section in reading order, empty ones too. */
export const teksBagian = (bagian: BagianNaskah): string[] => {
  const hasil: string[] = [];
  mapTeksBagian(bagian, (teks) => {
    hasil.push(teks);
    return teks;
  });
  return hasil;
};
