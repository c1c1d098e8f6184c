import { ActionIcon, Button, Checkbox, Group, MultiSelect, Text, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import { namaKolom } from './namaKolom';
import type { Cari } from './useCari';

const teks = teksMatriks.bilahCari;

export interface BilahCariProps {
  readonly cari: Cari;
  readonly isGanti: boolean;
  readonly onTutup: () => void;
}

export const BilahCari = ({ cari, isGanti, onTutup }: BilahCariProps) => {
  const { isian, setIsian, cocokList, jumlah, posisi } = cari;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onTutup();
    else if (event.key === 'Enter' && event.target === input.current) cari.ke(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const isKosong = cocokList.length === 0;
  return (
    <div role="search" aria-label={isGanti ? teksMatriks.gantiJudul : teksMatriks.cari} className={classes.bilah}>
      <TextInput
        ref={input}
        size="xs"
        w={200}
        aria-label={teks.teks}
        placeholder={teks.teks}
        value={isian.teks}
        onChange={(event) => setIsian({ teks: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <Group gap={2} wrap="nowrap">
        <TombolArah label={teks.sebelumnya} disabled={isKosong} onClick={() => cari.ke(-1)}>
          <IconChevronUp size={16} />
        </TombolArah>
        <TombolArah label={teks.berikutnya} disabled={isKosong} onClick={() => cari.ke(1)}>
          <IconChevronDown size={16} />
        </TombolArah>
      </Group>
      <Text size="xs" c="dimmed" role="status" miw={150}>
        {isian.teks === '' ? '' : teks.jumlah(posisi + 1, cocokList.length, jumlah)}
      </Text>
      {isGanti && (
        <>
          <TextInput
            size="xs"
            w={170}
            aria-label={teks.pengganti}
            placeholder={teks.pengganti}
            value={isian.pengganti}
            onChange={(event) => setIsian({ pengganti: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
          <Button size="compact-xs" variant="default" disabled={isKosong} onClick={cari.gantiSatu}>
            {teks.ganti}
          </Button>
          <Button size="compact-xs" variant="default" disabled={isKosong} onClick={cari.gantiSemua}>
            {teks.gantiSemua(jumlah)}
          </Button>
        </>
      )}
      <Checkbox
        size="xs"
        label={teks.persis}
        checked={isian.isPersis}
        onChange={(event) => setIsian({ isPersis: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={teks.kataUtuh}
        checked={isian.isKataUtuh}
        onChange={(event) => setIsian({ isKataUtuh: event.currentTarget.checked })}
      />
      <MultiSelect
        size="xs"
        w={170}
        aria-label={teks.kolom}
        placeholder={isian.kolomPilihan.length === 0 ? teks.semuaKolom : ''}
        data={cari.kolomList.map((kolom) => ({ value: kolom, label: namaKolom(kolom) }))}
        value={[...isian.kolomPilihan]}
        onChange={(nilai) => setIsian({ kolomPilihan: nilai })}
      />
      <TombolArah label={teks.tutup} onClick={onTutup}>
        <IconX size={16} />
      </TombolArah>
    </div>
  );
};

interface TombolArahProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const TombolArah = ({ label, disabled = false, onClick, children }: TombolArahProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="default" size="sm" aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
