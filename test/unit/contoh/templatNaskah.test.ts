import { describe, expect, it } from 'vitest';
import { buatDossier } from '../../../shared/domain/buatDossier';
import { type Dossier, kodeTabelSchema } from '../../../shared/domain/dossier';
import { checkDossier } from '../../../shared/domain/interchange/checkDossier';
import { formatRenaksi, parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { teksBagian } from '../../../shared/domain/variabel/mapTeksNaskah';
import { gantiVariabel } from '../../../shared/domain/variabel/splitVariabel';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { readBank, readContoh, readTemplat } from './bacaContoh';

const templat = readTemplat();
const blokList = templat.flatMap((bagian) => bagian.blokList);

const baru = (): Dossier => {
  let nomor = 0;
  return buatDossier(
    {
      nama: 'Baru',
      namaInstansi: 'Kabupaten Contoh',
      periode: { awal: 2025, akhir: 2029 },
      bank: readBank(),
      naskah: templat,
    },
    () => `id-${++nomor}`,
  );
};

/** The template in a dossier whose data are all there. */
const terisi = (): Dossier => {
  const bersih = buildDossierBersih();
  const { dataUmum, statistik, rapatList } = bersih;
  const rincian = (...namaList: string[]): Dossier['statistik']['kanalList'] =>
    namaList.map((nama, i) => ({ nama, jumlah: i === 0 ? totalPengaduan(statistik) : 0, keterangan: '' }));
  return {
    ...bersih,
    dataUmum: {
      ...dataUmum,
      instansi: {
        ...dataUmum.instansi,
        ibuKota: 'Kota Contoh',
        kepalaDaerah: 'Bupati Contoh',
        situs: 'www.contoh.go.id',
      },
      keputusanList: [{ nomor: '188/7/HUK/2018', tanggal: '2018-10-15', tentang: 'Tim Pengelola Pengaduan' }],
    },
    statistik: {
      ...statistik,
      sumber: 'Dinas Komunikasi dan Informatika',
      klasifikasiList: rincian('Pengaduan berkadar pengawasan', 'Aspirasi'),
      kanalList: rincian('Situs', 'SMS'),
    },
    rapatList: rapatList.map((rapat) => ({ ...rapat, tempat: 'Aula Sekretariat Daerah' })),
    naskah: templat.map((bagian) => ({
      ...bagian,
      blokList: bagian.blokList.map((blok) => (blok.jenis === 'TANDA_TANGAN' ? { ...blok, pejabatId: null } : blok)),
    })),
  };
};

const totalPengaduan = ({ tahunList }: Dossier['statistik']): number =>
  tahunList.reduce((jumlah, { diterima }) => jumlah + diterima, 0);

describe('narrative template', () => {
  it('has the structure of the sample', () => {
    const bentuk = (naskah: typeof templat) => naskah.map(({ bagianId, jenis }) => `${jenis} ${bagianId}`);
    expect(bentuk(templat)).toEqual(bentuk(readContoh().naskah));
  });

  it('fits any regency: no typed figure, no name', () => {
    const teks = templat
      .flatMap(teksBagian)
      .map((isi) => gantiVariabel(isi, () => ''))
      .join('\n');
    expect(teks).not.toMatch(/\d/);
    expect(teks).not.toMatch(/Kotawaringin|Sampit|SP4N/);
    expect(teks).toContain('[lengkapi: ');
    expect((teks.match(/\[/g) ?? []).length).toBe((teks.match(/\[lengkapi: [^[\]]+\]/g) ?? []).length);
  });

  it('places every table once and leaves the signature open', () => {
    const kodeList = blokList.flatMap((blok) => (blok.jenis === 'TABEL' ? [blok.kode] : []));
    expect(kodeList.toSorted()).toEqual(kodeTabelSchema.options.toSorted());
    expect(blokList.filter(({ jenis }) => jenis === 'TANDA_TANGAN')).toMatchObject([{ pejabatId: null }]);
  });

  it('mentions every table and figure it places', () => {
    const teks = templat.flatMap(teksBagian).join('\n');
    for (const blok of blokList)
      if (blok.jenis === 'TABEL' || blok.jenis === 'GAMBAR')
        expect(teks).toContain(`{${blok.jenis.toLowerCase()}:${blok.kode}}`);
  });

  it('needs nothing but what it asks for, once the data are there', () => {
    const sisa = periksaDossier(terisi(), 2022).map(
      ({ aturan, ditemukan, tempat }) => `${aturan} ${tempat.sebutan}: ${ditemukan}`,
    );
    expect(sisa.filter((temuan) => !temuan.startsWith('ISIAN_KOSONG'))).toEqual([]);
    expect(sisa.length).toBeGreaterThan(5);
  });

  it('marks what a new dossier doesn’t know yet, and knows every name', () => {
    const aturanList = periksaDossier(baru(), 2025).map(({ aturan }) => aturan);
    expect(aturanList).toContain('VARIABEL_KOSONG');
    expect(aturanList).not.toContain('VARIABEL_ASING');
    expect(aturanList).not.toContain('RUJUKAN_HILANG');
  });

  it('makes a sound new dossier together with the question bank', () => {
    expect(checkDossier(baru())).toBeNull();
    expect(parseRenaksi(formatRenaksi(baru()))).toEqual(baru());
  });
});
