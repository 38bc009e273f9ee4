import { whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';
import { localPlaces } from './places.ts';
import { type RecordProps, startRecord } from './record.ts';

const root = document.getElementById('record') as HTMLElement;
// What stands there is for readers without a script.
root.textContent = '';
const props = readProps<RecordProps>();
whenStorageIsReady(async () => startRecord(root, props, await localPlaces(props.local)));
