import { IconCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { hitungSuara } from '../../../shared/domain/rapat/hitungSuara';
import { teksProyektor } from '../../text/proyektor';
import { teksSuara } from '../../text/suara';
import { listPertanyaan } from '../skor/daftarPertanyaan';
import { DaftarRataRata } from './DaftarRataRata';
import classes from './proyektor.module.css';
import { TeksMuat } from './TeksMuat';

export interface HalamanPertanyaanProps {
  readonly data: RapatLengkap;
  readonly pertanyaanId: string | null;
}

/** One question with the meaning of each score, how far the meeting is, and the live means. */
export const HalamanPertanyaan = ({ data, pertanyaanId }: HalamanPertanyaanProps) => {
  const daftar = useMemo(() => listPertanyaan(data), [data]);
  const { hasil } = data;
  const { skalaList } = data.bank;
  const skalaUrut = useMemo(() => skalaList.toSorted((a, b) => a.nilai - b.nilai), [skalaList]);
  const isiSkala = useMemo(() => JSON.stringify(skalaList), [skalaList]);
  const posisi = Math.max(
    0,
    daftar.findIndex((butir) => butir.pertanyaanId === pertanyaanId),
  );
  const butir = daftar[posisi];
  if (!butir) return null;
  const sebelum = daftar[posisi - 1];
  const suara = hitungSuara(butir.suara);
  return (
    <>
      <header className={classes.kepala}>
        <span className={classes.posisi} data-testid="proyektor-posisi">
          {teksProyektor.posisi(butir.nomor, daftar.length)}
        </span>
        <span className={classes.aspek}>{butir.namaAspek}</span>
        <span className={classes.kemajuan}>{teksProyektor.kemajuan(hasil.jumlahDinilai, hasil.jumlahPertanyaan)}</span>
      </header>
      <div className={classes.batang} aria-hidden="true">
        <span style={{ width: `${(100 * hasil.jumlahDinilai) / Math.max(1, hasil.jumlahPertanyaan)}%` }} />
      </div>
      <TeksMuat className={classes.wadahTeks} isi={`${butir.teks} ${suara.total > 0}`}>
        <h1 className={classes.teks} data-testid="proyektor-pertanyaan">
          {butir.teks}
        </h1>
      </TeksMuat>
      <p className={classes.sela}>
        {butir.nilai === null && butir.dilewati && (
          <span className={classes.tanda}>
            <IconPlayerSkipForward size="1em" aria-hidden="true" /> {teksProyektor.dilewati}
          </span>
        )}
        {suara.total > 0 && <span>{teksSuara.ringkas(suara)}</span>}
        {sebelum?.nilai != null && (
          <span className={classes.kanan}>{teksProyektor.sebelumnya(sebelum.nomor, sebelum.nilai)}</span>
        )}
      </p>
      <TeksMuat className={classes.wadahSkala} isi={`${isiSkala} ${suara.total > 0} ${butir.nilai !== null}`}>
        <ol className={classes.skala} aria-label={teksProyektor.skala}>
          {skalaUrut.map(({ nilai, label, makna }) => {
            const jumlah = suara.jumlahList[nilai - 1] ?? 0;
            const isDipilih = butir.nilai === nilai;
            return (
              <li key={nilai} className={classes.nilai} data-dipilih={isDipilih}>
                <span className={classes.baris}>
                  <span className={classes.angka}>{nilai}</span>
                  {isDipilih && (
                    <span className={classes.tanda}>
                      <IconCheck size="1.3em" stroke={3} aria-hidden="true" /> {teksProyektor.disepakati}
                    </span>
                  )}
                </span>
                <span className={classes.label}>{label}</span>
                {makna !== '' && makna !== label && <span className={classes.makna}>{makna}</span>}
                {suara.total > 0 && (
                  <span className={classes.suara}>
                    <span className={classes.batangSuara} aria-hidden="true">
                      <span style={{ width: `${(100 * jumlah) / suara.total}%` }} />
                    </span>
                    {teksProyektor.suara(jumlah)}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </TeksMuat>
      <DaftarRataRata hasil={hasil} aspekIdAktif={butir.aspekId} />
    </>
  );
};
