import type { ChannelName } from '../../shared/contract';

/** All the projector's page may call: it shows, it never changes anything. */
const CHANNELS: ReadonlySet<string> = new Set<ChannelName>([
  'rapat:get',
  'rapat:list',
  'dossier:get',
  'proyektor:status',
  'shell:info',
]);

export const isProyektorChannel = (channel: string): boolean => CHANNELS.has(channel);
