import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Bentrokan } from '../../../shared/contract';
import { NAMA_JENIS } from '../../../shared/documents/perubahan/rincianPerubahan';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { labelBaris } from '../../../shared/domain/matriks/nomorMatriks';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { teksBanding } from '../../text/edisi';
import { KALIMAT_TERHALANG, teksKerja } from '../../text/kerja';
import { bidangBaris, bidangSemua } from '../edisi/bidangBaris';
import classes from '../edisi/edisi.module.css';
import { SisiBaris } from '../edisi/SisiBaris';
import { TandaMacam } from '../edisi/TandaMacam';
import { cabangDisini, type SebabTerhalang } from './pilihTerapan';
import type { Keputusan } from './useKeputusan';

export interface BarisKerjaProps {
  readonly perubahan: PerubahanBaris;
  readonly bentrokan: Bentrokan | null;
  readonly keputusan: Keputusan;
  readonly sebab: SebabTerhalang | null;
  /** All of the sheet, to name parents that are new themselves. */
  readonly perubahanList: readonly PerubahanBaris[];
  readonly kini: readonly BarisMatriks[];
}

const labelOf = ({ lama, baru, nomorLama, nomorBaru }: PerubahanBaris): string => {
  const jenis = (baru ?? lama)?.jenis ?? 'KEGIATAN';
  return labelBaris(jenis, nomorBaru ?? nomorLama ?? '');
};

/** One difference: the decision, what stands here, and what the sheet says. */
export const BarisKerja = (props: BarisKerjaProps) => {
  const { perubahan, bentrokan, keputusan, sebab, perubahanList, kini } = props;
  const { barisId, lama, baru, macamList, kolomList, nomorLama, nomorBaru } = perubahan;
  const disini = bentrokan === null ? lama : bentrokan.disini;
  const bidangList =
    disini && baru
      ? bidangBaris(disini, baru, kolomList)
      : baru && lama === null
        ? bidangSemua(baru, 'BARU')
        : lama && baru
          ? bidangBaris(lama, baru, kolomList)
          : lama
            ? bidangSemua(disini ?? lama, 'LAMA')
            : [];
  const isPindah = macamList.includes('DIPINDAH');
  const tempat = (indukId: string | null | undefined): string | null => {
    if (indukId == null) return null;
    const induk =
      kini.find((baris) => baris.barisId === indukId) ?? perubahanList.find((p) => p.barisId === indukId)?.baru;
    return induk ? `pada ${NAMA_JENIS[induk.jenis].toLowerCase()} "${induk.uraian}"` : null;
  };
  return (
    <>
      <div role="gridcell" className={classes.sel}>
        <TandaMacam macamList={macamList} />
        {bentrokan === null ? (
          <Checkbox
            size="xs"
            mt={4}
            tabIndex={-1}
            label={teksKerja.terimaKotak}
            aria-label={teksKerja.terimaBaris(labelOf(perubahan))}
            checked={!keputusan.ditolak.has(barisId) && sebab === null}
            disabled={sebab !== null}
            onChange={() => keputusan.toggle(barisId)}
          />
        ) : (
          <PilihBentrok {...props} bentrokan={bentrokan} />
        )}
        {sebab !== null && (
          <Text size="xs" c="var(--app-perhatian)" mt={2}>
            {KALIMAT_TERHALANG[sebab]}
          </Text>
        )}
      </div>
      <div role="gridcell" className={classes.sel}>
        <SisiBaris
          sisi="LAMA"
          baris={disini}
          nomor={nomorLama}
          bidangList={bidangList}
          kosong={lama === null ? teksBanding.tidakAda : teksKerja.dihapusDiSini}
          tempat={isPindah ? tempat(disini?.indukId) : null}
        />
      </div>
      <div role="gridcell" className={classes.sel}>
        <SisiBaris
          sisi="BARU"
          baris={baru}
          nomor={nomorBaru}
          bidangList={bidangList}
          kosong={teksBanding.dihapus}
          tempat={isPindah || lama === null ? tempat(baru?.indukId) : null}
        />
      </div>
    </>
  );
};

const kalimatBentrok = ({ baru, lama }: PerubahanBaris, { disini, kolomList }: Bentrokan, anak: number): string => {
  if (baru === null) return teksKerja.bentrokDihapus(anak);
  if (disini === null && lama !== null) return teksKerja.bentrokHapus;
  return kolomList.length === 0 ? teksKerja.bentrokPindah : teksKerja.bentrokIsi;
};

const PilihBentrok = ({
  perubahan,
  bentrokan,
  keputusan,
  kini,
}: BarisKerjaProps & { readonly bentrokan: Bentrokan }) => {
  const { barisId, baru } = perubahan;
  const pilihan = keputusan.bentrok.get(barisId);
  const label = labelOf(perubahan);
  const anak = baru === null ? cabangDisini(kini, barisId).length : 0;
  return (
    <div>
      <Text size="xs" c="var(--app-perhatian)" fw={500}>
        <IconAlertTriangle size={14} aria-hidden="true" style={{ verticalAlign: '-2px' }} /> {teksKerja.bentrok}:{' '}
        {kalimatBentrok(perubahan, bentrokan, anak)}
      </Text>
      <Group gap={4} mt={4} wrap="nowrap">
        {(['DISINI', 'LEMBAR'] as const).map((satu) => (
          <Button
            key={satu}
            size="compact-xs"
            tabIndex={-1}
            variant={pilihan === satu ? 'filled' : 'default'}
            aria-pressed={pilihan === satu}
            aria-label={(satu === 'DISINI' ? teksKerja.pilihDiSini : teksKerja.pilihLembar)(label)}
            onClick={() => keputusan.pilih(barisId, satu)}
          >
            {satu === 'DISINI' ? teksKerja.diSini : teksKerja.lembar}
          </Button>
        ))}
      </Group>
    </div>
  );
};
