import type { ChannelName, EventName } from '../../shared/contract';

/** Every name once, checked by the compiler: a missing channel is a missing key, an unknown one an excess key. */
const CHANNELS: Readonly<Record<ChannelName, true>> = {
  'dossier:list': true,
  'dossier:listTerhapus': true,
  'dossier:create': true,
  'dossier:openContoh': true,
  'dossier:get': true,
  'dossier:rename': true,
  'dossier:duplicate': true,
  'dossier:delete': true,
  'dossier:restore': true,
  'dossier:impor': true,
  'dossier:eksporRenaksi': true,
  'dataUmum:save': true,
  'edisi:save': true,
  'statistik:save': true,
  'target:save': true,
  'ukuran:save': true,
  'naskah:saveBagian': true,
  'rapat:get': true,
  'rapat:saveInfo': true,
  'rapat:saveBeritaAcara': true,
  'rapat:savePeserta': true,
  'asesmen:setNilai': true,
  'asesmen:setCatatan': true,
  'asesmen:setPosisi': true,
  'prioritas:save': true,
  'bank:save': true,
  'matriks:add': true,
  'matriks:update': true,
  'matriks:remove': true,
  'matriks:move': true,
  'riwayat:status': true,
  'riwayat:undo': true,
  'riwayat:redo': true,
  'cadangan:list': true,
  'cadangan:restore': true,
  'ekspor:start': true,
  'ekspor:cancel': true,
  'ekspor:status': true,
  'shell:info': true,
  'shell:pilihRenaksi': true,
  'shell:simpanRenaksi': true,
  'shell:pilihFolder': true,
  'shell:bukaHasil': true,
  'shell:setLokasi': true,
  'shell:getLokasi': true,
};
const EVENTS: Readonly<Record<EventName, true>> = {
  'ekspor:progress': true,
  'shell:bukaRenaksi': true,
  'shell:perintah': true,
};

/** What the preload lets through. A list of its own, because the contract would bring its schemas along. */
export const CHANNEL_NAMES: ReadonlySet<string> = new Set(Object.keys(CHANNELS));
export const EVENT_NAMES: ReadonlySet<string> = new Set(Object.keys(EVENTS));
