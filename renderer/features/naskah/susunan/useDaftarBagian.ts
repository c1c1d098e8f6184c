import type { BagianNaskah, JenisBagian } from '../../../../shared/domain/dossier';
import { geserTingkat } from '../../../../shared/domain/naskah/geserTingkat';
import { pindahBagian, taruhBagian } from '../../../../shared/domain/naskah/pindahBagian';
import { posisiSisip, type TempatSisip } from '../../../../shared/domain/naskah/posisiSisip';
import { akhirCabang } from '../../../../shared/domain/naskah/tingkatBagian';
import { SUSUNAN } from '../../../text/naskahSusunan';
import { bagianBaru } from './bagianBaru';
import type { SasaranSeret } from './useSeretBagian';
import type { SusunanNaskah } from './useSusunanNaskah';

type Naskah = readonly BagianNaskah[];

const posisiOf = (naskah: Naskah, id: string): number => naskah.findIndex(({ bagianId }) => bagianId === id);

/** Row of a section in the list takes the focus again after React has moved it. */
const fokus = (bagianId: string): void => {
  window.requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-bagian="${CSS.escape(bagianId)}"] button`)?.focus(),
  );
};

export interface AksiBagian {
  readonly pindah: (bagianId: string, arah: -1 | 1) => void;
  readonly tingkat: (bagianId: string, arah: -1 | 1) => void;
  readonly taruh: (bagianId: string, sasaran: SasaranSeret) => void;
  readonly cetak: (bagianId: string) => void;
  readonly tambah: (jenis: JenisBagian, tempat: TempatSisip) => void;
  readonly hapus: (bagianId: string) => void;
}

/** What the list of sections does; a section that is added, or stands where one was removed, is shown. */
export const useDaftarBagian = (
  naskah: Naskah,
  { susun, tambah, hapus }: SusunanNaskah,
  onPilih: (bagianId: string) => void,
): AksiBagian => ({
  pindah: (id, arah) => {
    void susun(
      (kini) => pindahBagian(kini, posisiOf(kini, id), arah),
      arah < 0 ? SUSUNAN.tidakBisa.NAIK : SUSUNAN.tidakBisa.TURUN,
    ).then(() => fokus(id));
  },
  tingkat: (id, arah) => {
    void susun(
      (kini) => geserTingkat(kini, posisiOf(kini, id), arah),
      arah < 0 ? SUSUNAN.tidakBisa.KELUAR : SUSUNAN.tidakBisa.MASUK,
    ).then(() => fokus(id));
  },
  taruh: (id, { bagianId, sisi }) => {
    if (id === bagianId) return;
    void susun(
      (kini) => taruhBagian(kini, posisiOf(kini, id), posisiOf(kini, bagianId) + (sisi === 'BAWAH' ? 1 : 0)),
      SUSUNAN.tidakBisa.TARUH,
    );
  },
  cetak: (id) => {
    void susun((kini) =>
      kini.map((bagian) => (bagian.bagianId === id ? { ...bagian, isDicetak: !bagian.isDicetak } : bagian)),
    );
  },
  tambah: (jenis, tempat) => {
    const posisi = posisiSisip(naskah, tempat, jenis);
    if (posisi === null) return;
    const baru = bagianBaru(jenis);
    const add = async (): Promise<void> => {
      if (await tambah([baru], posisi)) onPilih(baru.bagianId);
    };
    void add();
  },
  hapus: (id) => {
    const i = posisiOf(naskah, id);
    const akhir = akhirCabang(naskah, i);
    const pengganti = naskah[akhir] ?? naskah[i - 1];
    void hapus(naskah.slice(i, akhir).map(({ bagianId }) => bagianId));
    if (pengganti) onPilih(pengganti.bagianId);
  },
});
