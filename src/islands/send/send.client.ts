import '../page/page.ts';
import { fileNamed, offersFiles, shared } from './share.ts';

const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const box = byId<HTMLTextAreaElement>('words');
const said = byId('said');
const shareButton = byId<HTMLButtonElement>('share');
const shareFileButton = byId<HTMLButtonElement>('share-file');
const picture = byId<HTMLImageElement>('picture');
const save = byId<HTMLAnchorElement>('save');
const texts = said.dataset;

const isOnline = /^http/.test(location.protocol);
/** The lesson's address where others can reach it: the campaign's own, or the one this page was opened at. */
let address = box.dataset['address'];
// A copy that a computer serves to itself has no address for anybody else.
if (!address && isOnline && !/^(localhost|127\.|\[::1\])/.test(location.hostname)) {
  address = save.href;
  box.value = box.value.replace(/\n.*$/, (edition) => `\n${address}${edition}`);
}
// All of it is seen, so that a long press finds all of it.
box.style.height = `${box.scrollHeight + 4}px`;

async function send(data: ShareData): Promise<void> {
  said.textContent = '';
  const problem = await shared(data);
  if (problem) said.textContent = texts[problem] || '';
}

/** The picture with the words beside it, where files can be shared; the words and the address elsewhere. */
async function sendPicture(): Promise<void> {
  const file = isOnline && offersFiles('image/png') ? await fileNamed(picture.src, `${document.title}.png`, 'image/png') : undefined;
  await send(file ? { files: [file], text: box.value } : { text: box.value });
}

async function sendLesson(): Promise<void> {
  const file = await fileNamed(save.href, save.download, 'text/html');
  if (file) await send({ files: [file] });
  else said.textContent = texts['failed'] || '';
}

function copyByHand(): void {
  box.focus();
  // Both, because Safari selects nothing in a field that cannot be edited.
  box.select();
  box.setSelectionRange(0, box.value.length);
  said.textContent = texts[document.execCommand('copy') ? 'copied' : 'byHand'] || '';
}

function copy(): void {
  // Absent in WeChat's browser, and wherever a page has come without encryption.
  if (navigator.clipboard) {
    navigator.clipboard.writeText(box.value).then(() => {
      said.textContent = texts['copied'] || '';
    }, copyByHand);
  } else copyByHand();
}

const copyButton = byId<HTMLButtonElement>('copy');
copyButton.hidden = false;
copyButton.onclick = copy;
shareButton.hidden = !navigator.share;
shareButton.onclick = sendPicture;
shareFileButton.hidden = !isOnline || !offersFiles('text/html');
shareFileButton.onclick = sendLesson;
byId('wechat').hidden = !isOnline || !/MicroMessenger/.test(navigator.userAgent);
// From a disk the lesson is a file already, and a browser only opens it once more.
byId('whole').hidden = !isOnline;
