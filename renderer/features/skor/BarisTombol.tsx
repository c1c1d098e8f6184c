import { Button, Group } from '@mantine/core';
import { CommandButton } from '../../commands/CommandButton';
import { runCommand } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';
import { teksSkor } from '../../text/skor';
import type { PerintahSkor } from './useSkorCommands';

/** A visible button for every key of the meeting. */
export const BarisTombol = ({ perintah }: { readonly perintah: PerintahSkor }) => {
  const tombolList = [
    [perintah.sebelumnya, teksSkor.sebelumnya],
    [perintah.berikutnya, teksSkor.berikutnya],
    [perintah.lewati, teksSkor.lewati],
    [perintah.kembali, teksSkor.kembali],
    [perintah.suara, teksSkor.suara],
    [perintah.catatan, teksSkor.catatan],
    [perintah.pendapat, teksSkor.pendapatPendek],
    [perintah.bukti, teksSkor.bukti],
    [perintah.hapus, teksSkor.hapusNilai],
    [perintah.urungkan, teksSkor.urungkan],
  ] as const;
  return (
    <Group gap={4}>
      {tombolList.map(([command, teks]) => (
        <CommandButton key={command.id} size="compact-sm" fw={500} command={command}>
          {teks}
        </CommandButton>
      ))}
      <Button
        size="compact-sm"
        fw={500}
        variant="default"
        rightSection={<KeyHint shortcut="?" />}
        onClick={() => runCommand('shell.keys')}
      >
        {teksSkor.tombol}
      </Button>
    </Group>
  );
};
