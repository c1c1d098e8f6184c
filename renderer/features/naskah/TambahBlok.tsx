import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Blok } from '../../../shared/domain/dossier';
import { NAMA_BLOK } from '../../text/naskah';
import { blokBaru, type JenisBlokBaru } from './blokBaru';

const JENIS_LIST: readonly JenisBlokBaru[] = [
  'PARAGRAF',
  'DAFTAR',
  'KUTIPAN',
  'TABEL',
  'TABEL_BEBAS',
  'GAMBAR',
  'TANDA_TANGAN',
];

export interface TambahBlokProps {
  readonly label: string;
  readonly isKecil?: boolean;
  readonly onAdd: (blok: Blok) => void;
}

/** Menu of the kinds of block. */
export const TambahBlok = ({ label, isKecil = false, onAdd }: TambahBlokProps) => (
  <Menu withinPortal>
    <Menu.Target>
      {isKecil ? (
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={label}>
          <IconPlus size={17} aria-hidden="true" />
        </ActionIcon>
      ) : (
        <Button size="xs" variant="default" leftSection={<IconPlus size={15} aria-hidden="true" />}>
          {label}
        </Button>
      )}
    </Menu.Target>
    <Menu.Dropdown>
      {JENIS_LIST.map((jenis) => (
        <Menu.Item key={jenis} onClick={() => onAdd(blokBaru(jenis))}>
          {NAMA_BLOK[jenis]}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
