/** Why nothing was sent, as the page has words for it. */
type Problem = 'again' | 'failed';

/** Whether this browser hands files of this type to other programs. */
export function offersFiles(type: string): boolean {
  return !!navigator.canShare && navigator.canShare({ files: [new File([], 'x', { type })] });
}

const fetched = new Map<string, File>();

/** A file of this site under a name that people understand; nothing when it cannot be had. Fetched once. */
export async function fileNamed(url: string, name: string, type: string): Promise<File | undefined> {
  const known = fetched.get(url);
  if (known) return known;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    const file = new File([await answer.blob()], name, { type });
    fetched.set(url, file);
    return file;
  } catch {
    return undefined;
  }
}

/** Opens the device's own way of sending. Whoever closes it has changed their mind: that is no problem. */
export async function shared(data: ShareData): Promise<Problem | undefined> {
  try {
    await navigator.share(data);
    return undefined;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'AbortError') return undefined;
    // Fetching took so long that the tap no longer counts: the file is there now, and the next tap sends it.
    return name === 'NotAllowedError' ? 'again' : 'failed';
  }
}
