import { useEffect } from 'react';
import { useProyektor } from '../../data/proyektor';
import { teksProyektor } from '../../text/proyektor';
import { HalamanHasil } from './HalamanHasil';
import { HalamanPertanyaan } from './HalamanPertanyaan';
import { HalamanPrioritas } from './HalamanPrioritas';
import { HalamanSambutan } from './HalamanSambutan';
import classes from './proyektor.module.css';
import { type TampilanSiap, useTampilan } from './useTampilan';

/** The second window: one page for the room, without anything to click. */
const ProyektorScreen = () => {
  const { status } = useProyektor();
  const { siap, isGagal } = useTampilan(status.tampilan);
  useEffect(() => {
    document.title = teksProyektor.judulJendela;
  }, []);
  return (
    <main className={classes.layar} data-halaman={siap?.tampilan.halaman ?? 'KOSONG'}>
      {siap ? (
        <Halaman siap={siap} />
      ) : (
        <div className={classes.tunggu} role="status">
          <h1>{teksProyektor.siap}</h1>
          <p>{isGagal ? teksProyektor.tidakTerbaca : teksProyektor.menunggu}</p>
        </div>
      )}
    </main>
  );
};

const Halaman = ({ siap: { tampilan, data } }: { readonly siap: TampilanSiap }) => {
  switch (tampilan.halaman) {
    case 'SAMBUTAN':
      return <HalamanSambutan dossierId={tampilan.dossierId} rapat={data.rapat} />;
    case 'PERTANYAAN':
      return <HalamanPertanyaan data={data} pertanyaanId={tampilan.pertanyaanId} />;
    case 'HASIL':
      return <HalamanHasil data={data} />;
    default:
      return <HalamanPrioritas data={data} />;
  }
};

export default ProyektorScreen;
