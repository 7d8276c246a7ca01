// Writes the list of blocked domains in the words of one filter (§3.2).
import { withoutCovered } from './domain.ts'
import { listFormats, type ListFormat, type ListFormatName } from './list-formats.data.ts'

/** A resolver takes a policy zone for new only where its serial grew (RFC 1912, 2.2): seconds since 1970. */
const serialOf = (date: Date): number => Math.floor(date.getTime() / 1000)

/**
 * The list as a file, each line ended. Domains that another covers are left out; what remains is in order of the alphabet,
 * so that the same domains make the same list. `changed` is when the domains last changed.
 */
export function writeList(name: ListFormatName, domains: readonly string[], changed: Date): string {
  const format: ListFormat = listFormats[name]
  const { comment, head = () => [], lines } = format
  const kept = withoutCovered(domains)
  const about = `Blocked social media, ${kept.length} domains, as of ${changed.toISOString().slice(0, 16)}Z`
  return [
    ...(comment === undefined ? [] : [`${comment} ${about}`]),
    ...head(serialOf(changed)),
    ...kept.flatMap(lines),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
