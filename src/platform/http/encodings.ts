// Which compressions a browser says that it can read.

/** Whether an Accept-Encoding header names this encoding and does not rule it out. Source: RFC 9110 §12.5.3. */
export function accepts(header: string | null | undefined, encoding: 'br' | 'gzip'): boolean {
  const named = (header ?? '')
    .split(',')
    .map((each) => each.split(';').map((part) => part.trim().toLowerCase()))
  const found = named.find(([name]) => name === encoding)
  return found !== undefined && !found.some((part) => /^q=0(?:\.0*)?$/u.test(part))
}
