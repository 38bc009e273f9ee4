import { blocksOf, type Contact, type LessonOutline } from '../lesson/outline.ts';
import { fits, fitted, slogan } from './fit.ts';
import { besideFigure, body, figurePlace, rulePlace, titlePlace } from './places.ts';
import { questionSlides } from './question-slides.ts';
import { contentTitle, pages, sectionSlides, small } from './section-slides.ts';
import type { Slide, TextBox } from './slide.ts';
import type { SlideWords } from './words.ts';

/** The slides of a lesson's file: what is told, what is asked, what to do, whom to call. */
export function slidesOf(outline: LessonOutline, words: SlideWords): readonly Slide[] {
  return [
    openingSlide(outline, words),
    ...outline.sections.flatMap((section) => sectionSlides(section, words)),
    ...outline.questions.flatMap((question, place) => questionSlides(question, place + 1, words)),
    {
      layout: 'action',
      title: slogan([outline.action], titlePlace.action, 60),
      boxes: [small(words.action)],
      marks: [],
      notes: [],
    },
    ...contactsOf(outline).flatMap((contact) => callSlides(contact, words)),
    {
      layout: 'content',
      title: contentTitle(words.site),
      boxes: [fitted([{ text: words.edition, bold: true }, { text: words.check }], besideFigure, 36)],
      marks: [],
      figure: { name: 'mark', alt: '', place: figurePlace },
      notes: [],
    },
  ];
}

/** What does not fit its box even at the smallest size; the file is not written then. */
export function tooLong(slides: readonly Slide[]): readonly TextBox[] {
  return slides.flatMap(({ title, boxes }) => [title, ...boxes]).filter((box) => !fits(box));
}

function openingSlide(outline: LessonOutline, { site, warning }: SlideWords): Slide {
  const figure = blocksOf(outline, 'figure')[0];
  return {
    layout: 'opening',
    title: slogan([outline.title], titlePlace.opening, 48),
    boxes: [small(`${site}　${outline.module.title}`), { ...slogan([outline.rule], rulePlace, 40), middle: true }],
    marks: [],
    ...(figure && { figure: { name: figure.name, alt: figure.alt, place: figurePlace } }),
    notes: [...(warning === undefined ? [] : [warning]), outline.summary],
  };
}

/** Everybody to call, once. */
function contactsOf(outline: LessonOutline): readonly Contact[] {
  return [...new Map(blocksOf(outline, 'call').map(({ contact }) => [contact.id, contact])).values()];
}

function callSlides(contact: Contact, { call, whereOf, say }: SlideWords): readonly Slide[] {
  const texts = [
    { text: `${contact.name}　${contact.number ?? whereOf(contact.id)}`, bold: true },
    { text: contact.for },
    { text: say + contact.say },
    { text: contact.hours, tone: 'soft' as const },
  ];
  return pages(texts, body, 36).map((box) => ({ layout: 'content', title: contentTitle(call), boxes: [box], marks: [], notes: [] }));
}
