import type { AksiRiwayat } from '../../../shared/contract';
import { sebutTindakan } from '../../text/tindakan';
import { DOSSIER_AKSI } from './kalimatDossierAksi';
import { type KalimatAksi, kalimatMatriksAksi } from './kalimatMatriksAksi';
import { RAPAT_AKSI } from './kalimatRapatAksi';
import type { KonteksRiwayat } from './konteksRiwayat';
import { isPadat } from './lompatan';

/** An action of the history in plain words. One of an unknown kind is called just that, with how much it touched. */
export const kalimatAksi = (aksi: AksiRiwayat, konteks: KonteksRiwayat): KalimatAksi => {
  if (isPadat(aksi)) return { utama: sebutTindakan(aksi.label), rincianList: [] };
  const kalimat = RAPAT_AKSI[aksi.label] ?? DOSSIER_AKSI[aksi.label];
  const hasil = kalimat?.(aksi, konteks) ?? kalimatMatriksAksi(aksi, konteks);
  if (hasil && hasil.utama !== '') return hasil;
  return { utama: `Perubahan lain (${aksi.jumlahBaris} baris data)`, rincianList: [] };
};
