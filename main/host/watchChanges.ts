import type { AppEvents, HandlersOf, ServiceContract } from '../../shared/contract';

export type RapatChanged = AppEvents['rapat:changed'];
type Handlers = HandlersOf<ServiceContract>;

/** Channels after which nothing a window shows of a dossier has changed. */
const READS: ReadonlySet<string> = new Set<keyof ServiceContract>([
  'dossier:list',
  'dossier:listTerhapus',
  'dossier:get',
  'dossier:eksporRenaksi',
  'rapat:get',
  'rapat:list',
  'rapat:verify',
  'asesmen:setPosisi',
  'peserta:readBerkas',
  'bukti:getFolder',
  'bukti:check',
  'pindaian:path',
  'beritaAcara:preview',
  'edisi:isi',
  'edisi:verify',
  'kerja:baca',
  'riwayat:status',
  'riwayat:list',
  'cadangan:list',
  'ekspor:start',
  'ekspor:cancel',
  'ekspor:status',
]);

const idOf = (input: unknown, name: 'dossierId' | 'rapatId'): string => {
  const id = (input as Readonly<Record<string, unknown>>)[name];
  return typeof id === 'string' ? id : '';
};

/** The same handlers; `onChanged` hears of every change once it is stored. `rapatId` is '' for the whole dossier. */
export function watchChanges(handlers: Handlers, onChanged: (change: RapatChanged) => void): Handlers {
  const watch =
    (run: (input: never) => unknown) =>
    async (input: unknown): Promise<unknown> => {
      const hasil = await run(input as never);
      onChanged({ dossierId: idOf(input, 'dossierId'), rapatId: idOf(input, 'rapatId') });
      return hasil;
    };
  const watched = Object.entries(handlers).map(([channel, run]) => [channel, READS.has(channel) ? run : watch(run)]);
  return Object.fromEntries(watched) as Handlers;
}
