import type { Edisi } from '../../domain/dossier';
import type { BahanRapat } from '../bahanRapat';
import { tanggalSetempat } from './tanggalSetempat';

/** Small print on every page of the minutes: the proof of their locking, or that they are open. */
export const kakiBeritaAcara = (bahan: BahanRapat): string[] =>
  bahan.pengesahan === null ? ['Belum disahkan · cetakan untuk ditandatangani'] : kakiPengesahan(bahan);

/** Date, edition and SHA-256 of locked minutes; nothing of open ones. */
export const kakiPengesahan = ({ pengesahan, edisi }: BahanRapat): string[] =>
  pengesahan === null
    ? []
    : [`Disahkan ${tanggalSetempat(pengesahan.disahkanPada)} · ${sebutEdisi(edisi)}`, `SHA-256 ${pengesahan.sha256}`];

const sebutEdisi = ({ perubahanKe }: Edisi): string =>
  perubahanKe === 0 ? 'edisi awal' : `edisi perubahan ke-${perubahanKe}`;
