import { notifications } from '@mantine/notifications';
import { toRenaksiError } from '../data/client';
import { kalimatError } from '../text/errors';

const ID = 'kabar';

/** A quiet message that goes by itself, after 4 s or `lamaMs`; the next one takes its place. */
export const tell = (message: string, lamaMs = 4000): void => {
  notifications.hide(ID);
  notifications.show({ id: ID, message, autoClose: lamaMs, withCloseButton: false });
};

/** A failure that nobody else shows; it stays until it is closed. */
export const tellError = (error: unknown): void => {
  notifications.show({
    color: 'red',
    autoClose: false,
    message: kalimatError(toRenaksiError(error)),
    closeButtonProps: { 'aria-label': 'Tutup' },
  });
};
