import { describe, expect, it } from 'vitest';
import { buatDossier } from '../../../shared/domain/buatDossier';
import { kodeTabelSchema } from '../../../shared/domain/dossier';
import { checkDossier } from '../../../shared/domain/interchange/checkDossier';
import { formatRenaksi, parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';
import { readBank, readContoh, readTemplat, teksBagian } from './bacaContoh';

const templat = readTemplat();
const blokList = templat.flatMap((bagian) => bagian.blokList);

describe('narrative template', () => {
  it('has the structure of the sample', () => {
    const bentuk = (naskah: typeof templat) => naskah.map(({ bagianId, jenis }) => `${jenis} ${bagianId}`);
    expect(bentuk(templat)).toEqual(bentuk(readContoh().naskah));
  });

  it('fits any regency: no typed figure, no name', () => {
    const teks = templat.flatMap((bagian) => [bagian.judul, ...teksBagian(bagian)]).join('\n');
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

  it('makes a sound new dossier together with the question bank', () => {
    let nomor = 0;
    const dossier = buatDossier(
      {
        nama: 'Baru',
        namaInstansi: 'Kabupaten Contoh',
        periode: { awal: 2025, akhir: 2029 },
        bank: readBank(),
        naskah: templat,
      },
      () => `id-${++nomor}`,
    );
    expect(checkDossier(dossier)).toBeNull();
    expect(parseRenaksi(formatRenaksi(dossier))).toEqual(dossier);
  });
});
