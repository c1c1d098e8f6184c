import { memo } from 'react';
import { HeaderBar } from './HeaderBar';
import { useDossierCommands } from './useDossierCommands';

export interface KepalaDossierProps {
  readonly dossierId: string;
  readonly nama: string;
}

/** Header of an open dossier, with its commands; apart from the screen, which what can be undone does not concern. */
export const KepalaDossier = memo(({ dossierId, nama }: KepalaDossierProps) => (
  <HeaderBar nama={nama} commands={useDossierCommands(dossierId, nama)} />
));
KepalaDossier.displayName = 'KepalaDossier';
