// The types of heic-decode as far as we use it; those published leave out what keeps a large picture from being unpacked.
declare module 'heic-decode' {
  export interface DecodedHeic {
    width: number
    height: number
    data: Uint8ClampedArray<ArrayBuffer>
  }
  /** The pictures of a file, none of them unpacked yet. Fails where the file is no HEIC, or a broken one. */
  const decode: {
    all: (file: {
      buffer: Uint8Array
    }) => Promise<
      { width: number; height: number; decode: () => Promise<DecodedHeic> }[] & { dispose: () => void }
    >
  }
  export default decode
}
