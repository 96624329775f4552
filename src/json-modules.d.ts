/** Data files are unknown until a schema has read them, which also keeps the compiler out of large JSON. */
declare module '*.json' {
  const content: unknown;
  export default content;
}
