// The register in one list: every site that was asked for here, and every account that is known of (§16.1).
import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import type { Gap } from '../../policy/site-record-gaps.ts'
import { runners } from '../../policy/site-record.data.ts'
import { recordStates, siteRecordWorkflow } from '../../policy/site-record.workflow.ts'
import { siteWorkflow } from '../../policy/site.workflow.ts'
import type { Tone } from '../../policy/workflow.ts'
import { allSites } from '../site-queries.ts'
import type { Site } from '../site.ts'
import { gapsIn } from './gaps-in.ts'
import { allRecords } from './record-queries.ts'
import { hostNameOf } from './record-words.ts'
import type { SiteRecord } from './site-record.ts'

export interface RegisterLine {
  name: string
  href: string
  host: string
  address: string
  state: { label: string; tone: Tone }
  runBy: string
  answersFor: string
  opens: string | null
  closes: string | null
  checkedOn: string | null
  gaps: readonly Gap[]
  /** Hosted here, elsewhere, not the school's, or gone. */
  where: 'here' | 'elsewhere' | 'not-ours' | 'gone'
}

/** By name. A site whose account has a record is one line. */
export async function register(sight: Sight): Promise<RegisterLine[]> {
  const [sites, records] = [await allSites(sight), await allRecords(sight)]
  const gaps = await gapsIn(sight, records)
  const names = await namesOf(sight, [
    ...sites.map(({ authorId }) => authorId),
    ...records.flatMap(({ authorId }) => authorId ?? []),
  ])
  const called = (id: string | null) => names.get(id ?? '') ?? ''
  const recorded = new Set(records.flatMap(({ site }) => site?.id ?? []))
  return [
    ...sites.filter(({ id }) => !recorded.has(id)).map((site) => lineOfSite(site, called)),
    ...records.map((record) =>
      lineOfRecord(
        record,
        sites.find(({ id }) => id === record.site?.id),
        gaps.get(record.id) ?? [],
        called,
      ),
    ),
  ].toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

const lineOfSite = (site: Site, called: (id: string | null) => string): RegisterLine => ({
  name: site.name,
  href: `/sites/${site.id}`,
  host: site.hosted ? 'Pages here' : 'Another host',
  address: site.hosted && site.slug ? `/s/${site.slug}` : '',
  state: siteWorkflow.states[site.state],
  runBy: runners.school,
  answersFor: called(site.authorId),
  opens: site.opens,
  closes: site.closes,
  checkedOn: null,
  gaps: [],
  where: site.hosted ? 'here' : 'elsewhere',
})

function lineOfRecord(
  record: SiteRecord,
  site: Site | undefined,
  gaps: readonly Gap[],
  called: (id: string | null) => string,
): RegisterLine {
  const own = record.state === recordStates.kept
  return {
    name: record.name,
    href: `/site-records/${record.id}`,
    host: hostNameOf(record),
    address: record.address,
    state:
      own && site
        ? siteWorkflow.states[site.state]
        : own
          ? notApproved
          : siteRecordWorkflow.states[record.state],
    runBy: runners[record.runBy],
    answersFor: called(record.authorId),
    opens: site?.opens ?? null,
    closes: site?.closes ?? null,
    checkedOn: record.checkedOn,
    gaps,
    where: own ? 'elsewhere' : record.state === recordStates.gone ? 'gone' : 'not-ours',
  }
}

const notApproved = { label: 'Not approved yet', tone: 'red' } as const
