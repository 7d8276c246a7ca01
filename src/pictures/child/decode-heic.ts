// Decodes HEIC, the format in which phones keep their pictures; the prebuilt sharp leaves its decoder out.
/** Red, green, blue and how solid, a byte each. `mostPixels`: of a larger picture nothing is unpacked. */
export async function decodeHeic(
  bytes: Uint8Array,
  mostPixels: number,
): Promise<{ data: Uint8Array; width: number; height: number } | 'broken' | 'too-large'> {
  const { default: decode } = await import('heic-decode')
  const found = await decode.all({ buffer: bytes }).catch(() => undefined)
  const first = found?.[0]
  if (!found || !first) return 'broken'
  if (first.width * first.height > mostPixels) return 'too-large'
  const decoded = await first.decode().catch(() => undefined)
  found.dispose()
  return decoded
    ? { data: new Uint8Array(decoded.data.buffer), width: decoded.width, height: decoded.height }
    : 'broken'
}
