import '../page/page.ts';
import { startPlay } from './show-play.ts';

startPlay(document.getElementById('play') as HTMLElement);
