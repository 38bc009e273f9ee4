import type { Strings } from '../../i18n/strings.ts';
import { loadLocal } from './load-local.ts';
import { showLocal } from './show-local.ts';

// Only after everything of the page itself is there.
addEventListener('load', async () => {
  const box = document.getElementById('local');
  const { src = '', texts = '' } = box?.dataset ?? {};
  const reading = await loadLocal(src);
  if (box && reading) showLocal(box, JSON.parse(texts) as Strings['local'], reading);
});
