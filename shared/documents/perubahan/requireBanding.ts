import type { BandingEdisi } from '../../contract/eksporContract';
import type { BarisMatriks, Dossier, Edisi, IsiEdisi } from '../../domain/dossier';
import { isiEdisiOf } from '../../domain/edisi/salinanEdisi';
import { bandingkanMatriks } from '../../domain/matriks/bandingkanMatriks';
import { nomorMatriks, tahunCetak } from '../../domain/matriks/nomorMatriks';
import type { PerubahanBaris } from '../../domain/matriks/perubahanBaris';
import { edisiKini } from '../../domain/naskah';
import { RenaksiError } from '../../errors/errorCode';
import { sebutEdisi } from './sebutEdisi';

/** One of two plans that are compared. */
export interface SisiPerubahan {
  readonly edisi: Edisi;
  /** In a few words: its regulation, or that it is a draft. */
  readonly sebutan: string;
  readonly isi: IsiEdisi;
  readonly barisById: ReadonlyMap<string, BarisMatriks>;
  readonly nomorById: ReadonlyMap<string, string>;
  readonly tahunById: ReadonlyMap<string, readonly number[]>;
}

/** Two plans of one dossier with everything the documents say about their difference, computed once. */
export interface BahanPerubahan {
  readonly dossier: Dossier;
  readonly semula: SisiPerubahan;
  readonly menjadi: SisiPerubahan;
  readonly perubahanList: readonly PerubahanBaris[];
}

/**
 * The editions to compare. Throws BELUM_LENGKAP when none are named, NOT_FOUND for an unknown one and
 * EDISI_BELUM_DITETAPKAN for one whose content was never frozen; the current one then stands for the working plan.
 */
export const requireBanding = (dossier: Dossier, banding: BandingEdisi | null): BahanPerubahan => {
  if (banding === null) throw new RenaksiError('BELUM_LENGKAP', { tempat: 'banding' });
  const dari = requireEdisi(dossier, banding.dari);
  const ke = banding.ke === null ? null : requireEdisi(dossier, banding.ke);
  const semula = susunSisi(dossier, dari, requireIsi(dari));
  const kini = edisiKini(dossier);
  const menjadi =
    ke === null || (ke === kini && ke.penetapan === null)
      ? susunSisi(dossier, kini, isiEdisiOf(dossier))
      : susunSisi(dossier, ke, requireIsi(ke));
  return { dossier, semula, menjadi, perubahanList: bandingkanMatriks(semula.isi.matriks, menjadi.isi.matriks) };
};

const requireEdisi = ({ edisiList }: Dossier, edisiId: string): Edisi => {
  const edisi = edisiList.find((e) => e.edisiId === edisiId);
  if (!edisi) throw new RenaksiError('NOT_FOUND', { edisiId });
  return edisi;
};

const requireIsi = ({ edisiId, penetapan }: Edisi): IsiEdisi => {
  if (!penetapan) throw new RenaksiError('EDISI_BELUM_DITETAPKAN', { edisiId });
  return penetapan.isi;
};

const susunSisi = (dossier: Dossier, edisi: Edisi, isi: IsiEdisi): SisiPerubahan => ({
  edisi,
  sebutan: sebutEdisi(dossier, edisi),
  isi,
  barisById: new Map(isi.matriks.map((baris) => [baris.barisId, baris])),
  nomorById: nomorMatriks(isi.matriks),
  tahunById: tahunCetak(isi.matriks),
});

/** The same for two plans out of two files, which need not be editions of one dossier. */
export const bandingkanDossier = (lama: Dossier, baru: Dossier): BahanPerubahan => {
  const semula = susunSisi(lama, edisiKini(lama), isiEdisiOf(lama));
  const menjadi = susunSisi(baru, edisiKini(baru), isiEdisiOf(baru));
  return { dossier: baru, semula, menjadi, perubahanList: bandingkanMatriks(semula.isi.matriks, menjadi.isi.matriks) };
};
