/** Reads a time of day as people type it (`9`, `9.30`, `09:30`, `0930`) as `HH.MM`; null when it is none. */
export const parseWaktu = (teks: string): string | null => {
  const cocok = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(teks.trim());
  if (!cocok) return null;
  const [, jam = '', menit = '00'] = cocok;
  return Number(jam) < 24 && Number(menit) < 60 ? `${jam.padStart(2, '0')}.${menit}` : null;
};
