import { render } from 'preact';
import '../page/page.ts';
import { readProps } from '../props.ts';
import { Review, type ReviewProps } from './Review.tsx';

const root = document.getElementById('review');
if (root) render(<Review {...readProps<ReviewProps>()} />, root);
