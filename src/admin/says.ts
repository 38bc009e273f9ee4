/** Says something at the foot of the form. A screen reader reads it out; it stays until the next word. */
export function say(text: string, kind: 'good' | 'bad'): void {
  const place = document.getElementById('says') ?? document.body.appendChild(Object.assign(document.createElement('div'), { id: 'says' }));
  place.setAttribute('role', 'status');
  place.className = kind;
  const words = document.createElement('p');
  words.textContent = text;
  const away = document.createElement('button');
  away.type = 'button';
  away.textContent = '知道了';
  away.addEventListener('click', () => place.replaceChildren());
  place.replaceChildren(words, away);
}
