// Declared here, not through the bundler's own types: those bring in Node's, which this layer must not see.
declare module '*.css';
declare module '*.module.css' {
  const kelas: Readonly<Record<string, string>>;
  export default kelas;
}
declare module '*.svg' {
  const url: string;
  export default url;
}
declare module '*?worker' {
  const Pekerja: new () => Worker;
  export default Pekerja;
}
