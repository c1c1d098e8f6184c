import type { HandlersOf, StatusProyektor } from '../../../shared/contract';
import type { proyektorContract } from '../../../shared/contract/proyektorContract';
import {
  closeProyektor,
  freezeProyektor,
  isSameStatus,
  type KeadaanProyektor,
  openProyektor,
  PROYEKTOR_TERTUTUP,
  showTampilan,
  statusProyektor,
} from './keadaanProyektor';

export interface ProyektorParts {
  /** What an earlier run left. */
  readonly awal?: KeadaanProyektor;
  /** Makes the window appear, or come forward when it is there. */
  readonly openWindow: () => void;
  readonly closeWindow: () => void;
  /** After every change of the status, before the call that made it is answered. */
  readonly onChange: (status: StatusProyektor, keadaan: KeadaanProyektor) => void;
}

/** The projector's channels over one state; the window itself is somebody else's. */
export class ProyektorState {
  readonly #parts: ProyektorParts;
  #keadaan: KeadaanProyektor;

  constructor(parts: ProyektorParts) {
    this.#parts = parts;
    this.#keadaan = { ...(parts.awal ?? PROYEKTOR_TERTUTUP), isTerbuka: false };
  }

  get status(): StatusProyektor {
    return statusProyektor(this.#keadaan);
  }

  /** For the window's end, whoever closed it. */
  noteClosed(): void {
    this.#set(closeProyektor(this.#keadaan));
  }

  open(): StatusProyektor {
    this.#parts.openWindow();
    return this.#set(openProyektor(this.#keadaan));
  }

  readonly handlers: HandlersOf<typeof proyektorContract> = {
    'proyektor:open': () => this.open(),
    'proyektor:close': () => {
      this.#parts.closeWindow();
      return this.#set(closeProyektor(this.#keadaan));
    },
    'proyektor:show': ({ tampilan }) => this.#set(showTampilan(this.#keadaan, tampilan)),
    'proyektor:freeze': ({ beku }) => this.#set(freezeProyektor(this.#keadaan, beku)),
    'proyektor:status': () => this.status,
  };

  #set(next: KeadaanProyektor): StatusProyektor {
    const before = this.#keadaan;
    this.#keadaan = next;
    if (!isSameStatus(before, next)) this.#parts.onChange(this.status, next);
    return this.status;
  }
}
