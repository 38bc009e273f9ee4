/** Says something at the foot of the form. The place is there from the start, so that a screen reader reads it out; it stays until the next word. */
export function say(text: string, kind: 'good' | 'bad'): void {
  const place = document.getElementById('says');
  if (!place) return;
  place.className = kind;
  const words = document.createElement('p');
  words.textContent = text;
  const away = document.createElement('button');
  away.type = 'button';
  away.textContent = '知道了';
  away.addEventListener('click', () => place.replaceChildren());
  place.replaceChildren(words, away);
}
