import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKerjaXlsx } from '../../../main/export/xlsx/buildKerjaXlsx';
import { bacaLembar } from '../../../main/files/kerja/bacaLembar';
import type { HasilBacaKerja } from '../../../shared/contract';
import type { Dossier } from '../../../shared/domain/dossier';
import { nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { contoh, konteks } from '../xlsx/bukuUji';
import { konversi } from './konversi';
import { matriksJanggal } from './matriksJanggal';

const janggal = (): Dossier => ({ ...buildDossier(), matriks: matriksJanggal() });

const tulis = async (folder: string, nama: string, dossier: Dossier): Promise<string> => {
  const path = join(folder, nama);
  writeFileSync(path, await buildKerjaXlsx(dossier, konteks));
  return path;
};

const baca = (path: string, dossier: Dossier): Promise<HasilBacaKerja> => {
  let terakhir = 0;
  return bacaLembar(path, {
    dossierId: dossier.dossierId,
    kini: dossier.matriks,
    newId: () => `baru-${(terakhir += 1)}`,
  });
};

const TANPA_BEDA = { macam: 'KERJA', perubahanList: [], bentrokanList: [], diabaikanList: [] };

test('a sheet nobody changed says nothing, as written and as LibreOffice saves it, over its own format too', async () => {
  const folder = makeTempFolder();
  const dossierList = { contoh: contoh(), janggal: janggal(), besar: buildDossier(LARGE_SIZE) };
  const pathList = await Promise.all(
    Object.entries(dossierList).map(([nama, dossier]) => tulis(folder, `${nama}.xlsx`, dossier)),
  );
  const lewatXlsx = konversi(folder, pathList, 'xlsx');
  const lewatOds = konversi(makeTempFolder(), konversi(folder, pathList, 'ods'), 'xlsx');
  for (const [i, dossier] of Object.values(dossierList).entries()) {
    for (const path of [pathList[i], lewatXlsx[i], lewatOds[i]]) {
      const hasil = await baca(path ?? '', dossier);
      expect({ path, ...hasil }).toMatchObject(TANPA_BEDA);
      expect(hasil.dibuatPada).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
  }
});

/** The row of a sheet in LibreOffice's flat XML that holds a text. */
const barisXml = (xml: string, teks: string): string => {
  const i = xml.indexOf(`>${teks}<`);
  const awal = xml.lastIndexOf('<table:table-row', i);
  const akhir = xml.indexOf('</table:table-row>', i) + '</table:table-row>'.length;
  if (i < 0 || awal < 0) throw new RangeError(teks);
  return xml.slice(awal, akhir);
};

const selXml = (teks: string): string =>
  teks === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${teks}</text:p></table:table-cell>`;

test('what is edited in LibreOffice comes back as just that: texts, years, new, removed and moved rows', async () => {
  const folder = makeTempFolder();
  const dossier = contoh();
  const [fods = ''] = konversi(folder, [await tulis(folder, 'kerja.xlsx', dossier)], 'fods');
  let xml = readFileSync(fods, 'utf8');
  const ganti = (dari: string, ke: string): void => {
    expect(xml).toContain(dari);
    xml = xml.replace(dari, ke);
  };
  ganti('>Penyusunan SOP Pengelolaan SP4N<', '>Penyusunan SOP dan formulir pengelolaan SP4N<');
  // A tick under the third year: the fourth cell from the text on is 2023's.
  const proses = barisXml(xml, 'keg-1-2-1');
  const selList = proses.split(/(?=<table:table-cell)/);
  const i2022 = selList.findIndex((sel) => sel.includes('>√<'));
  expect(i2022).toBeGreaterThan(0);
  const berikut = selList[i2022 + 1] ?? '';
  const ulang = Number(/table:number-columns-repeated="(\d+)"/.exec(berikut)?.[1] ?? 1);
  const sisa = ulang > 1 ? berikut.replace(/repeated="\d+"/, `repeated="${ulang - 1}"`) : '';
  selList[i2022 + 1] = selXml('√') + sisa;
  ganti(proses, selList.join(''));
  const gathering = barisXml(xml, 'keg-4-3-2');
  ganti(gathering, '');
  const analisis = barisXml(xml, 'keg-3-1-1');
  const lokakarya = barisXml(xml, 'keg-4-2-1');
  ganti(lokakarya, '');
  ganti(analisis, `${analisis}${lokakarya}`);
  const baru = ['', '', '', 'Kegiatan', 'Klinik pengaduan keliling', '', '', '√'].slice(1);
  ganti(analisis, `<table:table-row>${['', ...baru.slice(1)].map(selXml).join('')}</table:table-row>${analisis}`);
  writeFileSync(fods, xml);
  const [kembali = ''] = konversi(folder, [fods], 'xlsx');

  const { perubahanList, bentrokanList, diabaikanList } = await baca(kembali, dossier);
  expect([bentrokanList, diabaikanList]).toEqual([[], []]);
  expect(perubahanList.map(({ barisId, macamList, kolomList }) => [barisId, macamList, kolomList])).toEqual([
    ['keg-1-2-1', ['DIUBAH'], ['tahunList']],
    ['keg-1-2-2', ['DIUBAH'], ['uraian']],
    ['baru-1', ['BARU'], []],
    ['keg-4-2-1', ['DIPINDAH'], []],
    ['keg-4-3-2', ['DIHAPUS'], []],
  ]);
  const { matriks, ditolakList } = terapkanPerubahan(dossier.matriks, perubahanList);
  expect(ditolakList).toEqual([]);
  const nomor = nomorMatriks(matriks);
  expect(['baru-1', 'keg-3-1-1', 'keg-4-2-1'].map((id) => nomor.get(id))).toEqual(['III.1.1', 'III.1.2', 'III.1.3']);
  const barisOf = (id: string) => matriks.find(({ barisId }) => barisId === id);
  expect(barisOf('keg-1-2-1')?.tahunList).toEqual([2022, 2023]);
  expect(barisOf('baru-1')).toMatchObject({
    uraian: 'Klinik pengaduan keliling',
    jenis: 'KEGIATAN',
    indukId: 'prog-3-1',
  });
  expect(barisOf('keg-4-2-1')).toMatchObject({ indukId: 'prog-3-1', uraian: 'Lokakarya pejabat penghubung' });
  expect(barisOf('keg-4-3-2')).toBeUndefined();
});
