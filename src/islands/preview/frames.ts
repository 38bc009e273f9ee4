import type { HeldPage } from './state.ts';

/** Widths that pages are laid out for, in CSS pixels; a frame is then made smaller to refit its column. */
const widths: { readonly [kind: string]: { readonly width: number; readonly height: number } } = {
  phone: { width: 360, height: 640 },
  slides: { width: 1366, height: 768 },
  paper: { width: 900, height: 1273 },
};

const outputs = Array.from(document.querySelectorAll<HTMLElement>('.output'));
const frameIn = (output: HTMLElement): HTMLIFrameElement => output.querySelector('iframe') as HTMLIFrameElement;

/** Keeps every frame as large as its page is laid out and as small as its column is. */
export function fitFrames(): void {
  const refit = (): void => {
    for (const output of outputs) {
      const { width, height } = Object.entries(widths).find(([kind]) => output.classList.contains(kind))?.[1] ?? {
        width: 360,
        height: 640,
      };
      const frame = frameIn(output);
      const place = frame.parentElement as HTMLElement;
      const scale = Math.min(1, place.clientWidth / width);
      frame.style.cssText = `width:${width}px;height:${height}px;transform:scale(${scale})`;
      place.style.height = `${height * scale}px`;
    }
  };
  addEventListener('resize', refit);
  refit();
}

/** Shows a page as the server holds it now, and says what it is; a page that did not change is left alone. */
export function showPage(page: HeldPage, budget: number): void {
  for (const output of outputs) {
    if (output.dataset['path'] !== page.path) continue;
    const frame = frameIn(output);
    const note = output.querySelector('.note') as HTMLElement;
    note.textContent = noteOf(page, budget);
    output.classList.toggle('old', page.state !== 'now');
    output.classList.toggle('heavy', page.bytes > budget);
    // Nothing to show yet: what the server would answer is not the page.
    if (!page.revision || output.dataset['revision'] === page.revision) continue;
    output.dataset['revision'] = page.revision;
    load(output, frame, page);
  }
}

/** Loads the page; one that changes while it is being loaded is loaded once more afterwards, or the frame would stay empty. */
function load(output: HTMLElement, frame: HTMLIFrameElement, { path, revision }: Pick<HeldPage, 'path' | 'revision'>): void {
  if (frame.onload) return;
  frame.onload = () => {
    frame.onload = null;
    // The size of this frame, not the one chosen on this device; set after the page has asked for that.
    const html = frame.contentDocument?.documentElement;
    if (html) html.className = output.dataset['size'] ?? '';
    const wanted = output.dataset['revision'] ?? '';
    if (wanted !== revision) load(output, frame, { path, revision: wanted });
  };
  // A reload keeps the place on the page and the slide.
  if (frame.src) frame.contentWindow?.location.reload();
  else frame.src = `/${path}?shown`;
}

function noteOf({ state, bytes }: HeldPage, budget: number): string {
  if (state === 'none') return '看不到：还没有写，或者先要改好错误';
  if (state === 'before') return '还是改错以前的样子：改好错误就更新';
  const weight = `约 ${bytes} 字节`;
  return bytes > budget ? `${weight}，超过了 ${budget}：写短些` : weight;
}
