import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { UMUM } from '../text/umum';

interface Props {
  readonly children: ReactNode;
  /** A change of it clears the failure: another screen was opened. */
  readonly resetKey?: string | undefined;
}

interface State {
  readonly gagal: boolean;
  readonly resetKey: string | undefined;
}

/** Catches what no screen caught: one sentence and the way out, never a stack. */
export class AppErrorBoundary extends Component<Props, State> {
  override state: State = { gagal: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { gagal: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { gagal: false, resetKey };
  }

  override render(): ReactNode {
    if (!this.state.gagal) return this.props.children;
    return (
      <Container size="xs" py="xl">
        <Stack role="alert" align="flex-start">
          <Title order={1}>Halaman ini berhenti bekerja</Title>
          <Text>
            Terjadi kesalahan di dalam aplikasi. Semua yang sudah bertanda "Tersimpan" tetap aman. Muat ulang untuk
            melanjutkan.
          </Text>
          <Button onClick={() => window.location.reload()}>{UMUM.muatUlang}</Button>
        </Stack>
      </Container>
    );
  }
}
