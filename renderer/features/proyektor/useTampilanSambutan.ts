import { useMemo } from 'react';
import type { TampilanProyektor } from '../../../shared/contract';

/** What the room sees while nothing is scored: the welcome page of the meeting. */
export const useTampilanSambutan = (dossierId: string, rapatId: string): TampilanProyektor =>
  useMemo(() => ({ dossierId, rapatId, halaman: 'SAMBUTAN', pertanyaanId: null }), [dossierId, rapatId]);
