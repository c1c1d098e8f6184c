import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { BahanPerubahan, SisiPerubahan } from '../../../shared/documents/perubahan/requireBanding';
import { labelOf } from '../../../shared/documents/perubahan/rincianPerubahan';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { teksBanding } from '../../text/edisi';
import { bidangBaris, bidangSemua } from './bidangBaris';
import classes from './edisi.module.css';
import { SisiBaris } from './SisiBaris';
import { TandaMacam } from './TandaMacam';

export interface BarisBandingProps {
  readonly perubahan: PerubahanBaris;
  readonly bahan: BahanPerubahan;
  readonly canBuka: boolean;
  readonly onBuka: () => void;
}

/** `pada Program I.2`, with its text: the number of a parent alone may mean another row on the other side. */
const tempatOf = (indukId: string | null | undefined, sisi: SisiPerubahan): string | null => {
  if (indukId == null) return null;
  return `pada ${labelOf(indukId, sisi)} ${sisi.barisById.get(indukId)?.uraian ?? ''}`.trim();
};

/** One change: what it is, and both sides. */
export const BarisBanding = ({ perubahan, bahan, canBuka, onBuka }: BarisBandingProps) => {
  const { barisId, lama, baru, macamList, kolomList, nomorLama, nomorBaru } = perubahan;
  const { semula, menjadi } = bahan;
  const cetak = { lama: semula.tahunById.get(barisId), baru: menjadi.tahunById.get(barisId) };
  const bidangList =
    lama && baru
      ? bidangBaris(lama, baru, kolomList, cetak)
      : baru
        ? bidangSemua(baru, 'BARU', cetak.baru)
        : lama
          ? bidangSemua(lama, 'LAMA', cetak.lama)
          : [];
  const isPindah = macamList.includes('DIPINDAH') && lama?.indukId !== baru?.indukId;
  return (
    <>
      <div role="gridcell" className={classes.selMacam}>
        <div>
          <TandaMacam macamList={macamList} />
        </div>
        {canBuka && (
          <Tooltip label={teksBanding.keMatriks}>
            <ActionIcon
              variant="subtle"
              size="sm"
              tabIndex={-1}
              aria-label={`${teksBanding.keMatriks}: ${nomorBaru ?? ''}`}
              onClick={onBuka}
            >
              <IconTable size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div role="gridcell" className={classes.sel}>
        <SisiBaris
          sisi="LAMA"
          baris={lama}
          nomor={nomorLama}
          bidangList={bidangList}
          kosong={teksBanding.tidakAda}
          tempat={isPindah ? tempatOf(lama?.indukId, semula) : null}
        />
      </div>
      <div role="gridcell" className={classes.sel}>
        <SisiBaris
          sisi="BARU"
          baris={baru}
          nomor={nomorBaru}
          bidangList={bidangList}
          kosong={teksBanding.dihapus}
          tempat={isPindah ? tempatOf(baru?.indukId, menjadi) : null}
        />
      </div>
    </>
  );
};
