/** Milliseconds after which a slow stick has had its chance. */
const patience = 10_000;

/**
 * Whether a file stands beside this page, from a disk, where nothing can be fetched: it is asked for as a style sheet that
 * fits no medium. It tells that the file is there, not what is in it. Undefined when the browser does not answer.
 */
export function isThere(path: string): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    const done = (there?: boolean): void => {
      clearTimeout(timer);
      link.remove();
      resolve(there);
    };
    const timer = setTimeout(done, patience);
    link.onload = () => done(true);
    link.onerror = () => done(false);
    link.rel = 'stylesheet';
    link.media = 'not all';
    link.href = path.split('/').map(encodeURIComponent).join('/');
    document.head.append(link);
  });
}
