// A version that is being written, as it would read: what is still to be done, what can be done to it, and its clauses.
import type { ComponentChildren } from 'preact'

import { clauseTitle } from '../../policy/clause-title.ts'
import { policyWorkflow, type PolicyAction, type PolicyFacts } from '../../policy/policy.workflow.ts'
import type { Action } from '../../policy/workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { bySection, shownNumber } from '../text/policy-sections.ts'
import { fill } from '../text/policy-text.ts'
import { clausePath } from './clause-path.ts'
import type { PolicyVersion } from './policy-version.ts'

type Allowed = Pick<Action<string, PolicyAction, never>, 'action' | 'label'>

export interface VersionView {
  version: PolicyVersion
  actions: readonly Allowed[]
  facts: PolicyFacts
  once: string
  /** Why it was sent back, and what follows the text: its references and its history. */
  before: ComponentChildren
  after: ComponentChildren
}

export function VersionPage({ version, actions, facts, once, before, after }: VersionView) {
  const { label, tone, says } = policyWorkflow.states[version.state]
  const writes = actions.some(({ action }) => action === 'save')
  return (
    <>
      <PageTitle caption={`Version ${version.number}`} state={<Pill tone={tone}>{label}</Pill>} lead={says}>
        {version.title}
      </PageTitle>
      {before}
      <ToDo {...{ version, facts, writes, once }} />
      <ActionRow>
        {onward(actions).flatMap(({ action, label: button }, at) => {
          const href = addressOf(version.id, action)
          return href ? (
            <a class={at === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={href}>
              {action === 'save' ? 'Title and choices' : button}
            </a>
          ) : (
            []
          )
        })}
        {version.number > 1 && (
          <a class="govuk-link" href={`/policy/versions/${version.id}/changes`}>
            What would change
          </a>
        )}
      </ActionRow>
      {version.leftOver.length > 0 && <LeftOverCard version={version} writes={writes} />}
      {bySection(fill(version.clauses, version.filling, version.slots)).map(({ heading, clauses }) => (
        <Card title={heading}>
          {clauses.map(({ number, text }) => (
            <div class="gp-policy__written">
              <p class="gp-policy__clause">
                {shownNumber(number) && <strong class="gp-policy__number">{shownNumber(number)} </strong>}
                {text || <Pill tone="yellow">No words yet</Pill>}
              </p>
              {writes && (
                <p class="gp-policy__change">
                  <a class="govuk-link" href={clausePath(version.id, number)}>
                    Change the wording<span class="govuk-visually-hidden"> of {clauseTitle(number)}</span>
                  </a>
                </p>
              )}
            </div>
          ))}
        </Card>
      ))}
      {after}
    </>
  )
}

/** What takes the version on stands first, and is the button that is seen first. */
const onward = (actions: readonly Allowed[]): Allowed[] =>
  actions.toSorted((one, other) => Number(ahead.has(other.action)) - Number(ahead.has(one.action)))
const ahead = new Set<PolicyAction>(['propose', 'approve'])

/** Where an action is done; undefined for those that stand beside what they are done to. */
function addressOf(id: string, action: PolicyAction): string | undefined {
  if (action === 'place' || action === 'leave-out') return undefined
  if (action === 'start-again') return '/policy/write/start'
  if (action === 'save') return `/policy/write/${id}/choices`
  return action === 'approve' ? `/policy/write/${id}/approve` : `/policy/write/${id}/do/${action}`
}

/** What stands between this version and the governors. */
function ToDo({
  version,
  facts,
  writes,
  once,
}: Pick<VersionView, 'version' | 'facts' | 'once'> & { writes: boolean }) {
  const { open, missing, broken, leftOver } = facts
  if (open.length + missing.length + broken.length + leftOver === 0) return null
  return (
    <Card title="Before it can be proposed">
      {missing.length > 0 && (
        <>
          <p>Your text has no words for {missing.join(', ')}. Take the model’s wording or write your own.</p>
          {writes && (
            <Form action={`/policy/write/${version.id}/missing`} once={once}>
              <input type="hidden" name="seen" value={String(version.version)} />
              <Button preventDoubleClick classes="govuk-button--secondary">
                Take the model’s wording for {missing.length === 1 ? 'it' : `all ${missing.length}`}
              </Button>
            </Form>
          )}
        </>
      )}
      {leftOver > 0 && (
        <p>
          <a class="govuk-link" href="#left-over">
            {leftOver} {leftOver === 1 ? 'part' : 'parts'} of your document
          </a>{' '}
          {leftOver === 1 ? 'has' : 'have'} no place yet.
        </p>
      )}
      {broken.length > 0 && <Listed title="Mend the wording:" items={broken} />}
      {open.length > 0 && <Listed title="Still to be filled in:" items={open} />}
    </Card>
  )
}

const Listed = ({ title, items }: { title: string; items: readonly string[] }) => (
  <>
    <p>{title}</p>
    <ul class="govuk-list govuk-list--bullet">
      {items.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  </>
)

const LeftOverCard = ({ version, writes }: { version: PolicyVersion; writes: boolean }) => (
  <Card
    title="Left over from your document"
    id="left-over"
    aside={`${version.leftOver.length} still to be settled`}
  >
    <ul class="govuk-list gp-left-over">
      {version.leftOver.map(({ text, line, why }, at) => (
        <li>
          <p class="gp-policy__clause">{text}</p>
          <p class="govuk-hint">
            Line {line}. {why}
          </p>
          {writes && (
            <a class="govuk-link" href={`/policy/write/${version.id}/left-over/${at}`}>
              Settle it<span class="govuk-visually-hidden">: {text.slice(0, 60)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  </Card>
)
