/** The part of the library the tests use; it ships no types of its own. */
declare module "jsonld" {
  export interface Options {
    readonly documentLoader: (url: string) => Promise<never>;
    readonly safe: boolean;
    readonly format?: string;
  }
  interface Library {
    expand(input: object, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
    toRDF(input: object, options: Options): Promise<string>;
  }
  const library: Library;
  // biome-ignore lint/style/noDefaultExport: the library's own shape
  export default library;
}
