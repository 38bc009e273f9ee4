import { localFile } from '../../domain/local/labels.ts';
import type { Strings } from '../../i18n/strings.ts';
import { loadLocal } from '../local/load-local.ts';
import { showLocal } from '../local/show-local.ts';
import { readProps } from '../props.ts';
import { isThere } from './is-there.ts';

const show = (id: string): void => {
  (document.getElementById(id) as HTMLElement).hidden = false;
};

addEventListener('load', async () => {
  const reading = await loadLocal(localFile);
  if (reading) showLocal(document.getElementById('local') as HTMLElement, readProps<{ texts: Strings['local'] }>().texts, reading);
  // The commonest mishap: this page was opened inside the zip, and nothing lies beside it.
  else if ((await isThere('index.html')) === false) show('alone');
  else show('local-gone');
});
