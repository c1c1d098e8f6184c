export interface Pilihan {
  readonly nilai: string;
  readonly label: string;
}

/** A native list of choices; `gambar` draws it anew only where it differs. */
export const buatPilihan = (label: string, onUbah: (nilai: string) => void) => {
  const dom = document.createElement('select');
  dom.setAttribute('aria-label', label);
  dom.addEventListener('change', () => onUbah(dom.value));
  let terakhir = '';
  return {
    dom,
    gambar: (list: readonly Pilihan[], nilai: string): void => {
      const kunci = JSON.stringify(list);
      if (kunci !== terakhir) {
        dom.replaceChildren(...list.map(({ nilai, label }) => new Option(label, nilai)));
        terakhir = kunci;
      }
      dom.value = nilai;
    },
  };
};

/** A whole number within bounds; what is outside them goes back to what was. */
export const buatAngka = (label: string, min: number, max: number, onUbah: (nilai: number) => void) => {
  const dom = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'number';
  input.min = String(min);
  input.max = String(max);
  input.step = '5';
  dom.append(`${label} `, input);
  let kini = max;
  input.addEventListener('change', () => {
    const nilai = Math.round(input.valueAsNumber);
    if (nilai >= min && nilai <= max) onUbah(nilai);
    else input.value = String(kini);
  });
  return {
    dom,
    gambar: (nilai: number): void => {
      kini = nilai;
      input.value = String(nilai);
    },
  };
};
