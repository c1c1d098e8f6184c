/** A rectangle on the desktop in device-independent pixels. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the choice needs of Electron's `Display`. */
export interface LayarTampilan {
  readonly id: number;
  readonly bounds: Kotak;
  readonly workArea: Kotak;
}

export interface TempatProyektor {
  readonly mode: 'LAYAR_PENUH' | 'JENDELA';
  readonly displayId: number;
  readonly bounds: Kotak;
}

/** Size of the window where there is only one display: that of the smallest projectors still in use. */
const UKURAN = { width: 1024, height: 768 };

/**
 * Where the projector's window goes: the whole of a display the main window isn't on (`sebelumnya` when it is still
 * there, so that it doesn't wander), else a window in the middle of the only one. `displays` must not be empty.
 */
export function placeProyektor(
  displays: readonly LayarTampilan[],
  mainDisplayId: number,
  sebelumnya: number | null,
): TempatProyektor {
  const others = displays.filter(({ id }) => id !== mainDisplayId);
  const chosen = others.find(({ id }) => id === sebelumnya) ?? others[0];
  if (chosen !== undefined) return { mode: 'LAYAR_PENUH', displayId: chosen.id, bounds: chosen.bounds };
  const only = displays.find(({ id }) => id === mainDisplayId) ?? displays[0];
  if (only === undefined) throw new RangeError('placeProyektor: no display');
  return { mode: 'JENDELA', displayId: only.id, bounds: centre(only.workArea) };
}

function centre({ x, y, width, height }: Kotak): Kotak {
  const size = { width: Math.min(UKURAN.width, width), height: Math.min(UKURAN.height, height) };
  return { x: x + Math.floor((width - size.width) / 2), y: y + Math.floor((height - size.height) / 2), ...size };
}

/** True when a window placed as `a` needn't be touched to be placed as `b`; a window the user moves stays where it is. */
export const isSameTempat = (a: TempatProyektor | null, b: TempatProyektor): boolean =>
  a !== null &&
  a.mode === b.mode &&
  a.displayId === b.displayId &&
  (b.mode === 'JENDELA' || JSON.stringify(a.bounds) === JSON.stringify(b.bounds));
