import { Group, Modal, ScrollArea, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { KeyHint } from '../components/KeyHint';
import classes from './Palette.module.css';
import { type Command, isAvailable, listCommands } from './registry';

const isCocok = (command: Command, cari: string): boolean =>
  cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => `${command.label} ${command.group}`.toLowerCase().includes(kata));

const PaletteList = ({ onClose }: { readonly onClose: () => void }) => {
  const [cari, setCari] = useState('');
  const [aktif, setAktif] = useState(0);
  const id = useId();
  const list = listCommands().filter((command) => isAvailable(command) && isCocok(command, cari));
  const pilihan = Math.min(aktif, Math.max(0, list.length - 1));

  const run = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that the command can move it.
    window.setTimeout(command.perform, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAktif(Math.min(pilihan + 1, list.length - 1));
    else if (event.key === 'ArrowUp') setAktif(Math.max(pilihan - 1, 0));
    else if (event.key === 'Enter') run(list[pilihan]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        aria-label="Cari perintah"
        placeholder="Ketik nama perintah"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={cari}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={list.length > 0 ? `${id}-${pilihan}` : undefined}
        onChange={(event) => {
          setCari(event.currentTarget.value);
          setAktif(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ScrollArea.Autosize mah={360} mt="xs">
        <div id={id} role="listbox" aria-label="Perintah">
          {list.map((command, i) => (
            <UnstyledButton
              key={command.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === pilihan}
              tabIndex={-1}
              className={classes.pilihan}
              onMouseMove={() => setAktif(i)}
              onClick={() => run(command)}
            >
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{command.label}</Text>
                {[command.shortcut ?? []]
                  .flat()
                  .slice(0, 1)
                  .map((shortcut) => (
                    <KeyHint key={shortcut} shortcut={shortcut} />
                  ))}
              </Group>
            </UnstyledButton>
          ))}
        </div>
        {list.length === 0 && (
          <Text size="sm" c="dimmed" p="sm" role="status">
            Tidak ada perintah dengan kata itu.
          </Text>
        )}
      </ScrollArea.Autosize>
    </>
  );
};

/** Every command by name. */
export const Palette = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => (
  <Modal opened={opened} onClose={onClose} title="Perintah" size="lg" yOffset="10vh" centered={false}>
    <PaletteList onClose={onClose} />
  </Modal>
);
