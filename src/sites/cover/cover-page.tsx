// The rota of a site: the days without anybody first, then who is there on each of the next two weeks (§14.5, §18.4).
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { coverSteps } from '../../policy/cover/cover-timetable.data.ts'
import type { CoverNow, Gap } from '../../policy/cover/cover.ts'
import type { CoverAction } from '../../policy/cover/cover.workflow.ts'
import type { Stretch } from '../../policy/cover/spans.ts'
import { RestNotice } from '../../sign-off/signing/rest-notice.tsx'
import { Button } from '../../ui/components/button.tsx'
import { longDate, moment } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill, type Tone } from '../../ui/lift/pill.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { Site } from '../site.ts'
import { timesSaid } from './cover-words.ts'

/** One day of the rota. */
export interface RotaDay {
  day: string
  wanted: readonly Stretch[]
  gaps: readonly Stretch[]
  people: readonly { name: string; times: readonly Stretch[]; own: boolean; taken: boolean }[]
}

export interface CoverView {
  site: Site
  now: CoverNow
  may: readonly CoverAction[]
  gaps: readonly (Gap & { iCould: boolean })[]
  days: readonly RotaDay[]
  /** Moderators who can't be on duty, and what they lack. */
  lacking: readonly { name: string; lacks: string }[]
  /** Whether the viewer is of the team and can say that they are away. */
  mayBeAway: boolean
  rests: boolean
  history: readonly Entry[]
  once: string
  zone: string
}

const standings: Readonly<Record<CoverNow['state'], { label: string; tone: Tone }>> = {
  open: { label: 'Open now', tone: 'green' },
  'outside-hours': { label: 'Outside its hours', tone: 'grey' },
  paused: { label: 'Paused: nobody is there', tone: 'red' },
  'no-hours': { label: 'No hours yet', tone: 'yellow' },
}

export function CoverPage(view: CoverView) {
  const { site, now, history, zone } = view
  const { label, tone } = standings[now.state]
  return (
    <>
      <PageTitle
        caption={site.name}
        state={<Pill tone={tone}>{label}</Pill>}
        lead="People can comment in the site’s hours while a moderator who has signed and is trained is on duty. At other times comments close by themselves."
      >
        Who looks after it
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        <RestNotice rests={view.rests} />
        {now.state === 'no-hours' ? <NoHours {...view} /> : <Gaps {...view} />}
        {view.lacking.length > 0 && <Lacking {...view} />}
        {now.state !== 'no-hours' && <Days {...view} />}
      </TwoColumns>
    </>
  )
}

const NoHours = ({ site, may }: CoverView) => (
  <Card title="Begin here">
    <EmptyState title="Nobody can comment yet">
      Say first in which hours somebody is there to read what comes in, then who that is on which day.
    </EmptyState>
    {may.includes('set-hours') && (
      <ActionRow>
        <Button href={`/sites/${site.id}/cover/hours`}>Set the hours</Button>
      </ActionRow>
    )}
  </Card>
)

function Gaps({ site, gaps, may, now, once, zone, mayBeAway }: CoverView) {
  return (
    <Card
      title={gaps.length === 0 ? 'Somebody is there in every hour' : 'Nobody is there'}
      aside="Next two weeks"
    >
      {now.state === 'paused' && (
        <p>
          Comments are closed at this moment.{' '}
          {now.next === undefined
            ? 'Nobody is on duty in the next two weeks.'
            : `They open by themselves on ${moment(new Date(now.next), zone)}.`}
        </p>
      )}
      {gaps.length === 0 && <p>Nothing to do.</p>}
      <ul class="gp-rota">
        {gaps.map(({ day, gaps: times, step, iCould }) => (
          <li class="gp-rota__day gp-rota__day--gap">
            <div>
              <p class="gp-rota__date">{longDate(day)}</p>
              <p class="gp-rota__note">
                {timesSaid(times, zone)}. {coverSteps.find((each) => each.step === step)?.says}
              </p>
            </div>
            <div class="gp-rota__deeds">
              {iCould && may.includes('take-day') && (
                <Form action={`/sites/${site.id}/cover/take`} once={once}>
                  <input type="hidden" name="day" value={day} />
                  <Button preventDoubleClick>
                    I can take it<span class="govuk-visually-hidden">: {longDate(day)}</span>
                  </Button>
                </Form>
              )}
              {may.includes('ask-for-cover') && (
                <Form action={`/sites/${site.id}/cover/ask`} once={once}>
                  <input type="hidden" name="day" value={day} />
                  <Button preventDoubleClick classes="govuk-button--secondary">
                    Ask the others<span class="govuk-visually-hidden"> about {longDate(day)}</span>
                  </Button>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayBeAway && (
        <p>
          <a class="govuk-link" href="/away">
            I am ill, or will be away
          </a>
        </p>
      )}
    </Card>
  )
}

const Lacking = ({ lacking }: CoverView) => (
  <Card title="Moderators who can’t be on duty">
    <ul class="gp-rows">
      {lacking.map(({ name, lacks }) => (
        <li class="gp-rows__row">
          <div>
            <p class="gp-rows__name">{name}</p>
            <p class="gp-rows__note">{lacks}</p>
          </div>
        </li>
      ))}
    </ul>
  </Card>
)

function Days({ site, days, may, once, zone }: CoverView) {
  const shown = days.filter(({ wanted }) => wanted.length > 0)
  return (
    <Card title="The next two weeks">
      {shown.length === 0 && <p>The school is shut, so the site has no hours in these two weeks.</p>}
      <ol class="gp-rota">
        {shown.map(({ day, wanted, gaps, people }) => (
          <li class={gaps.length > 0 ? 'gp-rota__day gp-rota__day--gap' : 'gp-rota__day'}>
            <div>
              <p class="gp-rota__date">{longDate(day)}</p>
              <p class="gp-rota__note">Open {timesSaid(wanted, zone)}</p>
            </div>
            <ul class="gp-rota__people">
              {people.map(({ name, times, own, taken }) => (
                <li>
                  <span class="gp-rota__person">{name}</span>
                  <span class="gp-rota__note"> {timesSaid(times, zone)}</span>
                  {own && taken && may.includes('give-back-day') && (
                    <Form action={`/sites/${site.id}/cover/give-back`} once={once}>
                      <input type="hidden" name="day" value={day} />
                      <button type="submit" class="gp-link-button">
                        Give it back<span class="govuk-visually-hidden">: {longDate(day)}</span>
                      </button>
                    </Form>
                  )}
                </li>
              ))}
              {people.length === 0 && <li class="gp-rota__note">Nobody</li>}
            </ul>
          </li>
        ))}
      </ol>
      <ActionRow>
        {may.includes('set-rota') && <Button href={`/sites/${site.id}/cover/rota`}>Change the rota</Button>}
        {may.includes('set-hours') && (
          <Button href={`/sites/${site.id}/cover/hours`} classes="govuk-button--secondary">
            Change the hours
          </Button>
        )}
      </ActionRow>
    </Card>
  )
}
