declare module '*?iife' {
  const code: string;
  export default code;
}
