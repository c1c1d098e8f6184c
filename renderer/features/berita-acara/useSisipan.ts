import { type FocusEvent, useRef, useState } from 'react';

type BidangTeks = HTMLInputElement | HTMLTextAreaElement;

export interface Sisipan {
  /** A text field has been visited, so there is a place to insert at. */
  readonly canInsert: boolean;
  /** For the element around the fields. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** Puts a text where the cursor was last, as if it had been typed, and goes back there. */
  readonly insert: (teks: string) => void;
}

const isBidang = (target: EventTarget): target is BidangTeks =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/** Remembers the text field visited last among those marked `data-variabel`, for a menu that inserts into it. */
export const useSisipan = (): Sisipan => {
  const bidang = useRef<BidangTeks | null>(null);
  const [canInsert, setCanInsert] = useState(false);
  return {
    canInsert,
    onFocus: ({ target }) => {
      if (!isBidang(target) || target.readOnly || !target.closest('[data-variabel]')) return;
      bidang.current = target;
      setCanInsert(true);
    },
    insert: (teks) => {
      // After the menu has closed and given up the focus.
      window.setTimeout(() => {
        const element = bidang.current;
        if (!element?.isConnected) return;
        element.focus();
        const { selectionStart, selectionEnd, value } = element;
        element.setRangeText(teks, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, 0);
    },
  };
};
