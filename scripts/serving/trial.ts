/** A web server under trial, and the places at which the site is expected. */
export interface Trial {
  /** The program with its version, as it names itself. */
  readonly program: string;
  /** Addresses of the site's root, without the last slash. */
  readonly sites: readonly string[];
  /** An address that must send the reader on to https, and where to. */
  readonly sendsOn?: { readonly from: string; readonly to: string };
  readonly stop: () => Promise<void>;
}
