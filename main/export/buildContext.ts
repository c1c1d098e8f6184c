/**
 * What a document builder needs from the job that runs it. The same shape for PDF and XLSX, so the worker can hand over
 * one object whichever file is asked for.
 */
export interface BuildContext {
  /** Absolute folder with `fonts/` and the other shipped assets. */
  readonly assetsFolder: string;
  /** Called before each step; `ke` of `dari` counts from 1 when the step can be counted, else both are null. */
  onProgress(langkah: 'MENYUSUN' | 'MENATA' | 'MENULIS', ke: number | null, dari: number | null): void;
}
