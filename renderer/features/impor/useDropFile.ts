import { useEffect, useRef, useState } from 'react';
import { tell } from '../../components/tell';
import { pathOf } from '../../data/client';
import { IMPOR } from '../../text/mulai';

/** Calls back with the path of a file dropped on the window; true while one hovers over it. */
export const useDropFile = (onFile: (path: string) => void): boolean => {
  const [isDiSeret, setDiSeret] = useState(false);
  const kini = useRef(onFile);
  useEffect(() => {
    kini.current = onFile;
  });
  useEffect(() => {
    const adaBerkas = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!adaBerkas(event)) return;
      // Without it the window would open the file in place of the app.
      event.preventDefault();
      setDiSeret(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDiSeret(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!adaBerkas(event)) return;
      event.preventDefault();
      setDiSeret(false);
      const file = event.dataTransfer?.files[0];
      const path = file ? pathOf(file) : '';
      if (path === '') tell(IMPOR.tanpaPath);
      else kini.current(path);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isDiSeret;
};
