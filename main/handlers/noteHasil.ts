import type { HandlersOf, ServiceContract } from '../../shared/contract';
import type { HasilTerbuka } from './hasilTerbuka';

type Handlers = HandlersOf<ServiceContract>;

/** The same handlers; what they wrote or vouched for may be opened from then on. */
export function noteHasil(handlers: Handlers, hasilTerbuka: HasilTerbuka): Handlers {
  return {
    ...handlers,
    'dossier:eksporRenaksi': async (input) => {
      const hasil = await handlers['dossier:eksporRenaksi'](input);
      hasilTerbuka.addPath(hasil.path);
      return hasil;
    },
    'pindaian:path': async (input) => {
      const hasil = await handlers['pindaian:path'](input);
      hasilTerbuka.addPath(hasil.path);
      return hasil;
    },
  };
}
