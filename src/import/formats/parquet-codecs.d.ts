/** One codec of its own: the whole package also makes a WebAssembly module, which the policy of the page does not allow. */
declare module "hyparquet-compressors/src/gzip.js" {
  export function gunzip(input: Uint8Array, output: Uint8Array): Uint8Array;
}
