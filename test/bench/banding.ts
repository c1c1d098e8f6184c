import { benchBanding } from './benchBanding';

/** Run from the project's folder on a fresh build. Never fails on a time. */
await benchBanding();
