// What a carer sees on the phone: the question, the thanks, and what they can take back.
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import type { Child } from './family.ts'
import { PurposeTicks } from './purpose-ticks.tsx'
import { inShort, keyOf, purposes } from './said.ts'

export interface CarerView {
  school: string
  carer: string
  children: readonly Child[]
  /** The address of the link itself. */
  action: string
  once: string
}

/** Two taps at most: the letter's link, and one of two equal buttons. */
export const AskPage = ({ school, carer, children, action, once, until }: CarerView & { until: string }) => (
  <>
    <PageTitle>{words.title(children.map(({ name }) => name))}</PageTitle>
    <Card>
      <p class="govuk-body">{words.hello(carer)}</p>
      <p class="govuk-body">{words.lead(school)}</p>
      <Form action={action} once={once}>
        <ActionRow>
          <Button name="answer" value="all" preventDoubleClick>
            {words.yesToAll}
          </Button>
          <Button name="answer" value="none" preventDoubleClick>
            {words.noToAll}
          </Button>
        </ActionRow>
        <Details summary={words.choose} classes="gp-choose">
          <p class="govuk-body">{words.chooseHint}</p>
          {children.map((child) => (
            <PurposeTicks child={child} shown={purposes} />
          ))}
          <Button name="answer" value="some" preventDoubleClick>
            {words.send}
          </Button>
        </Details>
      </Form>
      <p class="govuk-body">{words.until(plainDate(until))}</p>
    </Card>
  </>
)

export const ThanksPage = ({ children, tookBack }: { children: readonly Child[]; tookBack: boolean }) => (
  <>
    <PageTitle>{tookBack ? words.takenBack : words.thanks}</PageTitle>
    <Card>
      {tookBack && <p class="govuk-body">{words.whatNow}</p>}
      {children.map((child) => (
        <Agreed child={child} />
      ))}
      {children.some(({ agreed }) => agreed.size > 0) && (
        <>
          <p class="govuk-body">{words.keep}</p>
          <p class="govuk-body">{words.strict}</p>
        </>
      )}
    </Card>
  </>
)

const Agreed = ({ child: { name, agreed } }: { child: Child }) =>
  agreed.size === 0 ? (
    <p class="govuk-body">{words.nothingFor(name)}</p>
  ) : (
    <>
      <h2 class="govuk-heading-s">{words.agreedFor(name)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {inShort((purpose) => agreed.has(keyOf(purpose))).map(({ what, where }) => (
          <li>{words.purpose(what, where)}</li>
        ))}
      </ul>
    </>
  )

/** The link once it has been answered by, or its days are over: for taking back, in one tap. */
export function StandingPage({
  children,
  action,
  once,
  error,
  anew,
}: CarerView & {
  error: string | undefined
  /** Where they answer anew; without it, only by another letter. */
  anew?: string
}) {
  const any = children.some(({ agreed }) => agreed.size > 0)
  return (
    <>
      <ErrorSummary errors={error === undefined ? {} : { 'take-back': error }} />
      <PageTitle>{words.standing}</PageTitle>
      <Card>
        {any ? (
          <Form action={action} once={once}>
            {children.map((child) => (
              <Agreed child={child} />
            ))}
            <ActionRow>
              <Button name="answer" value="back-all" preventDoubleClick>
                {words.takeBackAll}
              </Button>
            </ActionRow>
            <Details
              summary={words.takeBackSome}
              classes="gp-choose"
              id="take-back"
              open={error !== undefined}
            >
              <p class="govuk-body">{words.takeBackHint}</p>
              {children.map((child) => (
                <PurposeTicks
                  child={child}
                  shown={purposes.filter((purpose) => child.agreed.has(keyOf(purpose)))}
                />
              ))}
              <Button name="answer" value="back-some" classes="govuk-button--secondary" preventDoubleClick>
                {words.takeBackTicked}
              </Button>
            </Details>
          </Form>
        ) : (
          <p class="govuk-body">{words.nothing}</p>
        )}
        <p class="govuk-body">
          {anew ? (
            <a class="govuk-link" href={anew}>
              {words.anew}
            </a>
          ) : (
            words.again
          )}
        </p>
      </Card>
    </>
  )
}

export const NobodyPage = () => (
  <>
    <PageTitle>{words.nobody}</PageTitle>
    <Card>
      <p class="govuk-body">{words.nobodyHint}</p>
    </Card>
  </>
)
