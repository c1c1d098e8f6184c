import { Button, Group, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import * as z from 'zod';
import { type Dossier, type IndikatorStrategis, indikatorStrategisSchema } from '../../../shared/domain/dossier';
import { tahunDalam } from '../../../shared/domain/matriks/nomorMatriks';
import { edisiKini } from '../../../shared/domain/naskah';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { EmptyState } from '../../components/EmptyState';
import { moveAt } from '../../components/urutan';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { teksTarget } from '../../text/target';
import { BarisIndikator } from './BarisIndikator';

const MAKS = 100;
const schema = z.array(indikatorStrategisSchema).max(MAKS);

/** Years that are columns: the plan's, and any other a target was set for or reached (Tabel 5 of the reference starts a year early). */
const kolomTahunOf = (dossier: Dossier, list: readonly IndikatorStrategis[]): number[] =>
  [
    ...new Set([
      ...tahunDalam(dossier.dataUmum.periode),
      ...tahunDalam(dossier.dataUmum.tahunMatriks),
      ...list.flatMap(({ targetList, capaianList }) => [...targetList, ...capaianList].map(({ tahun }) => tahun)),
    ]),
  ].toSorted((a, b) => a - b);

/** Tabel 5: strategic indicators with baseline and targets. */
export const IndikatorPanel = ({ dossierId, dossier }: { readonly dossierId: string; readonly dossier: Dossier }) => {
  const { mutateAsync } = useMutasi('target:save');
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `target:${dossierId}`,
    tersimpan: dossier.targetList,
    schema,
    simpan: (targetList) => mutateAsync({ dossierId, targetList }),
  });
  const [dihapus, setDihapus] = useState<IndikatorStrategis | null>(null);
  const isBeku = edisiKini(dossier).penetapan !== null;
  const tahunList = kolomTahunOf(dossier, draf);
  const tambah = (): void =>
    setDraf((list) => [
      ...list,
      {
        indikatorId: crypto.randomUUID(),
        uraian: '',
        satuan: 'JUMLAH',
        baseline: null,
        targetList: [],
        capaianList: [],
      },
    ]);
  const tombolTambah = (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      disabled={draf.length >= MAKS || isBeku}
      onClick={tambah}
    >
      {teksTarget.tambahIndikator}
    </Button>
  );

  if (draf.length === 0) {
    return (
      <EmptyState judul={teksTarget.targetKosongJudul} keterangan={teksTarget.targetKosongIsi}>
        {tombolTambah}
      </EmptyState>
    );
  }
  return (
    <>
      <Table.ScrollContainer minWidth={660 + 84 * tahunList.length}>
        <Table withTableBorder verticalSpacing={4} horizontalSpacing={6} aria-label={teksTarget.tabTarget}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{teksTarget.indikator}</Table.Th>
              <Table.Th w={120}>{teksTarget.satuan}</Table.Th>
              <Table.Th w={80} className="angka">
                {teksTarget.tahunDasar}
              </Table.Th>
              <Table.Th w={92} className="angka">
                {teksTarget.nilaiDasar}
              </Table.Th>
              <Table.Th w={92} className="angka">
                {teksTarget.jumlahDasar}
              </Table.Th>
              {tahunList.map((tahun) => (
                <Table.Th key={tahun} w={84} className="angka">
                  {teksTarget.targetTahun(tahun)}
                </Table.Th>
              ))}
              <Table.Th w={104}>{teksTarget.aksi}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {draf.map((indikator, i) => (
              <BarisIndikator
                key={indikator.indikatorId}
                indikator={indikator}
                nomor={i + 1}
                jumlah={draf.length}
                tahunList={tahunList}
                isBeku={isBeku}
                error={errors.get(`${i}.uraian`)}
                onUbah={(isi) =>
                  setDraf((list) =>
                    list.map((lama) => (lama.indikatorId === indikator.indikatorId ? { ...lama, ...isi } : lama)),
                  )
                }
                onGeser={(arah) => setDraf((list) => [...moveAt(list, i, arah)])}
                onHapus={() => setDihapus(indikator)}
                onBlur={() => void flush()}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!isBeku && <Group mt="sm">{tombolTambah}</Group>}
      <ConfirmDelete
        opened={dihapus !== null}
        judul={teksTarget.hapusJudul}
        onCancel={() => setDihapus(null)}
        onConfirm={() => {
          setDraf((list) => list.filter(({ indikatorId }) => indikatorId !== dihapus?.indikatorId));
          setDihapus(null);
        }}
      >
        {teksTarget.hapusIsi(dihapus?.uraian.trim() || teksTarget.tanpaUraian)}
      </ConfirmDelete>
    </>
  );
};
