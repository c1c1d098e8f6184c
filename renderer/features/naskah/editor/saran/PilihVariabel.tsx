import { ActionIcon, Combobox, Tooltip, useCombobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import { ButirVariabel } from './ButirVariabel';
import classes from './Saran.module.css';
import { kelompokkan, saringVariabel } from './saringVariabel';

export interface PilihVariabelProps {
  readonly label: string;
  readonly ikon: ReactNode;
  readonly list: readonly VariabelNaskah[];
  readonly onPilih: (nama: string) => void;
}

/** A button that opens the list of variables with a field to search it. */
export const PilihVariabel = ({ label, ikon, list, onPilih }: PilihVariabelProps) => {
  const [cari, setCari] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setCari('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const cocok = combobox.dropdownOpened ? saringVariabel(list, cari) : [];
  return (
    <Combobox
      store={combobox}
      width={384}
      position="bottom-start"
      withinPortal
      onOptionSubmit={(nama) => {
        combobox.closeDropdown();
        onPilih(nama);
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <Tooltip label={label}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="md"
            aria-label={label}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            onClick={() => combobox.toggleDropdown()}
          >
            {ikon}
          </ActionIcon>
        </Tooltip>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={cari}
          placeholder={NASKAH_EDITOR.cari}
          aria-label={NASKAH_EDITOR.cari}
          onChange={(event) => {
            setCari(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        {/* It scrolls, so it can be reached with Tab. */}
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }} aria-label={label} tabIndex={0}>
          {cocok.length === 0 && <Combobox.Empty>{NASKAH_EDITOR.saranKosong}</Combobox.Empty>}
          {kelompokkan(cocok).map(([kelompok, isi]) => (
            <Combobox.Group key={kelompok} label={kelompok}>
              {isi.map((variabel) => (
                <Combobox.Option key={variabel.nama} value={variabel.nama} className={classes.pilih}>
                  <ButirVariabel variabel={variabel} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
