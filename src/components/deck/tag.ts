import type { SlideBody } from '../../domain/deck/slide.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The small line above a slide: what kind of moment this is. */
export function tagOf(body: SlideBody, { deck, lesson, moment }: Strings): string {
  const numbered = (text: string, number: number): string => text.replace('{n}', String(number));
  switch (body.kind) {
    case 'title':
      return body.module;
    case 'section':
    case 'list':
    case 'steps':
      return body.heading;
    case 'rule':
    case 'action':
    case 'do':
    case 'dont':
    case 'ask':
      return lesson[body.kind];
    case 'count':
      return numbered(deck.tags[body.phase], body.number);
    case 'why':
    case 'talk':
      return numbered(deck.tags[body.kind], body.number);
    case 'call':
      return moment.call;
    case 'cards':
    case 'end':
      return deck.tags[body.kind];
  }
}
