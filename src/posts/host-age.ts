// Whether a site is for children younger than its host lets in (§15.5). Pure.
import { findingOf, type Finding } from '../checks/finding.ts'
import { hostOf, type HostKey } from '../policy/hosts.data.ts'

/** The host of a site and the age in years of its youngest readers, as the register has them. */
export interface SiteAges {
  readonly host: HostKey
  readonly youngest: number | null
}

/** Asks about each post for such a site, since the register's own warning is read by nobody who writes. */
export function hostAgeFindings(site: SiteAges | undefined): Finding[] {
  if (!site || site.youngest === null) return []
  const { name, minimumAge } = hostOf(site.host)
  if (minimumAge === undefined || site.youngest >= minimumAge) return []
  return [
    findingOf({
      kind: 'minimum-age',
      start: 0,
      end: 0,
      certainty: 'sure',
      sentence: `${name} lets nobody in under ${minimumAge}, and the youngest whom this site is for are ${site.youngest}.`,
      remedy: {
        label: 'Ask the communications manager to move the site, or write for those who may be there.',
      },
    }),
  ]
}
