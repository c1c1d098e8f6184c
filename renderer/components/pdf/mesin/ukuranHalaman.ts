/** Size of a page, points. */
export interface UkuranHalaman {
  readonly lebar: number;
  readonly tinggi: number;
}
