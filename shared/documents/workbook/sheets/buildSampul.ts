import type { HasilAsesmen } from '../../../domain/asesmen/hitungAsesmen';
import type { Dossier, Edisi } from '../../../domain/dossier';
import { formatTanggal } from '../../../domain/format/tanggal';
import { formatRentang } from '../../../domain/matriks/nomorMatriks';
import { edisiKini } from '../../../domain/naskah';
import { sebutPerubahanAtas } from '../../perubahan/namaPeraturan';
import { sebutPeraturan } from '../../perubahan/sebutEdisi';
import { createLembar } from '../createLembar';
import { sel, selRumus } from '../sel';
import type { LembarDef, SelDef } from '../workbookDef';

export const NAMA_SAMPUL = 'Sampul';

/** Cover: title, period, regulation, state of the assessment, and the sheets with links to them. */
export const buildSampul = (
  dossier: Dossier,
  hasil: HasilAsesmen,
  rentangNilai: string | null,
  lembarList: readonly Pick<LembarDef, 'nama' | 'judul'>[],
): LembarDef => {
  const { dataUmum } = dossier;
  const { instansi } = dataUmum;
  const edisi = edisiKini(dossier);
  const lembar = createLembar({ nama: NAMA_SAMPUL, judul: 'Sampul', orientasi: 'TEGAK', lebarList: [24, 70] });
  const adaJudul = [
    sel(dataUmum.judulLaporan.toUpperCase(), 'JUDUL'),
    sel(dataUmum.judulLaporan.includes(instansi.nama) ? '' : instansi.nama.toUpperCase(), 'JUDUL'),
    sel(`TAHUN ${formatRentang(dataUmum.periode)}`, 'JUDUL'),
    sel(instansi.unitPenyusun, 'SUBJUDUL'),
  ];
  for (const judul of adaJudul) if (judul.isi !== '') lembar.addLebar(judul);
  lembar.addKosong();

  lembar.add([sel('Dossier', 'LABEL'), sel(dossier.nama, 'POLOS')]);
  lembar.add([sel('Peraturan', 'LABEL'), sel(sebutanOf(dossier, edisi), 'POLOS')]);
  const tanggalList: [string, string | null][] = [
    ['Ditetapkan', edisi.tanggalPenetapan],
    ['Diundangkan', edisi.tanggalPengundangan],
  ];
  for (const [label, tanggal] of tanggalList) {
    if (tanggal === null) continue;
    const tempat = edisi.tempatPenetapan === '' ? '' : `${edisi.tempatPenetapan}, `;
    lembar.add([sel(label, 'LABEL'), sel(`${tempat}${formatTanggal(tanggal)}`, 'POLOS')]);
  }
  lembar.add([sel('Asesmen', 'LABEL'), selStatus(hasil, rentangNilai)]);
  lembar.addKosong();

  lembar.addKepala([['Lembar', 'Isi']]);
  for (const { nama, judul } of lembarList) {
    lembar.add([{ isi: nama, gaya: 'TAUTAN', keLembar: nama }, sel(judul, 'ISI')]);
  }
  lembar.addKosong();
  lembar.addLebar(
    sel(
      'Sel berlatar kuning adalah isian; nilai, rata-rata, predikat, peringkat, dan persentase dihitung ulang dari isian itu.',
      'CATATAN',
    ),
  );
  return lembar.finish();
};

/** `Peraturan Bupati … Nomor 3 Tahun 2022`; a revision with what it changes, a draft marked as one. */
const sebutanOf = (dossier: Dossier, edisi: Edisi): string => {
  const { nomor, perubahanKe } = edisi;
  const perubahan = perubahanKe === 0 ? '' : ` tentang ${sebutPerubahanAtas(dossier, perubahanKe)}`;
  return `${sebutPeraturan(dossier, edisi)}${perubahan}${nomor.trim() === '' ? ' (rancangan)' : ''}`;
};

const selStatus = (hasil: HasilAsesmen, rentangNilai: string | null): SelDef => {
  const { isLengkap, jumlahDinilai, jumlahPertanyaan, aspekList } = hasil;
  const jumlah = ` dari ${jumlahPertanyaan} pertanyaan dinilai`;
  if (rentangNilai === null) return sel(`Belum lengkap: ${jumlahDinilai}${jumlah}`, 'POLOS');
  const hitung = `COUNT(${rentangNilai})`;
  // An aspect without questions keeps the assessment incomplete whatever is scored.
  const bisaLengkap = aspekList.every((aspek) => aspek.jumlahPertanyaan > 0);
  const status = bisaLengkap ? `IF(${hitung}=${jumlahPertanyaan},"Lengkap: ","Belum lengkap: ")` : '"Belum lengkap: "';
  return selRumus(
    `${status}&${hitung}&"${jumlah}"`,
    `${isLengkap ? 'Lengkap' : 'Belum lengkap'}: ${jumlahDinilai}${jumlah}`,
    'POLOS',
  );
};
