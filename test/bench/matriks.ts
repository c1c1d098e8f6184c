import { benchLayarMatriks } from './benchLayarMatriks';
import { benchMatriks } from './benchMatriks';

/** Run from the project's folder on a fresh build. Never fails on a time. */
console.log(`${'what'.padEnd(58)}   ratio   bound     figure`);
benchMatriks();
await benchLayarMatriks();
