import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { type Command, isAvailable } from '../../commands/registry';

export const TombolTukar = ({ command }: { readonly command: Command }) => (
  <Tooltip label={command.label}>
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={command.label}
      disabled={!isAvailable(command)}
      onClick={command.perform}
    >
      <IconArrowsLeftRight size={18} aria-hidden="true" />
    </ActionIcon>
  </Tooltip>
);
