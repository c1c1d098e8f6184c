import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { Tampilan } from '../../shared/contract/shellContract';
import { useSetTampilan, useTampilan } from './tampilan';

const BERIKUT: Readonly<Record<Tampilan, Tampilan>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};
const LABEL: Readonly<Record<Tampilan, string>> = {
  auto: 'Tampilan: mengikuti Windows',
  light: 'Tampilan: terang',
  dark: 'Tampilan: gelap',
};
const IKON = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Goes round automatic, light and dark. */
export const ThemeToggle = () => {
  const tampilan = useTampilan();
  const setTampilan = useSetTampilan();
  const Ikon = IKON[tampilan];
  return (
    <Tooltip label={LABEL[tampilan]}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={LABEL[tampilan]}
        onClick={() => setTampilan(BERIKUT[tampilan])}
      >
        <Ikon size={20} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
};
