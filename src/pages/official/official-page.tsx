// "Our official sites": what parents hold an account against.
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { officialEn as words } from '../../ui/words/official.en.ts'
import type { OfficialSite, OfficialSites } from './official-sites.ts'

export const OfficialPage = ({ school, sites }: { school: string; sites: OfficialSites }) => (
  <>
    <PageTitle lead={words.lead(school)}>{words.title}</PageTitle>
    <Card title={words.ours}>
      {sites.ours.length === 0 ? <p>{words.none}</p> : <List sites={sites.ours} />}
    </Card>
    {sites.notOurs.length > 0 && (
      <Card title={words.notOurs}>
        <p>{words.notOursLead}</p>
        <List sites={sites.notOurs} />
      </Card>
    )}
    <Card>
      <p>
        {words.imposter}{' '}
        <a class="govuk-link" href="/concern">
          {words.tell}
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/official-sites.json">
          {words.file}
        </a>
      </p>
    </Card>
  </>
)

const List = ({ sites }: { sites: readonly OfficialSite[] }) => (
  <ul class="gp-contacts">
    {sites.map(({ name, host, address, runBy }) => (
      <li class="gp-contact">
        <div class="gp-contact__head">
          <h3 class="gp-contact__name">
            <a class="govuk-link" href={address} rel="noreferrer">
              {name}
            </a>
          </h3>
          <span class="govuk-hint">{host}</span>
        </div>
        <p class="gp-contact__note gp-wrap">{address}</p>
        <p class="gp-contact__check">{words.runBy[runBy]}</p>
      </li>
    ))}
  </ul>
)
