import { useCallback, useEffect, useRef } from 'react';

/**
 * Tells whether the key press being handled is a key held down. A held 1 must score one question, not run through the
 * rest of the bank.
 */
export const useUlangTekan = (): (() => boolean) => {
  const isUlang = useRef(false);
  useEffect(() => {
    const catat = (event: KeyboardEvent): void => {
      isUlang.current = event.repeat;
    };
    const lepas = (): void => {
      isUlang.current = false;
    };
    window.addEventListener('keydown', catat, { capture: true });
    window.addEventListener('keyup', lepas, { capture: true });
    window.addEventListener('blur', lepas);
    return () => {
      window.removeEventListener('keydown', catat, { capture: true });
      window.removeEventListener('keyup', lepas, { capture: true });
      window.removeEventListener('blur', lepas);
    };
  }, []);
  return useCallback(() => isUlang.current, []);
};
