import { Badge, Group, Menu, Text } from '@mantine/core';
import { IconCheck, IconLock } from '@tabler/icons-react';
import { formatTanggal } from '../../../shared/domain/format/tanggal';
import { LoadingState } from '../../components/LoadingState';
import { toRenaksiError } from '../../data/client';
import { useRapatList } from '../../data/rapatAktif';
import { kalimatError } from '../../text/errors';
import { JENIS_RAPAT, teksPilihRapat } from '../../text/rapat';

export interface DaftarRapatProps {
  readonly dossierId: string;
  readonly rapatIdKini: string;
  readonly onPilih: (rapatId: string, nama: string) => void;
}

/** The dossier's meetings as items of a menu: kind, date, how many are scored, locked or not. */
export const DaftarRapat = ({ dossierId, rapatIdKini, onPilih }: DaftarRapatProps) => {
  const { data: rapatList, error } = useRapatList(dossierId);
  if (error) {
    return (
      <Text size="sm" p="xs" role="alert" c="var(--mantine-color-error)">
        {kalimatError(toRenaksiError(error))}
      </Text>
    );
  }
  if (!rapatList) return <LoadingState label={teksPilihRapat.memuat} />;
  return rapatList.map((rapat, i) => {
    const nama = rapat.nama || teksPilihRapat.tanpaNama;
    return (
      <Menu.RadioItem
        key={rapat.rapatId}
        value={rapat.rapatId}
        checked={rapat.rapatId === rapatIdKini}
        checkIcon={<IconCheck size={16} aria-hidden="true" />}
        closeMenuOnClick
        onChange={() => onPilih(rapat.rapatId, nama)}
      >
        <Text size="sm" fw={600} lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
          {nama}
        </Text>
        <Group gap={6}>
          <Text size="xs" c="dimmed">
            {[
              JENIS_RAPAT[rapat.jenis],
              rapat.tanggal === null ? teksPilihRapat.tanpaTanggal : formatTanggal(rapat.tanggal),
              teksPilihRapat.dinilai(rapat.jumlahDinilai),
            ].join(' · ')}
          </Text>
          {rapat.disahkanPada !== null && (
            <Badge
              size="sm"
              variant="outline"
              color="gray"
              tt="none"
              c="var(--mantine-color-text)"
              leftSection={<IconLock size={10} aria-hidden="true" />}
            >
              {teksPilihRapat.disahkan}
            </Badge>
          )}
          {i === rapatList.length - 1 && (
            <Badge size="sm" variant="outline" tt="none">
              {teksPilihRapat.dicetak}
            </Badge>
          )}
        </Group>
      </Menu.RadioItem>
    );
  });
};
