import { useEffect } from 'react';
import type { TampilanProyektor } from '../../../shared/contract';
import { type Proyektor, useProyektor } from '../../data/proyektor';

/**
 * Lets an open projector follow what the facilitator looks at; a frozen one is told as well and shows the last of it once
 * it is released. Only a move shows something: a page that was put there by hand stays until then.
 */
export const useIkutiProyektor = (tampilan: TampilanProyektor): Proyektor => {
  const proyektor = useProyektor();
  const { status, show } = proyektor;
  const { dossierId, rapatId, halaman, pertanyaanId } = tampilan;
  useEffect(() => {
    if (!status.isTerbuka) return;
    // A move the projector misses is made good by the next one: no reason to alarm a meeting.
    show({ dossierId, rapatId, halaman, pertanyaanId }).catch(() => undefined);
  }, [status.isTerbuka, show, dossierId, rapatId, halaman, pertanyaanId]);
  return proyektor;
};
