import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Blok } from '../../../shared/domain/dossier';
import { type NaskahUji, openNaskahUji } from './naskahUji';

let uji: NaskahUji;

beforeAll(async () => {
  uji = await openNaskahUji();
});
afterAll(() => uji?.app.close());
beforeEach(async () => {
  await uji.app.page.bringToFront();
  await uji.buka([{ jenis: 'PARAGRAF', teks: 'Awal' }]);
  await uji.tekan('Control+End');
});

/** Head and rows of the only table of the section. */
const tabel = async (): Promise<string[][]> => {
  const ada = (await uji.blokList()).find(
    (blok): blok is Blok & { jenis: 'TABEL_BEBAS' } => blok.jenis === 'TABEL_BEBAS',
  );
  return ada ? [ada.kepala, ...ada.barisList] : [];
};

it('takes pasted paragraphs, lists and italics, and nothing else of them', async () => {
  const html =
    '<p class="MsoNormal"><span style="color:red">Teks <i>miring</i></span></p><ol><li>Satu</li><li>Dua</li></ol><script>1</script>';
  await uji.tempel({ html, teks: 'Teks miring' });
  await expect
    .poll(async () => JSON.stringify(await uji.blokList()))
    .toMatch(/Teks \*miring\*.*"butirList":\["Satu","Dua"\]/);
  expect(JSON.stringify(await uji.blokList())).not.toContain('script');
});

it('keeps every cell of a table with merged rows and columns in its column', async () => {
  // As Word writes it: the last row only states widths, for readers that can't align uneven columns.
  const html = `<table class=MsoTableGrid border=1><tr><td rowspan=2><p class=MsoNormal>No</p></td>
    <td rowspan=2><p>Aspek</p></td><td colspan=2><p>Nilai</p></td></tr>
    <tr><td><p>2021</p></td><td><p>2022</p></td></tr>
    <tr><td rowspan=2><p>1</p></td><td><p>Sarana</p></td><td><p>2</p></td><td><p>3</p></td></tr>
    <tr><td><p><i>Software</i></p></td><td colspan=2 rowspan=65535><p>4</p></td></tr>
    <![if !supportMisalignedColumns]><tr height=0><td width=10></td><td width=10></td><td width=10></td><td width=10></td><td width=10></td></tr><![endif]>
    </table>`;
  await uji.tempel({ html, teks: 'No' });
  await expect.poll(tabel).toEqual([
    ['No', 'Aspek', 'Nilai', ''],
    ['', '', '2021', '2022'],
    ['1', 'Sarana', '2', '3'],
    ['', '*Software*', '4', ''],
  ]);
});

it('keeps them there when they are pasted into cells', async () => {
  await uji.app.page.getByRole('button', { name: 'Sisipkan tabel' }).click();
  await uji.app.page.getByRole('menuitem', { name: 'Tabel tulisan sendiri' }).click();
  await uji.isi().locator('td').first().click();
  const html = '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan=2>d</td></tr></table>';
  await uji.tempel({ html, teks: 'a' });
  await expect.poll(tabel).toEqual([
    ['', ''],
    ['a', 'b'],
    ['', 'c'],
    ['d', ''],
  ]);
});

it('cuts a table that is too large, says how much of it, and takes the paste back as one', async () => {
  const baris = (y: number): string =>
    `<tr>${Array.from({ length: 14 }, (_, x) => `<td>${y}/${x}</td>`).join('')}</tr>`;
  const html = `<table>${Array.from({ length: 231 }, (_, y) => baris(y)).join('')}</table>`;
  await uji.tempel({ html, teks: '0/0' });
  const kabar = uji.app.page.getByText('30 baris terakhir dan 2 kolom terakhir tidak ikut ditempel');
  await kabar.waitFor();
  await expect.poll(async () => [(await tabel()).length, (await tabel()).at(-1)?.at(-1)]).toEqual([201, '200/11']);
  await uji.isi().focus();
  await uji.tekan('Control+z');
  await expect.poll(() => uji.blokList()).toEqual([{ jenis: 'PARAGRAF', teks: 'Awal' }]);
});

it('lets no paste into cells make a table too large', async () => {
  const kepala = Array.from({ length: 11 }, (_, x) => `K${x}`);
  const barisList = Array.from({ length: 199 }, () => kepala.map(() => 'isi'));
  await uji.buka([{ jenis: 'TABEL_BEBAS', tabelId: 't', kepala, barisList, judul: '', sumber: '' }]);
  await uji.isi().locator('tr').last().locator('td').last().click();
  const html = `<table>${'<tr><td>a</td><td>b</td><td>c</td></tr>'.repeat(4)}</table>`;
  await uji.tempel({ html, teks: 'a' });
  await uji.app.page.getByText('2 baris terakhir dan 1 kolom terakhir tidak ikut ditempel').waitFor();
  await expect.poll(async () => [(await tabel()).length, (await tabel())[0]?.length]).toEqual([201, 12]);
  expect((await tabel()).slice(-2).map((baris) => baris.slice(-2))).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  await expect(uji.isi().locator('tr').last().locator('th').count()).resolves.toBe(0);
});
