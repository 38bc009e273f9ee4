import type { Asked, Told } from '../../domain/offline/messages.ts';
import type { Strings } from '../../i18n/strings.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';

interface KeepProps {
  readonly texts: Strings['keep'];
  readonly locale: string;
}

/** Chromium's offer to put the site on the home screen. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
}

const { texts, locale } = readProps<KeepProps>();
const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(`keep-${id}`) as Kind;
const save = byId<HTMLButtonElement>('save');
const progress = byId<HTMLProgressElement>('progress');
const told = byId('told');
const news = byId('news');
const forget = byId('forget');
const sure = byId('sure');
const workers = navigator.serviceWorker;
const overHttp = location.protocol.startsWith('http');

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** True while the reader's own saving runs: an update in the background says nothing here. */
let saving = false;

function showState({ saved, newer, failed }: Extract<Told, { type: 'state' }>): void {
  const here = saved?.locales.includes(locale);
  save.hidden = !!here && !newer && !failed;
  save.textContent = newer ? texts.switch : failed ? texts.again : texts.save;
  save.onclick = newer ? switchOver : failed ? tryAgain : startSaving;
  news.hidden = !newer && !failed;
  news.textContent = newer ? texts.newer : failed ? texts.updateFailed[failed] : '';
  byId('size').hidden = !!here;
  byId('day').hidden = !here;
  byId('day').textContent = texts.savedDay + (saved?.day ?? '');
  forget.hidden = !here;
  if (saving && here) told.textContent = texts.saved;
  endSaving();
}

function endSaving(): void {
  saving = false;
  progress.hidden = true;
  save.disabled = false;
}

/** Asks the worker that serves this page; a page that was opened before it is served as soon as it is ready. */
async function ask(asked: Asked): Promise<void> {
  (await workers.ready).active?.postMessage(asked);
}

function startSaving(): void {
  startTelling();
  // A browser may otherwise throw the copy away when the phone runs short of room.
  navigator.storage?.persist?.().catch(() => false);
  ask({ type: 'save', locale });
}

async function switchOver(): Promise<void> {
  workers.addEventListener('controllerchange', () => location.reload());
  (await workers.ready).waiting?.postMessage({ type: 'switch' } satisfies Asked);
}

async function tryAgain(): Promise<void> {
  startTelling();
  await (await workers.ready).update().catch(() => undefined);
}

function startTelling(): void {
  saving = true;
  save.disabled = true;
  told.textContent = texts.saving;
}

function listen(): void {
  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.type === 'state') showState(data);
    else if (data.type === 'failed') {
      told.textContent = texts.failed[data.reason];
      endSaving();
    } else if (saving) {
      progress.hidden = false;
      progress.value = data.all === 0 ? 1 : data.done / data.all;
      told.textContent = texts.progress.replace('{done}', megabytes(data.done)).replace('{all}', megabytes(data.all));
    }
  });
  workers.ready.then((registration) => {
    // A newer edition may become ready while the reader looks.
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => ask({ type: 'state' }));
    });
    ask({ type: 'state' });
  });
  save.onclick = startSaving;
  forget.onclick = () => {
    sure.hidden = false;
    byId('no').focus();
  };
  byId('no').onclick = () => {
    sure.hidden = true;
    forget.focus();
  };
  byId('yes').onclick = () => {
    sure.hidden = true;
    ask({ type: 'forget' });
    told.textContent = texts.forgotten;
    save.focus();
  };
}

function offerInstall(): void {
  for (const [rel, href] of [
    ['manifest', 'manifest.webmanifest'],
    ['apple-touch-icon', `${document.body.dataset['sw']?.replace('sw.js', 'icons/192.png')}`],
  ] as const) {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = href;
    document.head.append(link);
  }
  const button = byId('install');
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    button.hidden = false;
    byId('hint').hidden = true;
    button.onclick = () => (event as InstallOffer).prompt();
  });
}

if (overHttp && workers) {
  (document.getElementById('keep') as HTMLElement).hidden = false;
  listen();
  offerInstall();
} else {
  const unable = byId('unable');
  unable.hidden = false;
  unable.textContent = overHttp ? texts.unable : texts.onDisk;
}
