import * as z from 'zod';
import type { HasilAsesmen } from '../domain/asesmen/hitungAsesmen';
import {
  type Bank,
  bankSchema,
  beritaAcaraSchema,
  idSchema,
  infoRapatSchema,
  keputusanPrioritasSchema,
  type Nilai,
  nilaiSchema,
  penilaianSchema,
  pesertaSchema,
  predikatSetSchema,
  type Rapat,
  skalaSchema,
  suaraSchema,
} from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

/** What the scoring, result and minutes screens show. */
export interface RapatLengkap {
  readonly bank: Bank;
  readonly rapat: Rapat;
  readonly hasil: HasilAsesmen;
  /** Question the meeting was at, or null before the first one. */
  readonly pertanyaanTerakhir: string | null;
}

export interface NilaiTersimpan extends Tersimpan {
  readonly hasil: HasilAsesmen;
}

/** One score that was set or cleared, with the result it led to. */
export interface NilaiBerubah {
  readonly pertanyaanId: string;
  readonly nilai: Nilai | null;
  readonly hasil: HasilAsesmen;
}

const rapatRef = { dossierId: idSchema, rapatId: idSchema };

export const rapatContract = {
  /**
   * Without `rapatId`: the meeting in work (`rapat:setAktif`), else the last. A locked meeting is answered from its
   * frozen copy; the copy's own text (`pengesahan.salinan`) is left out.
   */
  'rapat:get': channel<RapatLengkap>()(z.strictObject({ dossierId: idSchema, rapatId: idSchema.nullable() })),
  'rapat:saveInfo': channel<Tersimpan>()(z.strictObject({ ...rapatRef, info: infoRapatSchema })),
  'rapat:saveBeritaAcara': channel<Tersimpan>()(z.strictObject({ ...rapatRef, beritaAcara: beritaAcaraSchema })),
  /** The whole attendance list in its order. */
  'rapat:savePeserta': channel<Tersimpan>()(
    z.strictObject({ ...rapatRef, pesertaList: z.array(pesertaSchema).max(500) }),
  ),
  /** Sets or clears (null) a score; committed to disk when it answers. */
  'asesmen:setNilai': channel<NilaiTersimpan>()(
    z.strictObject({ ...rapatRef, pertanyaanId: idSchema, nilai: nilaiSchema.nullable() }),
  ),
  /** Everything about a question but its score: note, evidence, dissent, put off. */
  'asesmen:saveRincian': channel<Tersimpan>()(
    z.strictObject({
      ...rapatRef,
      pertanyaanId: idSchema,
      rincian: penilaianSchema.pick({
        catatan: true,
        bukti: true,
        buktiList: true,
        pendapatBerbeda: true,
        dilewati: true,
      }),
    }),
  ),
  'asesmen:saveSuara': channel<Tersimpan>()(
    z.strictObject({ ...rapatRef, pertanyaanId: idSchema, suara: suaraSchema.nullable() }),
  ),
  /** Remembers the question the meeting is at, so that a restart reopens there. Not an undoable action. */
  'asesmen:setPosisi': channel<Tersimpan>()(z.strictObject({ ...rapatRef, pertanyaanId: idSchema })),
  'prioritas:save': channel<NilaiTersimpan>()(z.strictObject({ ...rapatRef, keputusan: keputusanPrioritasSchema })),
  'bank:save': channel<Tersimpan>()(
    z.strictObject({
      dossierId: idSchema,
      aspekList: bankSchema.shape.aspekList,
      skalaList: z.array(skalaSchema).length(4),
      predikatSet: predikatSetSchema,
    }),
  ),
};
