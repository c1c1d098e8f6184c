import * as z from 'zod';
import { idSchema } from '../domain/dossier';
import { channel } from './define';
import type { Tersimpan } from './dossierContract';

/** What undo and redo would do next; `label` is a stable action name such as `asesmen:setNilai`. */
export interface StatusRiwayat {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** One changed row of an action, for a sentence in plain words. */
export interface BarisRiwayat {
  readonly tabel: string;
  readonly lama: Readonly<Record<string, unknown>> | null;
  readonly baru: Readonly<Record<string, unknown>> | null;
  /** Matrix rows only: id and the number the row has now, null when it is gone. */
  readonly barisId: string | null;
  readonly nomor: string | null;
}

/** An action of the history. Who did it is not known. */
export interface AksiRiwayat {
  readonly aksiId: number;
  readonly label: string;
  /** ISO instant. */
  readonly pada: string;
  readonly keadaan: 'BERLAKU' | 'DIBATALKAN' | 'TERBUANG';
  /** At most 20 rows; `jumlahBaris` says how many there were: none where an old action has let go of its details. */
  readonly barisList: readonly BarisRiwayat[];
  readonly jumlahBaris: number;
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
  /** Actions from the newest, older than `sebelum` when it is given. */
  'riwayat:list': channel<AksiRiwayat[]>()(
    z.strictObject({ dossierId: idSchema, sebelum: z.int().min(1).nullable(), jumlah: z.int().min(1).max(200) }),
  ),
  /** Takes back or does again until `aksiId` is the last action in force. */
  'riwayat:lompat': channel<Tersimpan>()(z.strictObject({ dossierId: idSchema, aksiId: z.int().min(1) })),
  /** Puts one row of the matrix as it was before an action, as a new action; a removed row comes back to its place. */
  'riwayat:pulihkanBaris': channel<Tersimpan>()(
    z.strictObject({ dossierId: idSchema, aksiId: z.int().min(1), barisId: idSchema }),
  ),
  'cadangan:list': channel<Cadangan[]>()(z.strictObject({})),
  /** Puts a backup in place of the database; the present state is backed up first, so a restore can be reverted. */
  'cadangan:restore': channel<Tersimpan>()(z.strictObject({ cadanganId: z.string().regex(/^[\w.-]{1,120}$/) })),
};
