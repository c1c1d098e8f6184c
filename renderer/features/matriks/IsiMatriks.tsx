import { Alert, Button, Group, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Dossier } from '../../../shared/domain/dossier';
import { tahunDalam } from '../../../shared/domain/matriks/nomorMatriks';
import { CommandButton } from '../../commands/CommandButton';
import { findCommand, runCommand } from '../../commands/registry';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { EmptyState } from '../../components/EmptyState';
import { KeyHint } from '../../components/KeyHint';
import { PageHeader } from '../../components/PageHeader';
import { teksMatriks } from '../../text/matriks';
import { GridMatriks } from './GridMatriks';
import { type Kolom, kolomTahun } from './kolomMatriks';
import classes from './matriks.module.css';
import { countTurunan } from './pohonMatriks';
import { useGrid } from './useGrid';
import { useMatriks } from './useMatriks';
import { useMatriksCommands } from './useMatriksCommands';

export const IsiMatriks = ({ dossierId, dossier }: { readonly dossierId: string; readonly dossier: Dossier }) => {
  const matriks = useMatriks(dossierId, dossier.matriks);
  const { pohon, gagal } = matriks;
  const { tahunMatriks } = dossier.dataUmum;
  const kolomList = useMemo(
    (): Kolom[] => ['nomor', 'uraian', ...tahunDalam(tahunMatriks).map(kolomTahun), 'pihak', 'keterangan'],
    [tahunMatriks],
  );
  const grid = useGrid(pohon, kolomList);
  const gridRef = useRef<HTMLDivElement>(null);
  const [dihapus, setDihapus] = useState<string | null>(null);
  const fokusGrid = (): void => gridRef.current?.focus();
  const perintah = useMatriksCommands(matriks, grid, setDihapus, fokusGrid);
  const simpulHapus = dihapus === null ? undefined : pohon.get(dihapus);
  const gagalPertama = [...gagal][0];

  const tutupHapus = (): void => {
    setDihapus(null);
    // After the dialog has given the focus back to what opened it.
    window.setTimeout(fokusGrid, 0);
  };

  if (pohon.size === 0) {
    return (
      <>
        <PageHeader judul={teksMatriks.judul} />
        <EmptyState judul={teksMatriks.kosongJudul} keterangan={teksMatriks.kosongIsi}>
          <CommandButton command={perintah.kelompok} variant="filled" />
        </EmptyState>
      </>
    );
  }
  const count = (tingkat: number): number => [...pohon.values()].filter((simpul) => simpul.tingkat === tingkat).length;
  return (
    <div className={classes.layar}>
      <PageHeader judul={teksMatriks.judul} keterangan={teksMatriks.jumlah(count(0), count(1), count(2))} />
      <Group gap={6} role="toolbar" aria-label={teksMatriks.alat}>
        {Object.values(perintah).map((command) => (
          <CommandButton key={command.id} size="compact-sm" fw={500} command={command} />
        ))}
        <TombolRiwayat id="riwayat.undo" label={teksMatriks.urungkan} shortcut="mod+z" />
        <TombolRiwayat id="riwayat.redo" label={teksMatriks.ulangi} shortcut="mod+y" />
        <Button
          size="compact-sm"
          fw={500}
          variant="default"
          onClick={() => grid.setCiutSemua(grid.ciut.size === 0)}
          aria-pressed={grid.ciut.size > 0}
        >
          {grid.ciut.size === 0 ? teksMatriks.ciutkanSemua : teksMatriks.bentangkanSemua}
        </Button>
      </Group>
      {gagalPertama !== undefined && (
        <Alert color="red" variant="outline" py={6} role="alert">
          {teksMatriks.gagal(gagal.size, pohon.get(gagalPertama)?.label ?? '')}
        </Alert>
      )}
      <GridMatriks matriks={matriks} grid={grid} gridRef={gridRef} onTambahBawah={perintah.bawah.perform} />
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {teksMatriks.petunjuk}
        </Text>
        <Text size="xs" c="dimmed">
          {teksMatriks.legenda}
        </Text>
      </Group>
      <ConfirmDelete
        opened={simpulHapus !== undefined}
        judul={teksMatriks.hapusJudul(simpulHapus?.label ?? '')}
        onCancel={tutupHapus}
        onConfirm={() => {
          // A failed removal stands in the saved line with its retry.
          if (dihapus !== null) matriks.remove(dihapus).catch(() => undefined);
          tutupHapus();
        }}
      >
        {simpulHapus &&
          teksMatriks.hapusIsi(
            simpulHapus.baris.uraian || teksMatriks.uraianKosong,
            countTurunan(pohon, simpulHapus.baris.barisId),
          )}
      </ConfirmDelete>
    </div>
  );
};

interface TombolRiwayatProps {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
}

/** Undo and redo belong to the dossier; here they have a button within reach. */
const TombolRiwayat = ({ id, label, shortcut }: TombolRiwayatProps) => (
  <Button
    size="compact-sm"
    fw={500}
    variant="default"
    rightSection={<KeyHint shortcut={shortcut} />}
    title={findCommand(id)?.label}
    onClick={() => runCommand(id)}
  >
    {label}
  </Button>
);
