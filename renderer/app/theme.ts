import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const laut: MantineColorsTuple = [
  '#e8f3f5',
  '#d0e5e8',
  '#a3ccd2',
  '#73b1ba',
  '#4d9aa5',
  '#318590',
  '#1d717d',
  '#0e5c69',
  '#0a4a55',
  '#073842',
];

/** Red dark enough for text on white from shade 7, light enough on dark up to shade 4. */
const red: MantineColorsTuple = [
  '#fff1f0',
  '#ffdedb',
  '#ffc2bd',
  '#ffa69f',
  '#ff8a82',
  '#e5534b',
  '#c93a33',
  '#b3261e',
  '#951b15',
  '#7a130f',
];

/** Mantine's greys with a little of the sea in them. */
const dark: MantineColorsTuple = [
  '#dde4e8',
  '#bcc6cb',
  '#939fa6',
  '#6d7a81',
  '#46535a',
  '#364147',
  '#262f34',
  '#1d2428',
  '#14191c',
  '#0e1214',
];

const FONT = '"Segoe UI", "Noto Sans", system-ui, -apple-system, "DejaVu Sans", sans-serif';

export const theme = createTheme({
  primaryColor: 'laut',
  primaryShade: { light: 7, dark: 6 },
  colors: { laut, dark, red },
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '600', sizes: { h1: { fontSize: '1.35rem' }, h2: { fontSize: '1.1rem' } } },
  fontSizes: { xs: '0.8rem', sm: '0.9rem', md: '0.9375rem', lg: '1.05rem', xl: '1.2rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Tutup' } },
      styles: { title: { fontWeight: 600, fontSize: '1.05rem' } },
    },
    // The placeholder is focusable and has no role a menu may hold.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 10 } },
    Textarea: { defaultProps: { autosize: true, minRows: 2 } },
    NumberInput: { defaultProps: { hideControls: true, decimalSeparator: ',', thousandSeparator: '.' } },
    CloseButton: { defaultProps: { 'aria-label': 'Tutup' } },
  },
});

/** Quiet text and errors dark enough for small print: 4.5:1 and better in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4d5965',
    '--mantine-color-placeholder': '#69747f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0e5c69',
    '--app-sorot': '#eef1f3',
    '--app-terpilih': laut[0],
    '--app-panel': '#f5f8f9',
    '--app-ok': '#1b6b3a',
    '--app-perhatian': '#8a4b00',
  },
  dark: {
    '--mantine-color-body': '#171c1f',
    '--mantine-color-dimmed': '#a9b4bc',
    '--mantine-color-placeholder': '#8b979f',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-anchor': '#73c3cd',
    '--mantine-primary-color-light-color': '#8ed2db',
    '--app-sorot': '#242c30',
    '--app-terpilih': laut[9],
    '--app-panel': '#1d2427',
    '--app-ok': '#7fd29b',
    '--app-perhatian': '#ffc070',
  },
});
