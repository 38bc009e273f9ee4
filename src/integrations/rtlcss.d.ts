declare module 'rtlcss' {
  const rtlcss: {
    /** The style sheet for pages written from the right, made from one for the left. */
    process(css: string): string;
  };
  export default rtlcss;
}
