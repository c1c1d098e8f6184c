import * as z from 'zod';
import type { StatusProyektor, TampilanProyektor } from '../../../shared/contract';
import { tampilanProyektorSchema } from '../../../shared/contract/proyektorContract';

/** The projector between two starts, and while it runs: its status and what it will show once it is no longer frozen. */
export interface KeadaanProyektor extends StatusProyektor {
  /** Last view asked for; equals `tampilan` unless frozen. */
  readonly terbaru: TampilanProyektor | null;
}

const keadaanSchema = z.strictObject({
  isTerbuka: z.boolean(),
  isBeku: z.boolean(),
  tampilan: tampilanProyektorSchema.nullable(),
  terbaru: tampilanProyektorSchema.nullable(),
});

/** What an earlier run stored; null where that is nothing or damaged. */
export const readKeadaanProyektor = (nilai: unknown): KeadaanProyektor | null =>
  keadaanSchema.safeParse(nilai).data ?? null;

export const PROYEKTOR_TERTUTUP: KeadaanProyektor = {
  isTerbuka: false,
  isBeku: false,
  tampilan: null,
  terbaru: null,
};

export const openProyektor = (keadaan: KeadaanProyektor): KeadaanProyektor => ({ ...keadaan, isTerbuka: true });

/** A closed projector isn't frozen: opened again it follows from the last view asked for. */
export const closeProyektor = ({ terbaru }: KeadaanProyektor): KeadaanProyektor => ({
  isTerbuka: false,
  isBeku: false,
  tampilan: terbaru,
  terbaru,
});

/** While frozen the view is only remembered. */
export const showTampilan = (keadaan: KeadaanProyektor, tampilan: TampilanProyektor): KeadaanProyektor => ({
  ...keadaan,
  tampilan: keadaan.isBeku ? keadaan.tampilan : tampilan,
  terbaru: tampilan,
});

/** Only an open projector can be frozen; thawed, it shows the last view asked for. */
export const freezeProyektor = (keadaan: KeadaanProyektor, beku: boolean): KeadaanProyektor => ({
  ...keadaan,
  isBeku: beku && keadaan.isTerbuka,
  tampilan: beku ? keadaan.tampilan : keadaan.terbaru,
});

/** What the windows are told. */
export const statusProyektor = ({ isTerbuka, isBeku, tampilan }: KeadaanProyektor): StatusProyektor => ({
  isTerbuka,
  isBeku,
  tampilan,
});

export const isSameStatus = (a: KeadaanProyektor, b: KeadaanProyektor): boolean =>
  JSON.stringify(statusProyektor(a)) === JSON.stringify(statusProyektor(b));
