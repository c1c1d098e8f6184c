/**
 * A post before the name of its region, as a signature breaks it: `Sekretaris Daerah`, and `Kabupaten …` below it. The
 * region's kind in a post of its own (`Wali Kota …`) parts nothing. Source: kata pengantar.
 */
export const pisahkanJabatan = (jabatan: string): string[] =>
  jabatan.trim().split(/(?<!\bWali) (?=(?:Kabupaten|Kota|Provinsi) \p{Lu})/u);
