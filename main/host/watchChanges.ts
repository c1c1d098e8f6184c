import type {
  AppEvents,
  ChannelInput,
  ChannelOutput,
  HandlersOf,
  NilaiBerubah,
  ServiceContract,
} from '../../shared/contract';

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
  'gambar:get',
  'templat:get',
  'templat:save',
  'templat:reset',
  'lampiran:preview',
  'lampiran:cancelPreview',
  'ekspor:start',
  'ekspor:cancel',
  'ekspor:status',
]);

const idOf = (input: unknown, name: 'dossierId' | 'rapatId'): string => {
  const id = (input as Readonly<Record<string, unknown>>)[name];
  return typeof id === 'string' ? id : '';
};

/** A score is the one change the room waits for: its message says it all, so that nobody has to read the meeting again. */
const nilaiOf = (channel: string, input: unknown, output: unknown): { nilai?: NilaiBerubah } => {
  if (channel !== 'asesmen:setNilai') return {};
  const { pertanyaanId, nilai } = input as ChannelInput<'asesmen:setNilai'>;
  return { nilai: { pertanyaanId, nilai, hasil: (output as ChannelOutput<'asesmen:setNilai'>).hasil } };
};

/** The same handlers; `onChanged` hears of every change once it is stored. `rapatId` is '' for the whole dossier. */
export function watchChanges(handlers: Handlers, onChanged: (change: RapatChanged) => void): Handlers {
  const watch =
    (channel: string, run: (input: never) => unknown) =>
    async (input: unknown): Promise<unknown> => {
      const hasil = await run(input as never);
      onChanged({
        dossierId: idOf(input, 'dossierId'),
        rapatId: idOf(input, 'rapatId'),
        ...nilaiOf(channel, input, hasil),
      });
      return hasil;
    };
  const watched = Object.entries(handlers).map(([channel, run]) => [
    channel,
    READS.has(channel) ? run : watch(channel, run),
  ]);
  return Object.fromEntries(watched) as Handlers;
}
