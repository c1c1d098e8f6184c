import { Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { StatistikTahun } from '../../../shared/domain/dossier';
import { formatAngka, formatPersen } from '../../../shared/domain/format/angka';
import type { HasilPengaduan } from '../../../shared/domain/statistik/hitungStatistik';
import { Angka } from '../../components/Angka';
import { HapusBaris } from '../../components/HapusBaris';
import { JumlahInput } from '../../components/JumlahInput';
import { TahunInput } from '../../components/TahunInput';
import { STATISTIK } from '../../text/statistik';
import type { KolomTahun } from './statistikIsian';

const KOLOM: readonly KolomTahun[] = ['diterima', 'selesai', 'proses', 'belum'];

export interface BarisTahunProps {
  readonly baris: StatistikTahun;
  readonly hasil: HasilPengaduan | undefined;
  readonly errorOf: (kolom: string) => string | undefined;
  readonly onChange: (baris: StatistikTahun) => void;
  readonly onRemove: () => void;
}

const kalimatTakCocok = ({ selesai, proses, ditangani }: HasilPengaduan): string => {
  if (ditangani < 0) return STATISTIK.belumMelebihi;
  const rincian = formatAngka((selesai ?? 0) + (proses ?? 0));
  const buat = selesai === null || proses === null ? STATISTIK.takCocokSebagian : STATISTIK.takCocok;
  return buat(rincian, formatAngka(ditangani));
};

/** One year. An emptied count that may not be empty stays in the form as NaN, so that it is asked for, not guessed. */
export const BarisTahun = ({ baris, hasil, errorOf, onChange, onRemove }: BarisTahunProps) => {
  const tahun = Number.isNaN(baris.tahun) ? '' : String(baris.tahun);
  const isDihitung = hasil !== undefined && Number.isFinite(hasil.ditangani);
  return (
    <>
      <Table.Tr data-tempat={`statistik.tahunList[${baris.tahun}]`}>
        <Table.Td>
          <TahunInput
            size="xs"
            aria-label={STATISTIK.tahun}
            data-kolom="tahun"
            value={baris.tahun}
            error={errorOf('tahun')}
            onChange={(baru) => onChange({ ...baris, tahun: baru })}
          />
        </Table.Td>
        {KOLOM.map((kolom) => (
          <Table.Td key={kolom}>
            <JumlahInput
              size="xs"
              aria-label={STATISTIK.sel(STATISTIK[kolom], tahun)}
              data-kolom={kolom}
              value={baris[kolom]}
              error={errorOf(kolom)}
              onChange={(nilai) =>
                onChange({
                  ...baris,
                  [kolom]: nilai ?? (kolom === 'selesai' || kolom === 'proses' ? null : Number.NaN),
                })
              }
            />
          </Table.Td>
        ))}
        <Table.Td>
          <Angka nilai={isDihitung ? hasil.ditangani : null} />
        </Table.Td>
        <Table.Td>
          <Angka nilai={isDihitung && hasil.tingkatPenyelesaian ? formatPersen(hasil.tingkatPenyelesaian) : null} />
        </Table.Td>
        <Table.Td>
          <Angka nilai={isDihitung && hasil.tingkatBelum ? formatPersen(hasil.tingkatBelum) : null} />
        </Table.Td>
        <HapusBaris label={STATISTIK.hapusTahun(tahun)} onRemove={onRemove} />
      </Table.Tr>
      {isDihitung && !hasil.isCocok && (
        <Table.Tr>
          <Table.Td colSpan={9} pt={0}>
            <Text size="xs" c="var(--app-perhatian)" role="status">
              <IconAlertTriangle size={14} aria-hidden="true" style={{ verticalAlign: 'text-bottom' }} />{' '}
              {kalimatTakCocok(hasil)}
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
};
