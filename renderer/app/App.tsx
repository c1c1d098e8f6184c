import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/id';
import { queryClient } from '../data/queryClient';
import { AppErrorBoundary } from './AppErrorBoundary';
import { Pages } from './Pages';
import { pengelolaTampilan } from './tampilan';
import { cssVariables, theme } from './theme';

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    colorSchemeManager={pengelolaTampilan}
  >
    <AppErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
          <Notifications position="bottom-center" autoClose={5000} limit={3} />
          <Pages />
        </DatesProvider>
      </QueryClientProvider>
    </AppErrorBoundary>
  </MantineProvider>
);
