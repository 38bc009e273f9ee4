import { claimState } from '../../domain/claims/claim-state.ts';
import { localDay } from '../../domain/text/iso-date.ts';

const { documentElement: html, body } = document;

/** The next text size at each tap; the choice stays on the device if it lets us. */
function wireTextSize(button: HTMLButtonElement): void {
  const names = (button.dataset['sizes'] || '').split('|');
  button.hidden = false;
  button.onclick = () => {
    const size = (Number(html.className.slice(5)) + 1) % names.length;
    button.textContent = names[size] || '';
    html.className = `size-${size}`;
    try {
      localStorage.setItem('xintian.size', html.className);
    } catch {
      // The size then holds for this page.
    }
  };
}

/** Claims past their day on this device's clock say so, also on an old copy on a stick. */
function markOldClaims(texts: DOMStringMap): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-checked]')) {
    const { checked = '', expires } = sheet.dataset;
    const note = texts[claimState({ checked, expires }, localDay(new Date()))];
    if (!note) continue;
    const marks = document.querySelectorAll<HTMLElement>(`[href="#${sheet.id}"]`);
    for (const place of [sheet, ...Array.from(marks, (mark) => mark.parentElement as HTMLElement)]) {
      place.classList.add('outdated');
      place.insertAdjacentHTML('afterbegin', `<strong class="old">${note}</strong>`);
    }
  }
}

// Only over http: a page on a disk has no worker, and none is needed there.
navigator.serviceWorker?.register(body.dataset['sw'] || '').catch(() => undefined);
wireTextSize(document.getElementById('size') as HTMLButtonElement);
markOldClaims(body.dataset);

// On a disk, a page may have been sent alone: what should lie beside it does not. The site's address is then the way to the rest.
const alone = body.dataset['at'] || '';
if (location.protocol[0] !== 'h')
  body.onclick = (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*=".html"]');
    if (!link || event.ctrlKey) return;
    event.preventDefault();
    const probe = new Image();
    probe.onload = () => location.assign(link.href);
    probe.onerror = () => (alone[0] === 'h' ? location.assign(alone) : alert(alone));
    probe.src = (body.dataset['sw'] || '').replace('sw.js', 'icons/192.png');
  };

// A source sheet closes with Escape as well.
body.onkeydown = ({ key }) => {
  if (key === 'Escape') document.querySelector<HTMLElement>(':target .close')?.click();
};
