// The page of one site: where it stands, the form, the signatures, the team, the history.
import { HistoryList } from '../decisions/history-list.tsx'
import type { Entry } from '../decisions/ledger.ts'
import {
  openState,
  siteWorkflow,
  type SiteAction,
  type SiteFacts,
  type SiteState,
} from '../policy/site.workflow.ts'
import type { Action } from '../policy/workflow.ts'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { Button } from '../ui/components/button.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { moment } from '../ui/dates.ts'
import { Form } from '../ui/form.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { approvalChain, signsAs } from './approval-chain.ts'
import type { SummaryOfStep } from './form-summary.ts'
import type { Approval, Rules, Site, TeamMember } from './site.ts'

const StatePill = ({ state }: { state: SiteState }) => (
  <Pill tone={siteWorkflow.states[state].tone}>{siteWorkflow.states[state].label}</Pill>
)

export interface SiteView {
  site: Site
  /** The id of the record of its account, where there is one. */
  record: string | undefined
  actions: readonly Action<SiteState, SiteAction, SiteFacts>[]
  form: readonly SummaryOfStep[] | undefined
  approvals: readonly Approval[]
  team: readonly TeamMember[]
  lineManager: string | undefined
  /** For whom it waits and to whom it passes, in words. */
  waiting: string | undefined
  rules: Rules | undefined
  history: readonly Entry[]
  mayFillIn: boolean
  /** Whether the person's own roles rest. */
  rests: boolean
  /** The names of those of its team whose roles rest. */
  resting: readonly string[]
  /** Whether the person is of the team of an open site. */
  /** Whether the viewer is of its team and still needs leave, since a third party hosts it. */
  needsLeave: boolean
  mayWrite: boolean
  once: string
  zone: string
}

export function SitePage(view: SiteView) {
  const { site, form, history, zone } = view
  return (
    <>
      <PageTitle caption="Site" state={<StatePill state={site.state} />}>
        {site.name}
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        <RestNotice rests={view.rests} />
        <Standing {...view} />
        <Asked {...view} />
        {view.approvals.length > 0 && <Approvals {...view} />}
        {form?.map(({ step, rows }) => (
          <Card title={step.title}>
            <SummaryList
              rows={rows.map(({ question, lines }) => ({
                key: { text: question.label },
                value: {
                  text: lines.length > 0 ? lines.map((line) => <p>{line}</p>) : 'Not answered',
                },
              }))}
            />
          </Card>
        ))}
      </TwoColumns>
    </>
  )
}

function Standing({
  site,
  record,
  waiting,
  actions,
  form,
  rules,
  mayFillIn,
  mayWrite,
  needsLeave,
  resting,
  once,
}: SiteView) {
  const deeds = actions.filter(
    (row) => row.action !== 'send' && row.action !== 'publish-rules' && row.action !== 'open',
  )
  const [publish, open] = (['publish-rules', 'open'] as const).map((name) =>
    actions.find((row) => row.action === name),
  )
  return (
    <Card title="Where it stands">
      <p>{siteWorkflow.states[site.state].says}</p>
      {waiting && <p>{waiting}</p>}
      {publish && !rules && <p>It can open when its Terms of Use and House Rules are published (§17.1).</p>}
      {resting.length > 0 && (
        <p>
          The day for signing the policy has passed for {resting.join(', ')}. What they do for this site rests
          until they sign.
        </p>
      )}
      {needsLeave && (
        <p>
          Somebody else hosts this site. Before you write for it you need leave, which your line manager and
          then the head give (§16.3).
        </p>
      )}
      <ActionRow>
        {mayFillIn && <Button href={`/sites/${site.id}/check`}>Go on with the form</Button>}
        {deeds.map((row, index) => (
          <Button
            href={`/sites/${site.id}/do/${row.action}`}
            classes={index === 0 && row.signs ? '' : 'govuk-button--secondary'}
          >
            {row.label}
          </Button>
        ))}
        {publish && (
          <Button href={`/sites/${site.id}/rules`} classes={rules ? 'govuk-button--secondary' : ''}>
            {rules ? 'Change terms and rules' : publish.label}
          </Button>
        )}
        {open && (
          <Form action={`/sites/${site.id}/do/open`} once={once}>
            <Button preventDoubleClick>{open.label}</Button>
          </Form>
        )}
        {needsLeave && <Button href={`/joining?site=${site.id}`}>Ask for leave to write there</Button>}
        {mayWrite && <Button href={`/sites/${site.id}/posts/new`}>Write a post</Button>}
        {site.state === openState && (
          <a class="govuk-link" href={`/sites/${site.id}/cover`}>
            Who looks after it, and when
          </a>
        )}
        {record && (
          <a class="govuk-link" href={`/site-records/${record}`}>
            Its line on the register
          </a>
        )}
        {record && !site.hosted && (
          <a class="govuk-link" href={`/sites/${site.id}/host`}>
            How its posts get there
          </a>
        )}
        {form && (
          <a class="govuk-link" href={`/sites/${site.id}/form.pdf`}>
            The form on paper (PDF)
          </a>
        )}
        {site.state === openState && site.hosted && site.slug && (
          <a class="govuk-link" href={`/s/${site.slug}`}>
            See the page
          </a>
        )}
      </ActionRow>
    </Card>
  )
}

/** Who asks for the site, and who answers for them: the first lines of the paper form. */
const Asked = ({ team, lineManager }: SiteView) => (
  <Card title="Who asks">
    <SummaryList
      rows={[
        {
          key: { text: 'Author' },
          value: {
            text: team
              .filter((each) => each.part === 'author')
              .map((each) => `${each.name}, ${each.position}`),
          },
        },
        { key: { text: 'Line manager' }, value: { text: lineManager ?? 'Nobody is on record' } },
      ]}
    />
  </Card>
)

/** The signatures in the order of the paper form. */
const Approvals = ({ approvals, zone }: SiteView) => (
  <Card title="Signatures">
    <SummaryList
      rows={approvalChain
        .flatMap((row) =>
          approvals.filter((approval) => approval.step === row.action).map((approval) => ({ row, approval })),
        )
        .map(({ row, approval: { name, sentence, signedAt, inPlaceOf } }) => ({
          key: { text: name },
          value: {
            text: (
              <>
                <p>{sentence}</p>
                <p class="govuk-hint">
                  Signed as {signsAs(row)}
                  {inPlaceOf && `, for ${inPlaceOf},`} on {moment(signedAt, zone)}
                </p>
              </>
            ),
          },
        }))}
    />
  </Card>
)
