import { Group, Modal, Stack, Table, Text } from '@mantine/core';
import { KeyHint } from '../components/KeyHint';
import { type Command, listCommands } from './registry';
import { formatShortcut } from './shortcut';

const byGroup = (commands: readonly Command[]): Map<string, Command[]> => {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.shortcut === undefined) continue;
    groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return groups;
};

const KeySheetList = () => (
  <Stack gap="md">
    {[...byGroup(listCommands())].map(([group, commands]) => (
      <div key={group}>
        <Text fw={600} size="sm">
          {group}
        </Text>
        <Table aria-label={group}>
          <Table.Tbody>
            {commands.map((command) => (
              <Table.Tr key={command.id}>
                <Table.Td>{command.label}</Table.Td>
                <Table.Td>
                  <Group gap={6} justify="flex-end">
                    {[command.shortcut ?? []].flat().map((shortcut) => (
                      <span key={shortcut}>
                        <KeyHint shortcut={shortcut} />
                        <span className="hanya-pembaca">{formatShortcut(shortcut)}</span>
                      </span>
                    ))}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    ))}
  </Stack>
);

/** All keys of the present screen. */
export const KeySheet = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => (
  <Modal opened={opened} onClose={onClose} title="Tombol pintas" size="lg">
    <KeySheetList />
  </Modal>
);
