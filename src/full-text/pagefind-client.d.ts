/** Pagefind's own client, as it comes with the index; the build puts it in. */
declare module 'pagefind-client' {
  const client: import('./engine.ts').PagefindClient;
  export const createInstance: typeof client.createInstance;
}
