const SEBUTAN: Readonly<Record<string, number>> = { kp: 0, 'kelompok program': 0, program: 1, kegiatan: 2 };

const LABEL = /^(?:(kp|kelompok program|program|kegiatan)\s+)?((?:[ivxlcdm]+|\d+)(?:\.\d+){0,2})\.?$/i;

/** Level a typed number stands for (`KP I` 0, `I.1` 1, `Kegiatan I.1.1` 2), null when it is no number of the matrix. */
export const bacaTingkat = (teks: string): number | null => {
  const cocok = LABEL.exec(teks.replace(/\s+/g, ' ').trim());
  if (!cocok) return null;
  const sebutan = cocok[1]?.toLowerCase();
  return (sebutan === undefined ? undefined : SEBUTAN[sebutan]) ?? (cocok[2] ?? '').split('.').length - 1;
};
