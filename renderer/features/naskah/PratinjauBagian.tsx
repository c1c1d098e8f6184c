import type { BagianNaskah, Blok, Dossier } from '../../../shared/domain/dossier';
import { nomorKeterangan } from '../../../shared/domain/naskah';
import { NAMA_GAMBAR, NAMA_TABEL, NASKAH } from '../../text/naskah';
import { tandaDaftar } from '../../text/tandaDaftar';
import classes from './Naskah.module.css';
import { TeksMiring } from './TeksMiring';

export interface PratinjauBagianProps {
  /** With the section as it is being edited, so that captions count on. */
  readonly dossier: Dossier;
  readonly bagian: BagianNaskah;
  readonly nomor: string;
}

/** How the section reads: italics, list marks, generated numbers. Pages and tables are the export's matter. */
export const PratinjauBagian = ({ dossier, bagian, nomor }: PratinjauBagianProps) => {
  const nomorTabel = nomorKeterangan(dossier.naskah, 'TABEL');
  const nomorGambar = nomorKeterangan(dossier.naskah, 'GAMBAR');
  return (
    <div className={classes.pratinjau}>
      <h2 className={bagian.jenis === 'SUBBAB' || bagian.jenis === 'SUBSUBBAB' ? undefined : classes.tengah}>
        {nomor !== '' && `${nomor} `}
        <TeksMiring teks={bagian.judul} />
      </h2>
      {bagian.blokList.map((blok, i) => (
        <PratinjauBlok
          key={i}
          blok={blok}
          nomor={nomorTabel.get(blok) ?? nomorGambar.get(blok) ?? 0}
          namaPejabat={namaPejabatOf(dossier, blok)}
        />
      ))}
    </div>
  );
};

const namaPejabatOf = ({ dataUmum }: Dossier, blok: Blok): string => {
  if (blok.jenis !== 'TANDA_TANGAN') return '';
  return dataUmum.pejabatList.find(({ pejabatId }) => pejabatId === blok.pejabatId)?.nama ?? NASKAH.pejabatKosong;
};

interface PratinjauBlokProps {
  readonly blok: Blok;
  readonly nomor: number;
  readonly namaPejabat: string;
}

const PratinjauBlok = ({ blok, nomor, namaPejabat }: PratinjauBlokProps) => {
  switch (blok.jenis) {
    case 'PARAGRAF':
    case 'KUTIPAN':
      return (
        <p>
          <TeksMiring teks={blok.teks} />
        </p>
      );
    case 'DAFTAR':
      return (
        <ul style={{ listStyle: 'none' }}>
          {blok.butirList.map((butir, i) => (
            <li key={i} style={{ textIndent: '-1.6em' }}>
              <span style={{ display: 'inline-block', width: '1.6em', textIndent: 0 }}>
                {tandaDaftar(blok.gaya, i)}
              </span>
              <TeksMiring teks={butir} />
            </li>
          ))}
        </ul>
      );
    case 'TABEL':
      return (
        <div className={classes.tengah}>
          <p className={classes.tengah}>
            {NASKAH.nomorTabel(nomor)} <TeksMiring teks={blok.judul} />
          </p>
          <p className={classes.tengah}>{NASKAH.isiTabel(NAMA_TABEL[blok.kode])}</p>
          {blok.sumber !== '' && <p>{NASKAH.sumberDicetak(blok.sumber)}</p>}
        </div>
      );
    case 'GAMBAR':
      return (
        <div>
          <p className={classes.tengah}>{NASKAH.isiGambar(NAMA_GAMBAR[blok.kode])}</p>
          <p className={classes.tengah}>
            {NASKAH.nomorGambar(nomor)} <TeksMiring teks={blok.judul} />
          </p>
          {blok.sumber !== '' && <p>{NASKAH.sumberDicetak(blok.sumber)}</p>}
        </div>
      );
    case 'TABEL_BEBAS':
    case 'GAMBAR_SENDIRI':
      return (
        <p className={classes.tengah}>
          <TeksMiring teks={blok.judul} />
        </p>
      );
    default:
      return (
        <div className={classes.kanan}>
          <p>{blok.tempatTanggal}</p>
          <p>{namaPejabat}</p>
        </div>
      );
  }
};
