import { whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { fileNamed, offersFiles, shared } from './share.ts';

const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const words = byId<HTMLTextAreaElement>('words');
const save = byId<HTMLAnchorElement>('save');
const sent = byId('sent');
const copied = byId('copied');

const isOnline = /^http/.test(location.protocol);
// The campaign's own address stands in the words already. A copy that a computer serves to itself has none for anybody else.
if (!words.dataset['address'] && isOnline && !/^(localhost|127\.|\[::1\])/.test(location.hostname)) {
  words.value = words.value.replace(/\n.*$/, (edition) => `\n${save.href}${edition}`);
}

/** All of the words are seen, so that a long press finds all of them. */
function fitWords(): void {
  words.style.height = '0';
  words.style.height = `${words.scrollHeight + words.offsetHeight - words.clientHeight}px`;
}

async function send(data: ShareData, status: HTMLElement): Promise<void> {
  status.textContent = '';
  const problem = await shared(data);
  status.textContent = (problem && sent.dataset[problem]) || '';
}

/** The picture with the words beside it where files can be sent, the words alone elsewhere. */
async function sendPicture(): Promise<void> {
  // A language whose letters the pictures do not have has none.
  const picture: HTMLImageElement | null = byId('picture');
  const name = save.download.replace(/html$/, 'png');
  const file = picture && isOnline && offersFiles('image/png') ? await fileNamed(picture.src, name, 'image/png') : undefined;
  await send(file ? { files: [file], text: words.value } : { text: words.value }, sent);
}

async function sendLesson(): Promise<void> {
  const status = byId('file-sent');
  const file = await fileNamed(save.href, save.download, 'text/html');
  if (file) await send({ files: [file] }, status);
  else status.textContent = sent.dataset['failed'] || '';
}

function sayCopied(isCopied: boolean): void {
  copied.textContent = copied.dataset[isCopied ? 'yes' : 'no'] || '';
}

function copyByHand(): void {
  words.focus();
  // Both, because Safari selects nothing in a field that cannot be edited.
  words.select();
  words.setSelectionRange(0, words.value.length);
  sayCopied(document.execCommand('copy'));
}

function show(id: string, action: () => void): void {
  const button = byId<HTMLButtonElement>(id);
  button.hidden = false;
  button.onclick = action;
}

show('copy', () => {
  // No clipboard in WeChat's browser, nor wherever a page has come without encryption.
  if (navigator.clipboard) navigator.clipboard.writeText(words.value).then(() => sayCopied(true), copyByHand);
  else copyByHand();
});
if (typeof navigator.share === 'function') show('share', sendPicture);
if (isOnline && offersFiles('text/html')) show('share-file', sendLesson);
byId('wechat').hidden = !isOnline || !/MicroMessenger/.test(navigator.userAgent);
// From a disk the lesson is a file already, and a browser only opens it once more.
byId('whole').hidden = !isOnline;

whenStorageIsReady(fitWords);
// The text size changes with a tap.
addEventListener('click', fitWords);
addEventListener('resize', fitWords);
