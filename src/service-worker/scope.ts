/** What the project uses of a service worker's global scope; its own library of types does not go together with the pages'. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly PageClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LongEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface PageClient {
  readonly url: string;
  postMessage(message: unknown): void;
}

/** A request that a page makes. */
export interface FetchEvent extends LongEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export const worker = self as unknown as WorkerScope;

/** Address of the site's root, ending in a slash. */
export const root = worker.registration.scope;
