import { isEmptyRecord } from '../../domain/local/read-local.ts';
import type { LocalProblem, LocalReading, LocalRecord } from '../../domain/local/record.ts';
import type { Strings } from '../../i18n/strings.ts';

type Texts = Strings['local'];

/** Shows in `box` what staff wrote, or what they have to mend. Everything is set as text, nothing as markup. */
export function showLocal(box: HTMLElement, texts: Texts, reading: LocalReading): void {
  if ('problems' in reading) {
    box.classList.add('stale');
    box.append(paragraph(texts.mend, 'b'), ...reading.problems.map((problem) => paragraph(inWords(texts, problem))));
  } else {
    if (isEmptyRecord(reading.record)) return;
    box.append(...lines(texts, reading.record));
  }
  box.hidden = false;
}

function lines(texts: Texts, { village, officer, phone, notice }: LocalRecord): readonly HTMLElement[] {
  const shown = [paragraph(village || texts.title, 'b')];
  if (notice) shown.push(paragraph(notice));
  const person = officer && texts.ask + officer;
  if (phone) {
    const call = document.createElement('a');
    call.className = 'button quiet';
    call.href = `tel:${phone}`;
    call.textContent = `${person || texts.call} ${phone}`;
    shown.push(call);
  } else if (person) shown.push(paragraph(person));
  // What staff wrote is Chinese on the pages of other languages, too, as a rule.
  for (const element of shown) {
    element.lang = 'zh-CN';
    element.dir = 'auto';
  }
  return shown;
}

function inWords(texts: Texts, { fault, text, most }: LocalProblem): string {
  const told = fault === 'syntax' && text !== '' ? texts.faults.line : texts.faults[fault];
  return told.replace('{text}', () => text).replace('{most}', String(most));
}

function paragraph(text: string, within?: 'b'): HTMLElement {
  const made = document.createElement('p');
  const holder = within ? made.appendChild(document.createElement(within)) : made;
  holder.textContent = text;
  return made;
}
