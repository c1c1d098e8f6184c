import { IconArrowsMove, IconHash, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { NAMA_MACAM } from '../../../shared/documents/perubahan/rincianPerubahan';
import type { MacamPerubahan } from '../../../shared/domain/matriks/perubahanBaris';
import classes from './edisi.module.css';

const IKON: Readonly<Record<MacamPerubahan, typeof IconPlus>> = {
  BARU: IconPlus,
  DIUBAH: IconPencil,
  DIPINDAH: IconArrowsMove,
  DIHAPUS: IconMinus,
  NOMOR: IconHash,
};

/** The kinds of a change, in icon and words. */
export const TandaMacam = ({ macamList }: { readonly macamList: readonly MacamPerubahan[] }) => (
  <>
    {macamList.map((macam) => {
      const Ikon = IKON[macam];
      return (
        <span key={macam} className={classes.macam} data-macam={macam}>
          <Ikon size={14} aria-hidden="true" />
          {NAMA_MACAM[macam]}
        </span>
      );
    })}
  </>
);
