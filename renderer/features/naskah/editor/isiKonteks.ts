import { type BagianNaskah, type Blok, type Dossier } from '../../../../shared/domain/dossier';
import { isBlokGambar, isBlokTabel, naskahDicetak } from '../../../../shared/domain/naskah';
import { variabelNaskah } from '../../../../shared/domain/variabel/variabelNaskah';
import type { IsiKonteks } from './konteks';

export const gantiBagian = (dossier: Dossier, bagian: BagianNaskah): Dossier => ({
  ...dossier,
  naskah: dossier.naskah.map((ada) => (ada.bagianId === bagian.bagianId ? bagian : ada)),
});

const hitung = (bagianList: readonly BagianNaskah[], isJenis: (blok: Blok) => boolean): number =>
  bagianList.reduce((jumlah, { blokList }) => jumlah + blokList.filter(isJenis).length, 0);

/** What the editor of a section shows of its dossier, with the section as it is being written. */
export const isiKonteks = (dossier: Dossier, bagian: BagianNaskah): IsiKonteks => {
  const kini = gantiBagian(dossier, bagian);
  const dicetak = naskahDicetak(kini.naskah);
  const i = dicetak.findIndex(({ bagianId }) => bagianId === bagian.bagianId);
  const sebelum = dicetak.slice(0, Math.max(0, i));
  const variabelList = variabelNaskah(kini);
  const lain = dossier.naskah.filter(({ bagianId }) => bagianId !== bagian.bagianId);
  return {
    dossierId: dossier.dossierId,
    variabelList,
    variabelByNama: new Map(variabelList.map((variabel) => [variabel.nama, variabel])),
    pejabatList: dossier.dataUmum.pejabatList,
    gambarList: dossier.gambarList,
    tabelIdList: new Set(
      lain.flatMap(({ blokList }) => blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? [blok.tabelId] : []))),
    ),
    tabelSebelum: i < 0 ? null : hitung(sebelum, isBlokTabel),
    gambarSebelum: i < 0 ? null : hitung(sebelum, isBlokGambar),
  };
};

const idBlok = (blok: Blok): string => {
  if (blok.jenis === 'TABEL_BEBAS') return blok.tabelId;
  if (blok.jenis === 'GAMBAR_SENDIRI') return blok.gambarId;
  return 'kode' in blok ? blok.kode : '';
};

/** Blocks never change: each is read once, not at every key. */
const kunciByBlok = new WeakMap<Blok, string>();

/** What the context takes from a block; empty for one without a number. */
const kunciBlok = (blok: Blok): string => {
  const ada = kunciByBlok.get(blok);
  if (ada !== undefined) return ada;
  const kunci =
    isBlokTabel(blok) || isBlokGambar(blok) ? `${JSON.stringify([blok.jenis, blok.judul, idBlok(blok)])}\n` : '';
  kunciByBlok.set(blok, kunci);
  return kunci;
};

/** Changes with what the context takes from the section being written: its title, its tables and figures. */
export const kunciKonteks = ({ judul, blokList }: BagianNaskah): string =>
  blokList.reduce((kunci, blok) => kunci + kunciBlok(blok), `${JSON.stringify(judul)}\n`);
