import type { InputOf, OutputOf } from './define';
import { dossierContract } from './dossierContract';
import { edisiContract } from './edisiContract';
import { eksporContract, type StatusEkspor } from './eksporContract';
import { matriksContract } from './matriksContract';
import { naskahContract } from './naskahContract';
import { persiapanContract } from './persiapanContract';
import { proyektorContract, type StatusProyektor } from './proyektorContract';
import { type NilaiBerubah, rapatContract } from './rapatContract';
import { riwayatContract } from './riwayatContract';
import { shellContract } from './shellContract';

/** Channels the services answer, with or without a window. */
export const serviceContract = {
  ...dossierContract,
  ...rapatContract,
  ...persiapanContract,
  ...matriksContract,
  ...edisiContract,
  ...naskahContract,
  ...riwayatContract,
  ...eksporContract,
};

/** Every channel of the window. */
export const appContract = { ...serviceContract, ...shellContract, ...proyektorContract };

export type ServiceContract = typeof serviceContract;
export type AppContract = typeof appContract;
export type ChannelName = keyof AppContract;
export type ChannelInput<K extends ChannelName> = InputOf<AppContract[K]>;
export type ChannelOutput<K extends ChannelName> = OutputOf<AppContract[K]>;

/** Messages from the main process to the window. */
export interface AppEvents {
  'ekspor:progress': StatusEkspor;
  /** A `.renaksi` file given on the command line or to a second start. */
  'shell:bukaRenaksi': { path: string };
  /** To both windows: the projector opened, closed, froze or shows something else. */
  'proyektor:status': StatusProyektor;
  /**
   * To both windows: something of this meeting was stored; what shows it must read again, unless `nilai` says all that
   * changed. `rapatId` is '' when any meeting of the dossier may have changed.
   */
  'rapat:changed': { dossierId: string; rapatId: string; nilai?: NilaiBerubah };
  /** A menu entry or shortcut of the native menu: the command registry's id. */
  'shell:perintah': { perintah: string };
}
export type EventName = keyof AppEvents;
export const EVENT_NAMES: readonly EventName[] = [
  'ekspor:progress',
  'shell:bukaRenaksi',
  'shell:perintah',
  'proyektor:status',
  'rapat:changed',
];

export * from './define';
export * from './dossierContract';
export * from './edisiContract';
export * from './eksporContract';
export * from './matriksContract';
export * from './naskahContract';
export * from './persiapanContract';
export * from './proyektorContract';
export * from './rapatContract';
export * from './riwayatContract';
