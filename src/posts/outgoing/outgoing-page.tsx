// One task at a host: the text, the picture and its description ready to copy, and where it stands.
import type { OutgoingAction } from '../../policy/outgoing.workflow.ts'
import { outgoingWorkflow } from '../../policy/outgoing.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Post } from '../post.ts'
import type { Outgoing } from './outgoing.ts'
import { postText } from './post-text.ts'

export interface OutgoingView {
  task: Outgoing
  post: Post
  /** Where the post is that has to be deleted. */
  postedAt: string | undefined
  may: readonly OutgoingAction[]
  typed: string
  errors: FieldErrors
  once: string
}

export function OutgoingPage(view: OutgoingView) {
  const { task, post, may, errors, once } = view
  const { label, tone, says } = outgoingWorkflow.states[task.state]
  const at = `/outgoing/${task.id}`
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={task.hostName} state={<Pill tone={tone}>{label}</Pill>} lead={says}>
        {post.title}
      </PageTitle>
      {task.problem && <InsetText>{task.problem}</InsetText>}
      {task.address && (
        <p class="govuk-body">
          It is at{' '}
          <a class="govuk-link" href={task.address} rel="noreferrer">
            {task.address}
          </a>
          .
        </p>
      )}
      {may.includes('do-by-hand') && (task.deed === 'publish' ? <Post {...view} /> : <Delete {...view} />)}
      <ActionRow>
        {may.includes('try-again') && (
          <Form action={`${at}/try-again`} once={once}>
            <Button preventDoubleClick>Try again</Button>
          </Form>
        )}
        {may.includes('take-over') && (
          <Form action={`${at}/take-over`} once={once}>
            <Button preventDoubleClick classes="govuk-button--secondary">
              Do it by hand
            </Button>
          </Form>
        )}
        <a class="govuk-link" href={`/posts/${post.id}`}>
          The post and its history
        </a>
      </ActionRow>
    </>
  )
}

/** An address of the account, which somebody typed; only a web address becomes a link. */
const Account = ({ task }: OutgoingView) =>
  /^https?:\/\//u.test(task.accountAddress) ? (
    <a class="govuk-link" href={task.accountAddress} rel="noreferrer">
      the account on {task.hostName}
    </a>
  ) : (
    <>the account on {task.hostName}</>
  )

function Post(view: OutgoingView) {
  const { task, post, typed, errors, once } = view
  return (
    <>
      <Card title="1. Copy it">
        <TextAreaField
          name="text"
          label="Text"
          hint="Select it all and copy it, without changing a word: this is what was approved."
          value={postText(post)}
          rows={8}
        />
        {post.picture && (
          <>
            <p class="govuk-body">
              <a class="govuk-link" href={`/posts/${post.id}/picture?v=${post.version}`} download>
                Save the picture
              </a>
            </p>
            <TextAreaField
              name="alt"
              label="Description of the picture"
              hint="The host asks for it as “alt text”."
              value={post.picture.alt}
              rows={2}
            />
          </>
        )}
      </Card>
      <Card title="2. Post it">
        <p class="govuk-body">
          Open <Account {...view} />, and post it there.
        </p>
      </Card>
      <Card title="3. Say where it is">
        <Form action={`/outgoing/${task.id}/done`} once={once}>
          <TextField
            name="address"
            label="Its address"
            hint="Copy it out of the browser’s address line, or out of “Share”."
            type="url"
            inputmode="url"
            spellcheck={false}
            value={typed}
            error={errors['address']}
          />
          <Button preventDoubleClick>Posted: here is its address</Button>
        </Form>
      </Card>
    </>
  )
}

function Delete({ task, postedAt, once }: OutgoingView) {
  return (
    <Card title="Delete it at the host">
      <p class="govuk-body">
        The post was taken down. Delete it on {task.hostName} too
        {postedAt && (
          <>
            :{' '}
            <a class="govuk-link" href={postedAt} rel="noreferrer">
              {postedAt}
            </a>
          </>
        )}
        .
      </p>
      <Form action={`/outgoing/${task.id}/done`} once={once}>
        <Button preventDoubleClick>I deleted it</Button>
      </Form>
    </Card>
  )
}
