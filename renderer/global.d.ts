import type { RenaksiBridge } from '../shared/contract/bridge';

declare global {
  interface Window {
    /** Put there by the preload; absent when the page is opened in a plain browser. */
    readonly renaksi?: RenaksiBridge;
  }
}
