import { ipcMain } from 'electron';
import type { Contract, HandlersOf } from '../../shared/contract/define';
import type { Hasil } from '../../shared/errors/errorCode';
import { dispatch, type LogUnexpected } from '../services/dispatch';
import { mayCall } from './senderRole';
import { isTrustedSender } from './trustedSender';

const FORBIDDEN: Hasil<never> = { ok: false, error: { code: 'FORBIDDEN', data: {} } };

/** Serves a contract to the windows: sender check, then validation, handler and wrapping by `dispatch`. */
export function register<C extends Contract>(contract: C, handlers: HandlersOf<C>, log: LogUnexpected): void {
  for (const channel of Object.keys(contract)) {
    ipcMain.handle(channel, (event, input: unknown) =>
      isTrustedSender(event) && mayCall(event.sender, channel)
        ? dispatch(handlers, contract, channel, input, log)
        : FORBIDDEN,
    );
  }
}
