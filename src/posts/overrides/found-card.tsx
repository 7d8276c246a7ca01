// What the checks found in a post: to be mended, kept with a reason, or weighed beside the author's reason (§16.4).
import type { Finding } from '../../checks/finding.ts'
import { settledKinds } from '../../policy/finding-kinds.data.ts'
import { Button } from '../../ui/components/button.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { FindingList, type FoundIn } from '../../ui/lift/finding-list.tsx'
import type { CheckedPost } from '../check-post.ts'
import { longestReason, placeOf, type Reasons } from './overrides.ts'

export interface FoundView {
  postId: string
  checked: CheckedPost
  /** Whether something in it stops the post. */
  stopped: boolean
  mayMend: boolean
  /** Whether its picture is there to be covered. */
  mayRedact: boolean
  /** The words of the button that sends it, for whoever may. */
  sendLabel: string | undefined
  authorName: string
  reasons: Reasons
  errors: FieldErrors
  once: string
}

/** The field of one reason. */
export const reasonField = (place: string): string => `reason-${place}`

export const anythingFound = (checked: CheckedPost): boolean =>
  Object.values(checked).some(({ findings }) => findings.length > 0)

export function FoundCard(view: FoundView) {
  const { checked, stopped, mayMend, sendLabel, postId, once } = view
  if (!anythingFound(checked)) return null
  const parts = Object.values(checked)
  return (
    <Card title={stopped ? 'What must be mended' : 'What the checks ask you to look at'} id="found">
      {sendLabel === undefined ? (
        <>
          <FindingList parts={parts} beneath={(finding, part) => <Given {...view} at={[part, finding]} />} />
          {mayMend && <ToMend {...view} />}
        </>
      ) : (
        <Form action={`/posts/${postId}/do/send`} once={once}>
          <FindingList parts={parts} beneath={(finding, part) => <Asked {...view} at={[part, finding]} />} />
          <p class="govuk-hint">Whoever approves the post reads your reasons beside it.</p>
          <ActionRow>
            <Button preventDoubleClick>{sendLabel}</Button>
            <Button href={`/posts/${postId}/edit`} classes="govuk-button--secondary">
              Change it
            </Button>
            <Suggestions {...view} />
          </ActionRow>
        </Form>
      )}
    </Card>
  )
}

/** Where the author does what a finding in the picture asks. */
const PictureLinks = ({ postId, mayMend, mayRedact, at: [{ part }, { kind }] }: FoundView & At) => {
  if (!mayMend || part !== 'picture' || settledKinds.has(kind)) return null
  return (
    <p class="gp-findings__taps">
      {kind === 'pupil-pictured' && (
        <a class="govuk-link" href={`/posts/${postId}/pupils`}>
          Say who is in the picture
        </a>
      )}
      {mayRedact && (
        <a class="govuk-link" href={`/posts/${postId}/redact`}>
          Cover parts of it
        </a>
      )}
    </p>
  )
}

type At = { at: readonly [FoundIn, Finding] }

const placeAt = ([part, finding]: At['at']): string => placeOf(part, finding)

const Asked = (view: FoundView & At) => {
  const { at, reasons, errors } = view
  const name = reasonField(placeAt(at))
  if (settledKinds.has(at[1].kind)) return null
  return (
    <>
      <PictureLinks {...view} />
      <TextField
        name={name}
        label={
          <>
            Why it can stay
            <span class="govuk-visually-hidden">: {at[1].sentence}</span>
          </>
        }
        value={reasons[placeAt(at)]}
        error={errors[name] && wrongWith(reasons[placeAt(at)])}
      />
    </>
  )
}

/** The list at the top of the page names each finding; beside it this is enough. */
const wrongWith = (reason: string | undefined): string =>
  reason ? `Shorten it to ${longestReason} characters.` : 'Say why, or change it.'

const Given = (view: FoundView & At) => {
  const reason = view.reasons[placeAt(view.at)]
  return reason ? (
    <p class="gp-findings__reason">
      <strong>{view.authorName} keeps it:</strong> {reason}
    </p>
  ) : (
    <PictureLinks {...view} />
  )
}

const ToMend = (view: FoundView) => (
  <ActionRow>
    <Button href={`/posts/${view.postId}/edit`} classes={view.stopped ? '' : 'govuk-button--secondary'}>
      {view.stopped ? 'Mend the post' : 'Change it'}
    </Button>
    <Suggestions {...view} />
  </ActionRow>
)

const Suggestions = ({ postId, checked }: FoundView) =>
  Object.values(checked).some(({ findings }) =>
    findings.some(({ remedy }) => remedy.replacement !== undefined),
  ) ? (
    <a class="govuk-link" href={`/posts/${postId}/edit?with=suggestions`}>
      Change it as suggested
    </a>
  ) : null
