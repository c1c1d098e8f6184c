import { Button, Group, NativeSelect, Paper, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { LembarBacaan } from '../../../../shared/contract';
import { ErrorState } from '../../../components/ErrorState';
import { call, pathOf } from '../../../data/client';
import { teksImpor } from '../../../text/peserta';

interface Bacaan {
  readonly nama: string;
  readonly lembarList: readonly LembarBacaan[];
}

/** An xlsx or csv file, chosen or dropped here, and which of its sheets. */
export const SumberBerkas = ({ onBaca }: { readonly onBaca: (barisList: LembarBacaan['barisList']) => void }) => {
  const [bacaan, setBacaan] = useState<Bacaan | null>(null);
  const [lembar, setLembar] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [catatan, setCatatan] = useState<string | null>(null);
  const [isMembaca, setMembaca] = useState(false);

  const pilihLembar = (lembarList: readonly LembarBacaan[], i: number): void => {
    setLembar(i);
    onBaca(lembarList[i]?.barisList ?? []);
  };
  const baca = async (minta: () => Promise<string | null>): Promise<void> => {
    setMembaca(true);
    setError(null);
    setCatatan(null);
    try {
      const path = await minta();
      if (path === null) return;
      const lembarList = await call('peserta:readBerkas', { path });
      setBacaan({ nama: path.split(/[\\/]/).at(-1) ?? path, lembarList });
      // The first sheet that holds something: books like to begin with an empty one.
      pilihLembar(
        lembarList,
        Math.max(
          0,
          lembarList.findIndex(({ barisList }) => barisList.length > 0),
        ),
      );
    } catch (gagal) {
      setError(gagal);
      setBacaan(null);
      onBaca([]);
    } finally {
      setMembaca(false);
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    // The window behind would take the file for a dossier.
    event.stopPropagation();
    const file = event.dataTransfer.files[0];
    const path = file ? pathOf(file) : '';
    if (path === '') setCatatan(teksImpor.seretTanpaJalur);
    else void baca(() => Promise.resolve(path));
  };
  return (
    <>
      <Paper withBorder p="sm" bg="var(--app-panel)" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {bacaan === null ? teksImpor.seret : teksImpor.berkas(bacaan.nama)}
          </Text>
          <Button
            data-autofocus
            variant="default"
            style={{ flexShrink: 0 }}
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
            loading={isMembaca}
            onClick={() =>
              void baca(async () => (await call('shell:pilihBerkas', { jenis: 'PESERTA', awal: null }))?.path ?? null)
            }
          >
            {teksImpor.pilihBerkas}
          </Button>
        </Group>
      </Paper>
      {catatan !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {catatan}
        </Text>
      )}
      {error !== null && <ErrorState error={error} judul={teksImpor.gagalBaca} />}
      {bacaan !== null && bacaan.lembarList.length > 1 && (
        <NativeSelect
          label={teksImpor.lembar}
          value={String(lembar)}
          data={bacaan.lembarList.map(({ nama }, i) => ({ value: String(i), label: nama }))}
          onChange={(event) => pilihLembar(bacaan.lembarList, Number(event.currentTarget.value))}
        />
      )}
      {bacaan !== null && (bacaan.lembarList[lembar]?.barisList.length ?? 0) === 0 && (
        <Text size="sm" c="dimmed">
          {teksImpor.lembarKosong}
        </Text>
      )}
    </>
  );
};
