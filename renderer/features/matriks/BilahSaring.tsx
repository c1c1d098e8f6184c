import { Button, Checkbox, Select, Text, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Aspek } from '../../../shared/domain/dossier';
import { SEBUTAN_JENIS, teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import type { Saring } from './useSaring';

const teks = teksMatriks.bilahSaring;
const TINGKAT_LIST = Object.values(SEBUTAN_JENIS);

export interface BilahSaringProps {
  readonly saring: Saring;
  readonly tahunList: readonly number[];
  readonly pihakList: readonly string[];
  readonly aspekList: readonly Aspek[];
  readonly peringkatByAspek: ReadonlyMap<string, number>;
  readonly jumlahBaris: number;
  readonly onTutup: () => void;
}

/** What rows to show. Rows above a matching one stay, dimmed, and numbers stay what they are. */
export const BilahSaring = (props: BilahSaringProps) => {
  const { saring, tahunList, pihakList, aspekList, peringkatByAspek, jumlahBaris } = props;
  const { saringan, setSaringan, hasil } = saring;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onTutup();
  };
  return (
    <div role="group" aria-label={teks.nama} className={classes.bilah}>
      <TextInput
        size="xs"
        w={180}
        aria-label={teks.teks}
        placeholder={teks.teks}
        value={saringan.teks}
        onChange={(event) => setSaringan({ teks: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <Select
        size="xs"
        w={100}
        clearable
        aria-label={teks.tahun}
        placeholder={teks.tahun}
        data={tahunList.map(String)}
        value={saringan.tahun === null ? null : String(saringan.tahun)}
        onChange={(nilai) => setSaringan({ tahun: nilai === null ? null : Number(nilai) })}
      />
      <Select
        size="xs"
        w={170}
        clearable
        searchable
        aria-label={teks.pihak}
        placeholder={teks.pihak}
        data={[...pihakList]}
        value={saringan.pihak}
        onChange={(pihak) => setSaringan({ pihak })}
      />
      <Select
        size="xs"
        w={150}
        clearable
        aria-label={teks.tingkat}
        placeholder={teks.tingkat}
        data={TINGKAT_LIST.map((label, i) => ({ value: String(i), label }))}
        value={saringan.tingkat === null ? null : String(saringan.tingkat)}
        onChange={(nilai) => setSaringan({ tingkat: nilai === null ? null : Number(nilai) })}
      />
      <Select
        size="xs"
        w={190}
        clearable
        aria-label={teks.aspek}
        placeholder={teks.aspek}
        data={aspekList.map(({ aspekId, nama }) => {
          const peringkat = peringkatByAspek.get(aspekId);
          return { value: aspekId, label: peringkat === undefined ? nama : `${peringkat}. ${nama}` };
        })}
        value={saringan.aspekId}
        onChange={(nilai) => {
          const dipilih = aspekList.find(({ aspekId }) => aspekId === nilai);
          setSaringan({ aspekId: nilai, kelompokIds: dipilih ? [dipilih.kelompokProgramId ?? ''] : null });
        }}
      />
      <Checkbox
        size="xs"
        label={teks.temuan}
        checked={saringan.isTemuan}
        onChange={(event) => setSaringan({ isTemuan: event.currentTarget.checked })}
      />
      <Text size="xs" c="dimmed" role="status">
        {hasil ? teks.tampil(hasil.cocok.size, jumlahBaris) : ''}
      </Text>
      <Button size="compact-xs" variant="default" disabled={!hasil} onClick={saring.hapus}>
        {teks.hapus}
      </Button>
    </div>
  );
};
