declare module 'wawoff2' {
  const woff2: {
    /** The TrueType font in a WOFF2 file. */
    decompress(woff2: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
  };
  export default woff2;
}
