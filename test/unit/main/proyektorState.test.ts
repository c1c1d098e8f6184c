import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProyektorState } from '../../../main/app/proyektor/ProyektorState';
import { isProyektorChannel } from '../../../main/ipc/proyektorChannels';
import { appContract, type StatusProyektor, type TampilanProyektor } from '../../../shared/contract';

const lihat = (pertanyaanId: string): TampilanProyektor => ({
  dossierId: 'd1',
  rapatId: 'r1',
  halaman: 'PERTANYAAN',
  pertanyaanId,
});

function setUp(awal?: ConstructorParameters<typeof ProyektorState>[0]['awal']) {
  const told: StatusProyektor[] = [];
  const window: string[] = [];
  const state = new ProyektorState({
    ...(awal === undefined ? {} : { awal }),
    openWindow: () => window.push('open'),
    closeWindow: () => window.push('close'),
    onChange: (status) => told.push(status),
  });
  const { handlers } = state;
  return {
    state,
    told,
    window,
    open: () => handlers['proyektor:open']({}) as StatusProyektor,
    close: () => handlers['proyektor:close']({}) as StatusProyektor,
    show: (id: string) => handlers['proyektor:show']({ tampilan: lihat(id) }) as StatusProyektor,
    freeze: (beku: boolean) => handlers['proyektor:freeze']({ beku }) as StatusProyektor,
    status: () => handlers['proyektor:status']({}) as StatusProyektor,
  };
}

describe('the projector', () => {
  it('shows at once what was last looked at before it was opened', () => {
    const p = setUp();
    p.show('a1');
    expect(p.open()).toEqual({ isTerbuka: true, isBeku: false, tampilan: lihat('a1') });
    expect(p.window).toEqual(['open']);
  });

  it('stays on its view while frozen and catches up when thawed', () => {
    const p = setUp();
    p.open();
    p.show('a1');
    p.freeze(true);
    expect(p.show('a2').tampilan).toEqual(lihat('a1'));
    expect(p.show('a3').tampilan).toEqual(lihat('a1'));
    expect(p.freeze(false)).toEqual({ isTerbuka: true, isBeku: false, tampilan: lihat('a3') });
  });

  it('tells only of changes, so a frozen window is left in peace', () => {
    const p = setUp();
    p.open();
    p.show('a1');
    p.freeze(true);
    const before = p.told.length;
    p.show('a2');
    p.show('a3');
    p.freeze(true);
    p.open();
    expect(p.told).toHaveLength(before);
    p.freeze(false);
    expect(p.told).toHaveLength(before + 1);
  });

  it('is no longer frozen once its window was closed by the user', () => {
    const p = setUp();
    p.open();
    p.show('a1');
    p.freeze(true);
    p.show('a2');
    p.state.noteClosed();
    expect(p.told.at(-1)).toEqual({ isTerbuka: false, isBeku: false, tampilan: lihat('a2') });
    expect(p.freeze(true).isBeku).toBe(false);
  });

  it('comes back as a crash left it, frozen on its view', () => {
    const p = setUp({ isTerbuka: true, isBeku: true, tampilan: lihat('a1'), terbaru: lihat('a2') });
    expect(p.status().isTerbuka).toBe(false);
    expect(p.open()).toEqual({ isTerbuka: true, isBeku: true, tampilan: lihat('a1') });
    expect(p.freeze(false).tampilan).toEqual(lihat('a2'));
  });

  it('shows the last view asked for whenever it is open and not frozen, whatever came before', () => {
    const langkah = fc.oneof(
      fc.constantFrom('open', 'close', 'beku', 'lepas'),
      fc.string({ minLength: 1, maxLength: 3 }).map((id) => ({ id })),
    );
    fc.assert(
      fc.property(fc.array(langkah, { maxLength: 30 }), (langkahList) => {
        const p = setUp();
        let last: string | null = null;
        for (const each of langkahList) {
          if (each === 'open') p.open();
          else if (each === 'close') p.close();
          else if (typeof each === 'string') p.freeze(each === 'beku');
          else {
            last = each.id;
            p.show(each.id);
          }
        }
        const status = p.status();
        if (!status.isBeku) expect(status.tampilan?.pertanyaanId ?? null).toBe(last);
        if (!status.isTerbuka) expect(status.isBeku).toBe(false);
      }),
    );
  });
});

describe('the channels of its page', () => {
  it('change nothing', () => {
    const boleh = Object.keys(appContract).filter(isProyektorChannel);
    expect(boleh.toSorted()).toEqual(['dossier:get', 'proyektor:status', 'rapat:get', 'rapat:list', 'shell:info']);
  });
});
