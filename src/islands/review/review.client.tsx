import { render } from 'preact';
import '../page/page.ts';
import { whenStorageIsReady } from '../log-store.ts';
import { readProps } from '../props.ts';
import { Review, type ReviewProps } from './Review.tsx';

const root = document.getElementById('review') as HTMLElement;
// What stands there is for readers without a script.
root.textContent = '';
whenStorageIsReady(() => render(<Review {...readProps<ReviewProps>()} />, root));
