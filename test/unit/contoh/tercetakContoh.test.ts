import { expect, it } from 'vitest';
import { readContoh } from './bacaContoh';
import { teksTercetak } from './teksTercetak';

it('prints the sample’s narrative to the letter as it was typed before its values became variables', async () => {
  await expect(teksTercetak(readContoh())).toMatchFileSnapshot('../../fixtures/naskahContoh.txt');
});
