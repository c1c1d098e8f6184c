import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconDots,
  IconPrinter,
  IconPrinterOff,
  IconTemplate,
  IconTrash,
} from '@tabler/icons-react';
import { type JenisBagian, jenisBagianSchema } from '../../../../shared/domain/dossier';
import type { TempatSisip } from '../../../../shared/domain/naskah/posisiSisip';
import { NAMA_JENIS_BAGIAN, SUSUNAN } from '../../../text/naskahSusunan';

export interface TindakanBagian {
  readonly onPindah: (arah: -1 | 1) => void;
  readonly onTingkat: (arah: -1 | 1) => void;
  readonly onCetak: () => void;
  readonly onHapus: () => void;
  readonly onTambah: (jenis: JenisBagian, sisi: TempatSisip['sisi']) => void;
  readonly onTemplat: () => void;
}

export interface MenuBagianProps extends TindakanBagian {
  /** Names the section, for the label. */
  readonly nama: string;
  readonly isDicetak: boolean;
  readonly bolehPindah: (arah: -1 | 1) => boolean;
  readonly bolehTingkat: (arah: -1 | 1) => boolean;
  readonly bolehTambah: (jenis: JenisBagian, sisi: TempatSisip['sisi']) => boolean;
}

const Tombol = ({ teks }: { readonly teks: string }) => (
  <Text span size="xs" c="dimmed">
    {teks}
  </Text>
);

/** What can be done with the chosen section. */
export const MenuBagian = (props: MenuBagianProps) => {
  const ikon = { size: 16, 'aria-hidden': true } as const;
  const Cetak = props.isDicetak ? IconPrinterOff : IconPrinter;
  const tambahDi = (sisi: TempatSisip['sisi'], label: string) => (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {jenisBagianSchema.options.map((jenis) => (
          <Menu.Item key={jenis} disabled={!props.bolehTambah(jenis, sisi)} onClick={() => props.onTambah(jenis, sisi)}>
            {NAMA_JENIS_BAGIAN[jenis]}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={SUSUNAN.tindakan(props.nama)}>
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp {...ikon} />}
          rightSection={<Tombol teks="Alt+↑" />}
          disabled={!props.bolehPindah(-1)}
          onClick={() => props.onPindah(-1)}
        >
          {SUSUNAN.naik}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...ikon} />}
          rightSection={<Tombol teks="Alt+↓" />}
          disabled={!props.bolehPindah(1)}
          onClick={() => props.onPindah(1)}
        >
          {SUSUNAN.turun}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowLeft {...ikon} />}
          rightSection={<Tombol teks="Alt+←" />}
          disabled={!props.bolehTingkat(-1)}
          onClick={() => props.onTingkat(-1)}
        >
          {SUSUNAN.keluar}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowRight {...ikon} />}
          rightSection={<Tombol teks="Alt+→" />}
          disabled={!props.bolehTingkat(1)}
          onClick={() => props.onTingkat(1)}
        >
          {SUSUNAN.masuk}
        </Menu.Item>
        <Menu.Divider />
        {tambahDi('SEBELUM', SUSUNAN.tambahSebelum)}
        {tambahDi('SESUDAH', SUSUNAN.tambahSesudah)}
        <Menu.Item leftSection={<IconTemplate {...ikon} />} onClick={props.onTemplat}>
          {SUSUNAN.dariTemplat}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Cetak {...ikon} />} onClick={props.onCetak}>
          {props.isDicetak ? SUSUNAN.jangan : SUSUNAN.cetak}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash {...ikon} />} onClick={props.onHapus}>
          {SUSUNAN.hapus}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
