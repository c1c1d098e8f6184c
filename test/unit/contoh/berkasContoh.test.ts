import { describe, expect, it } from 'vitest';
import { isNip } from '../../../shared/domain/format/nip';
import { hariOf, tanggalDalamKata } from '../../../shared/domain/format/tanggal';
import { formatRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { edisiKini, rapatUtama } from '../../../shared/domain/naskah';
import { readContoh, readTeksContoh } from './bacaContoh';

const contoh = readContoh();

describe('sample file', () => {
  it('is exactly what the app itself would write', () => {
    expect(formatRenaksi(contoh)).toBe(readTeksContoh());
  });

  it('says that it is an OCR transcription with guessed names', () => {
    const catatan = contoh.catatanList.join('\n');
    expect(catatan).toContain('transkripsi OCR Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022');
    expect(catatan).toContain('dugaan OCR atas tulisan tangan');
    expect(catatan).toContain('empat tanda √ berturut-turut pada kolom 2022, 2023, 2024, dan Pihak terlibat');
    expect(new Set(contoh.catatanList).size).toBe(contoh.catatanList.length);
  });
});

describe('data umum of the sample', () => {
  const { dataUmum } = contoh;

  it('holds the regulation', () => {
    expect(edisiKini(contoh)).toMatchObject({
      status: 'DITETAPKAN',
      perubahanKe: 0,
      nomor: '3',
      tahun: 2022,
      tempatPenetapan: 'Sampit',
      tanggalPenetapan: '2022-03-02',
      tanggalPengundangan: '2022-03-02',
      nomorBeritaDaerah: '3',
      tahunBeritaDaerah: 2022,
    });
    expect(dataUmum.periode).toEqual({ awal: 2022, akhir: 2024 });
    expect(dataUmum.tahunMatriks).toEqual({ awal: 2021, akhir: 2024 });
  });

  it('holds the considerations and the legal basis in order', () => {
    expect(dataUmum.menimbangList).toHaveLength(3);
    expect(dataUmum.menimbangList.every((teks) => /^bahwa .+;$/s.test(teks))).toBe(true);
    expect(dataUmum.mengingatList.map((teks) => /Nomor (\d+) Tahun (\d{4})/.exec(teks)?.slice(1).join('/'))).toEqual(
      ['27/1959', '25/2009', '23/2014', '96/2012', '76/2013', '95/2018', '24/2014', '62/2018', '46/2020'].concat([
        '1/2008',
        '10/2013',
        '9/2016',
        '4/2021',
      ]),
    );
    expect(dataUmum.mengingatList[2]).toContain('Nomor 5587); sebagaimana telah diubah beberapa kali terakhir dengan');
    expect(dataUmum.mengingatList.every((teks) => teks.endsWith(';') && !/\s{2}|\n/.test(teks))).toBe(true);
  });

  it('holds the officials and the decrees', () => {
    const [bupati, sekda] = dataUmum.pejabatList;
    expect(bupati).toMatchObject({ peran: 'KEPALA_DAERAH', nama: '' });
    expect(sekda).toMatchObject({
      peran: 'SEKRETARIS_DAERAH',
      nama: 'Drs. H. FAJRURRAHMAN, M.M.',
      pangkat: 'Pembina Utama Muda',
      nip: '19640820 199203 1 008',
    });
    expect(isNip(sekda?.nip ?? '')).toBe(true);
    expect(dataUmum.skTimPenyusun).toMatchObject({ nomor: '188.45/0470/Huk-ORG/2021', tanggal: '2021-12-14' });
    expect(dataUmum.keputusanList).toMatchObject([{ nomor: '188.45/433/HUK-ORG/2018', tanggal: '2018-10-15' }]);
  });

  it('keeps the decree dated after the meeting', () => {
    const { tanggal } = dataUmum.skTimPenyusun;
    expect(tanggal !== null && tanggal > (rapatUtama(contoh).tanggal ?? '')).toBe(true);
  });
});

describe('minutes of the sample', () => {
  const rapat = rapatUtama(contoh);

  it('fall on the day the reference names', () => {
    expect(hariOf(rapat.tanggal ?? '')).toBe('Senin');
    expect(tanggalDalamKata(rapat.tanggal ?? '')).toMatchObject({
      tanggal: 'dua puluh sembilan',
      bulan: 'November',
      tahun: 'dua ribu dua puluh satu',
    });
  });

  it('list the attendance as it was read', () => {
    expect(rapat.pesertaList.map(({ nama, instansi, jabatan }) => [nama, instansi, jabatan].join(' · '))).toEqual([
      'Muri Ila Agustina · Setda · Kabang organisasi',
      'Rahadian Hidayat · Fetda · KPB. PATL orbal',
      'Wawan · Inspektorat · Sekretaris',
      'COFORDA D.L. · Ditkominfo · Kabid PIKP',
      'Muji Prayogi · BISDUICCAPIL · Sekretaris',
      'Yantnur · BKAD · Secretans',
      'Kaworu Adi · BKPSDM · Sekretaris',
      'Tiny Burnama · Dinas Sosial · Kasi. IPR',
      'Sianta · DPUPR-PR-TP · Katidil perkim',
      'Hendra Santosi · Ditkominfo · Kab. TIP',
      'Supriyati · Ditkominfo · Katid',
      'Rahmat dany · - 11 - · Stat',
    ]);
    expect(rapat.pesertaList.every(({ hadir }) => hadir)).toBe(true);
  });

  it('leave empty what the reference does not give', () => {
    const { beritaAcara, pimpinan, notulis } = rapat;
    expect([beritaAcara.nomor, beritaAcara.penutup, pimpinan.nama, notulis.nama]).toEqual(['', '', '', '']);
    expect(beritaAcara.hasilList.map((hasil) => hasil.endsWith('(terlampir);'))).toEqual([true, true, false]);
    expect(beritaAcara.judulLampiranMatriks).toMatch(/RENAKSI .* TAHUN 2020-2024$/);
  });
});
