import { Button, Checkbox, Group, Menu, Popover, Stack } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconChevronDown,
  IconColumns3,
  IconCopyPlus,
  IconFilter,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconRowInsertTop,
  IconSearch,
  IconTrash,
} from '@tabler/icons-react';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { type Command, isAvailable, runCommand } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';
import { teksMatriks } from '../../text/matriks';
import { GRUP_KOLOM } from './grupKolom';
import classes from './matriks.module.css';
import { TombolIkon } from './TombolIkon';
import type { Grid } from './useGrid';
import type { KolomGrid } from './useKolom';
import type { PerintahMatriks } from './useMatriksCommands';
import type { PerintahSel } from './useSelCommands';

export interface AlatMatriksProps {
  readonly perintah: PerintahMatriks;
  readonly sel: PerintahSel;
  readonly grid: Grid;
  readonly kolom: KolomGrid;
  readonly isCari: boolean;
  readonly isSaring: boolean;
  readonly onTautan: () => void;
}

const riwayat = (id: string, label: string, shortcut: string): Command => ({
  id,
  label,
  group: '',
  shortcut,
  perform: () => void runCommand(id),
});

/** Does something with what the toolbar was given last, not with what it was drawn from. */
type Lakukan = (aksi: (kini: AlatMatriksProps) => void) => void;

/** Every action on the matrix as a button or an entry of a menu, with its key. */
export const AlatMatriks = (props: AlatMatriksProps) => {
  const kini = useRef(props);
  useLayoutEffect(() => {
    kini.current = props;
  });
  const lakukan: Lakukan = useCallback((aksi) => aksi(kini.current), []);
  return <IsiAlat props={props} lakukan={lakukan} />;
};

/** Everything that can be seen of the toolbar. */
const rupaOf = ({ perintah, sel, kolom, isCari, isSaring }: AlatMatriksProps): string =>
  JSON.stringify([
    [...Object.values(perintah), ...Object.values(sel)].map((command) => [command.label, isAvailable(command)]),
    kolom.grupList,
    isCari,
    isSaring,
  ]);

const withLakukan = <K extends string>(
  commands: Readonly<Record<K, Command>>,
  perform: (nama: K) => void,
): Readonly<Record<K, Command>> => {
  const entri = (Object.keys(commands) as K[]).map((nama) => [
    nama,
    { ...commands[nama], perform: () => perform(nama) },
  ]);
  return Object.fromEntries(entri) as Record<K, Command>;
};

/** Its forty parts cost more than the grid at every key, so they are drawn again only when they look otherwise. */
const IsiAlat = memo(
  ({ props, lakukan }: { readonly props: AlatMatriksProps; readonly lakukan: Lakukan }) => {
    const { kolom, isCari, isSaring } = props;
    const perintah = withLakukan(props.perintah, (nama) => lakukan((kini) => kini.perintah[nama].perform()));
    const sel = withLakukan(props.sel, (nama) => lakukan((kini) => kini.sel[nama].perform()));
    return (
      <Group gap={6} role="toolbar" aria-label={teksMatriks.alat} className={classes.alat}>
        <CommandButton size="compact-sm" fw={500} command={perintah.bawah} />
        <CommandButton size="compact-sm" fw={500} command={perintah.anak} />
        <Group gap={3} wrap="nowrap">
          <TombolIkon command={perintah.atas} ikon={IconRowInsertTop} />
          <TombolIkon command={perintah.duplikat} ikon={IconCopyPlus} />
          <TombolIkon command={perintah.sunting} ikon={IconPencil} />
          <TombolIkon command={perintah.hapus} ikon={IconTrash} />
        </Group>
        <Group gap={3} wrap="nowrap">
          <TombolIkon command={perintah.naik} ikon={IconArrowUp} />
          <TombolIkon command={perintah.turun} ikon={IconArrowDown} />
          <TombolIkon command={perintah.keluar} ikon={IconIndentDecrease} />
          <TombolIkon command={perintah.masuk} ikon={IconIndentIncrease} />
        </Group>
        <Group gap={3} wrap="nowrap">
          <TombolIkon command={riwayat('riwayat.undo', teksMatriks.urungkan, 'mod+z')} ikon={IconArrowBackUp} />
          <TombolIkon command={riwayat('riwayat.redo', teksMatriks.ulangi, 'mod+y')} ikon={IconArrowForwardUp} />
        </Group>
        <Group gap={3} wrap="nowrap">
          <TombolIkon command={sel.cari} ikon={IconSearch} isDitekan={isCari} />
          <TombolIkon command={sel.saring} ikon={IconFilter} isDitekan={isSaring} />
        </Group>
        <Group gap={3} wrap="nowrap" role="group" aria-label={teksMatriks.tingkat}>
          {teksMatriks.sampaiTingkat.map((label, tingkat) => (
            <Button
              key={label}
              size="compact-sm"
              variant="default"
              px={8}
              title={label}
              aria-label={label}
              onClick={() => lakukan(({ grid }) => grid.setCiutTingkat(tingkat))}
            >
              {tingkat + 1}
            </Button>
          ))}
        </Group>
        <PilihKolom
          grupList={kolom.grupList}
          setGrup={(grup, isTampil) => lakukan((kini) => kini.kolom.setGrup(grup, isTampil))}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="compact-sm" fw={500} variant="default" rightSection={<IconChevronDown size={14} />}>
              {teksMatriks.lainnya}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {[
              perintah.kelompok,
              sel.isiBawah,
              sel.isiKanan,
              sel.salin,
              sel.potong,
              sel.ganti,
              sel.kosongkan,
              sel.ikutAnak,
              sel.ikutSemua,
            ].map((command) => (
              <EntriMenu
                key={command.id}
                command={command}
                isSelalu={command === sel.salin || command === sel.potong}
              />
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => lakukan(({ onTautan }) => onTautan())}>{teksMatriks.tautan}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    );
  },
  (lama, baru) => lama.lakukan === baru.lakukan && rupaOf(lama.props) === rupaOf(baru.props),
);
IsiAlat.displayName = 'IsiAlat';

/** Copying asks for the focus of the grid, which it gives itself when it comes from here. */
const EntriMenu = ({ command, isSelalu }: { readonly command: Command; readonly isSelalu: boolean }) => {
  const shortcut = [command.shortcut ?? []].flat()[0];
  return (
    <Menu.Item
      disabled={!isSelalu && !isAvailable(command)}
      rightSection={shortcut === undefined ? undefined : <KeyHint shortcut={shortcut} />}
      onClick={command.perform}
    >
      {command.label}
    </Menu.Item>
  );
};

const PilihKolom = ({ grupList, setGrup }: Pick<KolomGrid, 'grupList' | 'setGrup'>) => (
  <Popover position="bottom-end" withinPortal trapFocus returnFocus>
    <Popover.Target>
      <Button size="compact-sm" fw={500} variant="default" leftSection={<IconColumns3 size={15} />}>
        {teksMatriks.pilihKolom}
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label={teksMatriks.pilihKolom}>
      <Stack gap={8}>
        {GRUP_KOLOM.map((grup) => (
          <Checkbox
            key={grup}
            size="sm"
            label={teksMatriks.grupKolom[grup]}
            checked={grupList.includes(grup)}
            onChange={(event) => setGrup(grup, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </Popover.Dropdown>
  </Popover>
);
