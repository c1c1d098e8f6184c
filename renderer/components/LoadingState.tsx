import { Center, Group, Loader, Text } from '@mantine/core';
import { UMUM } from '../text/umum';

export const LoadingState = ({ label = UMUM.memuat }: { readonly label?: string }) => (
  <Center mih={160} role="status">
    <Group gap="xs">
      <Loader size="sm" aria-hidden="true" />
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </Group>
  </Center>
);
