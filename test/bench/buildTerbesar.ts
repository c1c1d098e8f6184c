import { randomFillSync } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import {
  type BagianNaskah,
  type Blok,
  type Dossier,
  type GambarNaskah,
  kodeGambarSchema,
} from '../../shared/domain/dossier';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';

/** Six of nearly 4 MB: as many bytes of pictures as a dossier may hold. */
const JUMLAH_GAMBAR = 6;
const SISI_PX = 1160;

const potongan = (jenis: string, isi: Buffer): Buffer => {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const [panjang, periksa] = [Buffer.alloc(4), Buffer.alloc(4)];
  panjang.writeUInt32BE(isi.length);
  periksa.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, periksa]);
};

/** A photograph's worth of noise, which nothing compresses. */
const buildPng = (): Buffer => {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(SISI_PX, 0);
  kepala.writeUInt32BE(SISI_PX, 4);
  // Eight bits of red, green and blue.
  kepala.set([8, 2], 8);
  const titik = randomFillSync(Buffer.alloc(SISI_PX * (SISI_PX * 3 + 1)));
  // Every line starts with its filter: none.
  for (let y = 0; y < SISI_PX; y += 1) titik[y * (SISI_PX * 3 + 1)] = 0;
  const tanda = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isi = deflateSync(titik, { level: 1 });
  return Buffer.concat([tanda, potongan('IHDR', kepala), potongan('IDAT', isi), potongan('IEND', Buffer.alloc(0))]);
};

/** The largest dossier with every picture it may hold and the figures the app draws. */
export const buildTerbesar = (): Dossier => {
  const dossier = buildDossier({ ...LARGE_SIZE, nilai: (i) => ((i % 4) + 1) as 1 | 2 | 3 | 4 });
  const gambarList = Array.from({ length: JUMLAH_GAMBAR }, (_, i): GambarNaskah => {
    const nama = `foto-${i + 1}.png`;
    const isi = buildPng().toString('base64');
    return { gambarId: `foto-${i + 1}`, nama, mime: 'image/png', lebarPx: SISI_PX, tinggiPx: SISI_PX, isi };
  });
  const fotoList = gambarList.map(
    ({ gambarId, nama }): Blok => ({ jenis: 'GAMBAR_SENDIRI', gambarId, lebarPersen: 80, judul: nama, sumber: '' }),
  );
  const grafikList = kodeGambarSchema.options.map((kode): Blok => ({ jenis: 'GAMBAR', kode, judul: kode, sumber: '' }));
  const blokList = [...fotoList, ...grafikList];
  const bagian: BagianNaskah = { bagianId: 'bagian-foto', jenis: 'BAB', judul: 'FOTO', isDicetak: true, blokList };
  return { ...dossier, gambarList, naskah: [...dossier.naskah, bagian] };
};
