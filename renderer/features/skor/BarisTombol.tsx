import { Button, Group } from '@mantine/core';
import { memo } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { runCommand } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';
import { teksSkor } from '../../text/skor';
import type { AksiSkor, PerintahSkor } from './useSkorCommands';

export interface BarisTombolProps
  extends Pick<AksiSkor, 'isAdaNilai' | 'isAdaSisa' | 'isAwal' | 'isAkhir' | 'isTerkunci'> {
  readonly perintah: PerintahSkor;
}

const TombolPerintah = memo(CommandButton);

/** A visible button for every key of the meeting; drawn anew only when one of them starts or ceases to make sense. */
export const BarisTombol = memo((props: BarisTombolProps) => {
  const { perintah, isAdaNilai, isAdaSisa, isAwal, isAkhir, isTerkunci } = props;
  const tombolList = [
    [perintah.sebelumnya, teksSkor.sebelumnya, isAwal],
    [perintah.berikutnya, teksSkor.berikutnya, isAkhir],
    [perintah.lewati, teksSkor.lewati, isTerkunci || isAdaNilai],
    [perintah.kembali, teksSkor.kembali, !isAdaSisa],
    [perintah.suara, teksSkor.suara, false],
    [perintah.catatan, teksSkor.catatan, false],
    [perintah.pendapat, teksSkor.pendapatPendek, false],
    [perintah.bukti, teksSkor.bukti, false],
    [perintah.hapus, teksSkor.hapusNilai, isTerkunci || !isAdaNilai],
    [perintah.urungkan, teksSkor.urungkan, isTerkunci],
  ] as const;
  return (
    <Group gap={4}>
      {tombolList.map(([command, teks, isPadam]) => (
        <TombolPerintah key={command.id} size="compact-sm" fw={500} command={command} isPadam={isPadam}>
          {teks}
        </TombolPerintah>
      ))}
      <TombolTombol />
    </Group>
  );
});
BarisTombol.displayName = 'BarisTombol';

const TombolTombol = memo(() => (
  <Button
    size="compact-sm"
    fw={500}
    variant="default"
    rightSection={<KeyHint shortcut="?" />}
    onClick={() => runCommand('shell.keys')}
  >
    {teksSkor.tombol}
  </Button>
));
TombolTombol.displayName = 'TombolTombol';
