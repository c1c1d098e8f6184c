import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const BERIKUT: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};
const LABEL: Readonly<Record<MantineColorScheme, string>> = {
  auto: 'Tampilan: mengikuti Windows',
  light: 'Tampilan: terang',
  dark: 'Tampilan: gelap',
};
const IKON = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Goes round automatic, light and dark. */
export const ThemeToggle = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Ikon = IKON[colorScheme];
  return (
    <Tooltip label={LABEL[colorScheme]}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={LABEL[colorScheme]}
        onClick={() => setColorScheme(BERIKUT[colorScheme])}
      >
        <Ikon size={20} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
};
