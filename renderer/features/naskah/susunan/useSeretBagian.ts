import { type DragEvent, useRef, useState } from 'react';

/** Edge of a row that what is dragged would be put at. */
export interface SasaranSeret {
  readonly bagianId: string;
  readonly sisi: 'ATAS' | 'BAWAH';
}

export interface SeretBagian {
  readonly sasaran: SasaranSeret | null;
  readonly props: Readonly<
    Record<'onDragStart' | 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent) => void>
  >;
}

const barisOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-bagian]') : null;

const sasaranOf = (event: DragEvent): SasaranSeret | null => {
  const baris = barisOf(event.target);
  if (!baris) return null;
  const { top, height } = baris.getBoundingClientRect();
  return { bagianId: baris.dataset['bagian'] ?? '', sisi: event.clientY < top + height / 2 ? 'ATAS' : 'BAWAH' };
};

/** Dragging rows of the list of sections: over which edge, and what was dropped there. */
export const useSeretBagian = (onTaruh: (bagianId: string, sasaran: SasaranSeret) => void): SeretBagian => {
  const diseret = useRef<string | null>(null);
  const [sasaran, setSasaran] = useState<SasaranSeret | null>(null);
  const akhiri = (): void => {
    diseret.current = null;
    setSasaran(null);
  };
  return {
    sasaran,
    props: {
      onDragStart: (event) => {
        diseret.current = barisOf(event.target)?.dataset['bagian'] ?? null;
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event) => {
        const baru = diseret.current === null ? null : sasaranOf(event);
        if (!baru) return;
        event.preventDefault();
        setSasaran((lama) => (lama?.bagianId === baru.bagianId && lama.sisi === baru.sisi ? lama : baru));
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setSasaran(null);
      },
      onDrop: (event) => {
        const tujuan = sasaranOf(event);
        const bagianId = diseret.current;
        akhiri();
        if (bagianId === null || !tujuan) return;
        event.preventDefault();
        onTaruh(bagianId, tujuan);
      },
      onDragEnd: akhiri,
    },
  };
};
