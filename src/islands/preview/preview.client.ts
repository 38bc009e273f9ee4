import { readProps } from '../props.ts';
import { fitFrames, showPage } from './frames.ts';
import { showMessages } from './messages.ts';
import type { MessagesNow, PagesNow, PreviewProps } from './state.ts';

const { lesson, budget } = readProps<PreviewProps>();
const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const choice = byId<HTMLSelectElement>('lesson');
const when = byId('when');

choice.onchange = () => choice.form?.submit();
fitFrames();
when.textContent = '正在连接';

const events = new EventSource(`events?lesson=${encodeURIComponent(lesson)}`);
listen<PagesNow>('pages', ({ at, took, pages }) => {
  const lost = when.className !== '';
  when.className = '';
  // A second look at the same pages is no news.
  if (took !== undefined) when.textContent = `${at} 存过，${(took / 1000).toFixed(1)} 秒以后更新`;
  else if (lost || !when.dataset['at']) when.textContent = `${at} 的样子`;
  when.dataset['at'] = at;
  for (const page of pages) showPage(page, budget);
});
listen<MessagesNow>('messages', ({ own, others }) => showMessages(byId('messages'), own, others));
events.onerror = () => {
  when.className = 'lost';
  when.textContent = '断开了：看看终端里的 npm run edit 还在不在';
};

function listen<Data>(name: string, take: (data: Data) => void): void {
  events.addEventListener(name, ({ data }: MessageEvent<string>) => take(JSON.parse(data)));
}
