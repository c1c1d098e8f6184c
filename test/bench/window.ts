import { benchSkor } from './window/benchSkor';
import { benchStart } from './window/benchStart';

/** Needs a display; run from the project's folder on a fresh build. Never fails on a time. */
await benchSkor();
await benchStart();
