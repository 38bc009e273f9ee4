const loading = new Map<string, Promise<void>>();

/** Loads a classic script that lies beside the page: `fetch` and modules are blocked on a disk. Asked again after a failure, tries again. */
export function loadScript(path: string): Promise<void> {
  const known = loading.get(path);
  if (known) return known;
  const started = new Promise<void>((loaded, failed) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => loaded();
    script.onerror = () => {
      loading.delete(path);
      script.remove();
      failed(new Error(path));
    };
    document.head.append(script);
  });
  loading.set(path, started);
  return started;
}
