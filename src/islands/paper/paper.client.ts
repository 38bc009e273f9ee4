import { claimState } from '../../domain/claims/claim-state.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import '../local/local.ts';

const { body } = document;

const button = document.getElementById('print') as HTMLButtonElement;
button.hidden = false;
button.onclick = () => print();

/** `#poster` leaves the poster to be printed alone; so does a name of the other parts. */
function choose(): void {
  const wanted = document.getElementById(`with-${location.hash.slice(1)}`);
  if (wanted) for (const box of document.querySelectorAll<HTMLInputElement>('.pick')) box.checked = box === wanted;
}
choose();
addEventListener('hashchange', choose);

// What has become old on this device's clock says so on paper, too.
for (const passage of document.querySelectorAll<HTMLElement>('[data-checked]')) {
  const { checked = '', expires } = passage.dataset;
  const note = body.dataset[claimState({ checked, expires }, localDay(new Date()))];
  if (!note) continue;
  passage.classList.add('outdated');
  passage.insertAdjacentHTML('afterbegin', `<strong class="old">${note}</strong>`);
}
