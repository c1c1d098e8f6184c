import { Table, Text } from '@mantine/core';
import type { IndikatorStrategis } from '../../../shared/domain/dossier';
import { teksTarget } from '../../text/target';
import { AngkaInput } from './AngkaInput';
import { selisihTarget } from './selisihTarget';

export interface BarisCapaianProps {
  readonly indikator: IndikatorStrategis;
  readonly nomor: number;
  readonly tahunList: readonly number[];
  readonly onUbah: (isi: Partial<IndikatorStrategis>) => void;
  readonly onBlur: () => void;
}

/** What was achieved each year, below its target, with the difference. Comes after the adoption: never frozen. */
export const BarisCapaian = ({ indikator, nomor, tahunList, onUbah, onBlur }: BarisCapaianProps) => {
  const { satuan, targetList, capaianList } = indikator;
  const isPersen = satuan === 'PERSEN';
  const ubah = (tahun: number, nilai: number | null): void => {
    const lain = capaianList.filter((capaian) => capaian.tahun !== tahun);
    const baru = nilai === null ? lain : [...lain, { tahun, nilai }];
    onUbah({ capaianList: baru.toSorted((a, b) => a.tahun - b.tahun) });
  };
  return (
    <Table.Tr>
      <Table.Td colSpan={5} ta="end">
        <Text size="sm">{teksTarget.capaian}</Text>
        <Text size="xs" c="dimmed">
          {teksTarget.capaianKeterangan}
        </Text>
      </Table.Td>
      {tahunList.map((tahun) => {
        const nilai = capaianList.find((capaian) => capaian.tahun === tahun)?.nilai ?? null;
        const target = targetList.find((satu) => satu.tahun === tahun)?.nilai ?? null;
        return (
          <Table.Td key={tahun} valign="top">
            <AngkaInput
              isPersen={isPersen}
              isBulat={!isPersen}
              label={teksTarget.untuk(teksTarget.capaianTahun(tahun), nomor)}
              nilai={nilai}
              error={isPersen && nilai !== null && nilai > 100 ? teksTarget.persenLebih : undefined}
              onChange={(baru) => ubah(tahun, baru)}
              onBlur={onBlur}
            />
            {nilai !== null && (
              <Text size="xs" c="dimmed" className="angka">
                {selisihTarget(nilai, target, satuan)}
              </Text>
            )}
          </Table.Td>
        );
      })}
      <Table.Td />
    </Table.Tr>
  );
};
