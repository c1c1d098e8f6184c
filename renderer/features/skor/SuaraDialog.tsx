import { Modal } from '@mantine/core';
import { memo } from 'react';
import type { Nilai, Peserta, Skala } from '../../../shared/domain/dossier';
import { teksSuara } from '../../text/suara';
import { IsiSuara } from './IsiSuara';
import type { ButirSkor } from './useSkor';

export interface SuaraDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly dossierId: string;
  readonly rapatId: string;
  readonly butir: ButirSkor;
  readonly pesertaList: readonly Peserta[];
  readonly skalaList: readonly Skala[];
  readonly isTerkunci: boolean;
  /** The one way from votes to the agreed score: an act of its own. */
  readonly onPakaiModus: (nilai: Nilai) => void;
}

/** Votes on one question, by name or by show of hands. While it is closed nothing of it is drawn anew. */
export const SuaraDialog = memo(
  ({ opened, onClose, ...isi }: SuaraDialogProps) => (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={teksSuara.judulDialog(isi.butir.nomor)}
      transitionProps={{ duration: 0 }}
    >
      <IsiSuara key={isi.butir.pertanyaanId} {...isi} onClose={onClose} />
    </Modal>
  ),
  (lama, baru) => !lama.opened && !baru.opened,
);
SuaraDialog.displayName = 'SuaraDialog';
