import { claimState } from '../../domain/claims/claim-state.ts';
import { localDay } from '../../domain/text/iso-date.ts';

const sizeKey = 'xintian.size';
const { documentElement: html } = document;

/** The next text size at each tap; the choice stays on the device if it lets us. */
function wireTextSize(button: HTMLButtonElement): void {
  const names = (button.dataset['sizes'] || '').split('|');
  button.hidden = false;
  button.onclick = () => {
    const size = (Number(html.className.slice(5)) + 1) % names.length;
    html.className = `size-${size}`;
    button.setAttribute('aria-label', `${button.title}：${names[size]}`);
    try {
      localStorage.setItem(sizeKey, String(size));
    } catch {
      // The size then holds for this page.
    }
  };
}

/** Claims past their day on this device's clock say so, also on an old copy on a stick. */
function markOldClaims(texts: DOMStringMap): void {
  const today = localDay(new Date());
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-checked]')) {
    const { checked = '', expires } = sheet.dataset;
    const state = claimState({ checked, expires }, today);
    if (state === 'current') continue;
    for (const place of document.querySelectorAll(`#${sheet.id},[data-claim="${sheet.id}"]`)) {
      place.classList.add(state);
      const note = document.createElement('strong');
      note.className = 'old';
      note.textContent = texts[state] || '';
      place.prepend(note);
    }
  }
}

/** A sheet closes with Escape, and closing leads back to the very sentence that opened it. */
function closeSheet(event: Event): void {
  if (!document.querySelector('.sheet:target')) return;
  event.preventDefault();
  history.back();
}

const button = document.getElementById('size');
if (button instanceof HTMLButtonElement) wireTextSize(button);
markOldClaims(document.body.dataset);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeSheet(event);
});
document.addEventListener('click', (event) => {
  if ((event.target as Element).classList.contains('close')) closeSheet(event);
});
