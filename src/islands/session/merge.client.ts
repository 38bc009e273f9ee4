import { whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';
import { type MergeProps, startMerge } from './merge.ts';

const root = document.getElementById('merge') as HTMLElement;
// What stands there is for readers without a script.
root.textContent = '';
whenStorageIsReady(() => startMerge(root, readProps<MergeProps>()));
