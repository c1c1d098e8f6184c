import { useEffect } from 'react';
import { runCommand } from '../commands/registry';
import { listen } from '../data/client';

/** The native menu runs the same commands by their ids. */
export const useMenuPerintah = (): void => {
  useEffect(() => listen('shell:perintah', ({ perintah }) => void runCommand(perintah)), []);
};
