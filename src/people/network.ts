// The network that a browser comes from, as far as one household or school has one.
import { isIPv6 } from 'node:net'

/** An IPv4 address itself; of an IPv6 address the first 64 bits, since one machine has all the rest. Source: RFC 6177. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const parts = [...before, ...Array.from({ length: Math.max(zeros, 0) }, () => '0'), ...after]
  return `${parts
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
