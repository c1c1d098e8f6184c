/** Stable action names of the store, as "Dibatalkan: …" names them. */
const TINDAKAN: Readonly<Record<string, string>> = {
  'dossier:create': 'pembuatan dossier',
  'dossier:rename': 'penggantian nama dossier',
  'dossier:delete': 'penghapusan dossier',
  'dossier:restore': 'pengembalian dossier',
  'dataUmum:save': 'perubahan data umum',
  'edisi:save': 'perubahan data peraturan',
  'statistik:save': 'perubahan statistik',
  'target:save': 'perubahan target',
  'ukuran:save': 'perubahan indikator keberhasilan',
  'naskah:saveBagian': 'perubahan naskah',
  'rapat:saveInfo': 'perubahan data rapat',
  'rapat:saveBeritaAcara': 'perubahan berita acara',
  'rapat:savePeserta': 'perubahan daftar hadir',
  'asesmen:setNilai': 'perubahan nilai',
  'asesmen:setCatatan': 'perubahan catatan dan bukti',
  'asesmen:saveRincian': 'perubahan catatan, bukti, atau pendapat',
  'asesmen:saveSuara': 'perubahan suara',
  'prioritas:save': 'perubahan prioritas',
  'bank:save': 'perubahan bank pertanyaan',
  'matriks:add': 'penambahan baris matriks',
  'matriks:update': 'perubahan baris matriks',
  'matriks:remove': 'penghapusan baris matriks',
  'matriks:move': 'pemindahan baris matriks',
};

export const namaTindakan = (label: string): string => TINDAKAN[label] ?? 'perubahan terakhir';
