import { Button, Group } from '@mantine/core';
import { CommandButton } from '../../commands/CommandButton';
import { runCommand } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';
import { teksSkor } from '../../text/skor';
import type { PerintahSkor } from './useSkorCommands';

/** A visible button for every key of the meeting. */
export const BarisTombol = ({ perintah }: { readonly perintah: PerintahSkor }) => (
  <Group gap={4}>
    <CommandButton size="compact-sm" fw={500} command={perintah.sebelumnya}>
      {teksSkor.sebelumnya}
    </CommandButton>
    <CommandButton size="compact-sm" fw={500} command={perintah.berikutnya}>
      {teksSkor.berikutnya}
    </CommandButton>
    <CommandButton size="compact-sm" fw={500} command={perintah.hapus}>
      {teksSkor.hapusNilai}
    </CommandButton>
    <CommandButton size="compact-sm" fw={500} command={perintah.catatan}>
      {teksSkor.catatan}
    </CommandButton>
    <CommandButton size="compact-sm" fw={500} command={perintah.bukti}>
      {teksSkor.bukti}
    </CommandButton>
    <CommandButton size="compact-sm" fw={500} command={perintah.urungkan}>
      {teksSkor.urungkan}
    </CommandButton>
    <Button
      size="compact-sm"
      fw={500}
      variant="default"
      rightSection={<KeyHint shortcut="?" />}
      onClick={() => runCommand('app.showKeys')}
    >
      {teksSkor.tombol}
    </Button>
  </Group>
);
