import type { Node } from '@tiptap/pm/model';
import { kodeGambarSchema, kodeTabelSchema } from '../../../../../shared/domain/dossier';
import { NAMA_GAMBAR, NAMA_TABEL } from '../../../../text/naskah';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import type { Konteks } from '../konteks';
import { buatAngka, buatPilihan, type Pilihan } from './isianKepala';
import { readContoh } from './readContoh';

export interface Kepala {
  readonly dom: HTMLElement;
  gambar(simpul: Node, nomor: number | null): void;
}

type UbahAtribut = (nama: string, nilai: unknown) => void;

const buatTeks = (kelas: string): HTMLSpanElement => {
  const span = document.createElement('span');
  span.className = kelas;
  return span;
};

const TABEL_LIST: readonly Pilihan[] = kodeTabelSchema.options.map((kode) => ({
  nilai: kode,
  label: NAMA_TABEL[kode],
}));
const GAMBAR_LIST: readonly Pilihan[] = kodeGambarSchema.options.map((kode) => ({
  nilai: kode,
  label: NAMA_GAMBAR[kode],
}));

/** The head of a framed block: number, what stands here, and the fields of its kind. */
export const buatKepala = (simpul: Node, konteks: Konteks, ubah: UbahAtribut): Kepala => {
  const dom = document.createElement('div');
  dom.className = 'kepala';
  const nomor = buatTeks('nomor');
  const nama = buatTeks('nama');
  dom.append(nomor, nama);
  switch (simpul.type.name) {
    case 'tabel':
    case 'gambar': {
      const isTabel = simpul.type.name === 'tabel';
      const pilihan = buatPilihan(isTabel ? NASKAH_EDITOR.tabelYang : NASKAH_EDITOR.gambarYang, (nilai) =>
        ubah('kode', nilai),
      );
      dom.insertBefore(pilihan.dom, nama);
      nama.textContent = NASKAH_EDITOR.dibuatSendiri;
      return {
        dom,
        gambar: ({ attrs }, ke) => {
          nomor.textContent = isTabel ? NASKAH_EDITOR.nomorTabel(ke) : NASKAH_EDITOR.nomorGambar(ke);
          pilihan.gambar(isTabel ? TABEL_LIST : GAMBAR_LIST, String(attrs.kode));
        },
      };
    }
    case 'gambarSendiri': {
      const lebar = buatAngka(NASKAH_EDITOR.lebar, 20, 100, (nilai) => ubah('lebarPersen', nilai));
      const contoh = document.createElement('img');
      contoh.className = 'contoh';
      contoh.hidden = true;
      dom.prepend(contoh);
      dom.append(lebar.dom);
      let dimuat = '';
      const muat = async (gambarId: string): Promise<void> => {
        if (gambarId === dimuat) return;
        dimuat = gambarId;
        contoh.hidden = true;
        const src = await readContoh(konteks.kini().dossierId, gambarId);
        if (src === null || gambarId !== dimuat) return;
        contoh.src = src;
        contoh.hidden = false;
      };
      return {
        dom,
        gambar: ({ attrs }, ke) => {
          const gambar = konteks.kini().gambarList.find(({ gambarId }) => gambarId === attrs.gambarId);
          nomor.textContent = NASKAH_EDITOR.nomorGambar(ke);
          nama.textContent = gambar?.nama ?? NASKAH_EDITOR.gambarHilang;
          contoh.alt = gambar?.nama ?? '';
          if (gambar) void muat(gambar.gambarId);
          lebar.gambar(Number(attrs.lebarPersen));
        },
      };
    }
    case 'tabelBebas':
      nama.textContent = NASKAH_EDITOR.tabelBebas;
      return {
        dom,
        gambar: (_, ke) => {
          nomor.textContent = NASKAH_EDITOR.nomorTabel(ke);
        },
      };
    default: {
      const pilihan = buatPilihan(NASKAH_EDITOR.pejabat, (nilai) => ubah('pejabatId', nilai === '' ? null : nilai));
      nomor.textContent = NASKAH_EDITOR.tandaTangan;
      dom.replaceChild(pilihan.dom, nama);
      return {
        dom,
        gambar: ({ attrs }) => {
          const pejabatList = konteks
            .kini()
            .pejabatList.map(({ pejabatId, nama, jabatan }): Pilihan => ({ nilai: pejabatId, label: nama || jabatan }));
          pilihan.gambar(
            [{ nilai: '', label: NASKAH_EDITOR.pejabatKosong }, ...pejabatList],
            String(attrs.pejabatId ?? ''),
          );
        },
      };
    }
  }
};
