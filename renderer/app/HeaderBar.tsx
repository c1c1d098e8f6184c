import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconKeyboard, IconLayoutList, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Command, findCommand } from '../commands/registry';
import { formatShortcut } from '../commands/shortcut';
import { SavedLine } from '../components/SavedLine';
import classes from './DossierShell.module.css';
import { ThemeToggle } from './ThemeToggle';
import type { DossierCommands } from './useDossierCommands';

interface TombolProps {
  readonly command: Command;
  /** Greyed, but still there for the keyboard. */
  readonly isPadam?: boolean;
  readonly children: ReactNode;
}

const Tombol = ({ command, isPadam = false, children }: TombolProps) => {
  const shortcut = [command.shortcut ?? []].flat()[0];
  const label = shortcut === undefined ? command.label : `${command.label} (${formatShortcut(shortcut)})`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={command.label}
        aria-disabled={isPadam}
        data-disabled={isPadam || undefined}
        onClick={() => {
          if (!isPadam) command.perform();
        }}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
};

/** A button for a command of the whole app. */
const TombolApp = ({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <Tombol command={{ ...(findCommand(id) ?? { id, group: '' }), label, perform: () => findCommand(id)?.perform() }}>
    {children}
  </Tombol>
);

export const HeaderBar = ({ nama, commands }: { readonly nama: string; readonly commands: DossierCommands }) => (
  <div className={classes.kepala}>
    <TombolApp id="shell.mulai" label="Ke daftar dossier">
      <IconLayoutList size={20} aria-hidden="true" />
    </TombolApp>
    <div className={classes.nama} title={nama}>
      {nama}
    </div>
    <SavedLine />
    <Group gap={2} wrap="nowrap">
      <Tombol command={commands.undo} isPadam={!commands.canUndo}>
        <IconArrowBackUp size={20} aria-hidden="true" />
      </Tombol>
      <Tombol command={commands.redo} isPadam={!commands.canRedo}>
        <IconArrowForwardUp size={20} aria-hidden="true" />
      </Tombol>
      <TombolApp id="shell.palette" label="Cari perintah">
        <IconSearch size={19} aria-hidden="true" />
      </TombolApp>
      <TombolApp id="shell.keys" label="Tombol pintas">
        <IconKeyboard size={20} aria-hidden="true" />
      </TombolApp>
      <ThemeToggle />
    </Group>
  </div>
);
