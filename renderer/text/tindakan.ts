/** Stable action names of the store, as "Diurungkan: …" names them. */
const TINDAKAN: Readonly<Record<string, string>> = {
  'dossier:create': 'pembuatan dossier',
  'dossier:rename': 'penggantian nama dossier',
  'dossier:delete': 'penghapusan dossier',
  'dossier:restore': 'pengembalian dossier',
  'dataUmum:save': 'perubahan data umum',
  'edisi:save': 'perubahan data peraturan',
  'edisi:createRevisi': 'permulaan revisi',
  'statistik:save': 'perubahan statistik',
  'target:save': 'perubahan target',
  'ukuran:save': 'perubahan ukuran keberhasilan',
  'naskah:saveBagian': 'perubahan naskah',
  'naskah:addBagian': 'penambahan bagian naskah',
  'naskah:removeBagian': 'penghapusan bagian naskah',
  'naskah:susun': 'penyusunan ulang naskah',
  'gambar:add': 'penambahan gambar',
  'gambar:remove': 'penghapusan gambar',
  'periksa:terima': 'penerimaan temuan',
  'periksa:batalTerima': 'pembatalan penerimaan temuan',
  'rapat:create': 'pembuatan rapat',
  'rapat:createPerbaikan': 'pembuatan Berita Acara Perbaikan',
  'rapat:remove': 'penghapusan rapat',
  'rapat:saveInfo': 'perubahan data rapat',
  'rapat:saveBeritaAcara': 'perubahan Berita Acara',
  'rapat:savePeserta': 'perubahan daftar hadir',
  'asesmen:setNilai': 'perubahan nilai',
  // Written by earlier versions; their histories still name it.
  'asesmen:setCatatan': 'perubahan catatan dan bukti',
  'asesmen:saveRincian': 'perubahan catatan, bukti, atau pendapat',
  'asesmen:saveSuara': 'perubahan suara',
  'prioritas:save': 'perubahan prioritas',
  'bank:save': 'perubahan bank pertanyaan',
  'matriks:add': 'penambahan baris matriks',
  'matriks:update': 'perubahan baris matriks',
  'matriks:remove': 'penghapusan baris matriks',
  'matriks:move': 'pemindahan baris matriks',
  'matriks:tempel': 'penempelan ke matriks',
  'matriks:isiKeBawah': 'pengisian sel matriks',
  'matriks:ganti': 'penggantian teks matriks',
  'matriks:tingkat': 'perubahan tingkat baris matriks',
  'matriks:lembarKerja': 'penerimaan lembar kerja',
  'matriks:pulihkan': 'pemulihan baris matriks',
};

export const namaTindakan = (label: string): string => TINDAKAN[label] ?? 'perubahan terakhir';

/** The same as a sentence of its own. */
export const sebutTindakan = (label: string): string => {
  const nama = TINDAKAN[label] ?? 'perubahan lain';
  return nama.charAt(0).toUpperCase() + nama.slice(1);
};
