import { z } from 'zod';
import { idSchema } from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

/** What undo and redo would do next; `label` is a stable action name such as `asesmen:setNilai`. */
export interface StatusRiwayat {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A stored backup of the whole database. */
export interface Cadangan {
  readonly cadanganId: string;
  /** ISO instant. */
  readonly dibuatPada: string;
  readonly ukuranByte: number;
  readonly alasan: 'BERKALA' | 'PENUTUPAN' | 'SEBELUM_MIGRASI' | 'SEBELUM_PEMULIHAN';
}

export const riwayatContract = {
  'riwayat:status': channel<StatusRiwayat>()(z.strictObject({ dossierId: idSchema })),
  /** Takes the last action of this dossier back; NOTHING_TO_UNDO when there is none. */
  'riwayat:undo': channel<Tersimpan & { label: string }>()(z.strictObject({ dossierId: idSchema })),
  'riwayat:redo': channel<Tersimpan & { label: string }>()(z.strictObject({ dossierId: idSchema })),
  'cadangan:list': channel<Cadangan[]>()(z.strictObject({})),
  /** Puts a backup in place of the database; the present state is backed up first, so a restore can be reverted. */
  'cadangan:restore': channel<Tersimpan>()(z.strictObject({ cadanganId: z.string().regex(/^[\w.-]{1,120}$/) })),
};
