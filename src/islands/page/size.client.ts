import { whenStorageIsReady } from '../log-store.ts';

// In the page's head: over http the text has its size before it is painted.
whenStorageIsReady(() => {
  try {
    document.documentElement.className = localStorage.getItem('xintian.size') || '';
  } catch {
    // The usual size, then.
  }
});
