// Writing and mending a post; beside the form stands what the checks found in it.
import { Button } from '../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { FindingList, type FoundIn } from '../ui/lift/finding-list.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import type { Words } from './post.ts'
import { SentBack, type Return } from './sent-back.tsx'

export interface ComposeView {
  siteName: string
  action: string
  once: string
  words: Words
  errors: FieldErrors
  /** The version that the author has before them; undefined for a new post. */
  basedOn: number | undefined
  found: readonly FoundIn[]
  sentBack: Return | undefined
}

export function ComposePage(view: ComposeView) {
  const { siteName, errors, basedOn, found, sentBack } = view
  const something = found.some(({ findings }) => findings.length > 0)
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={siteName}>{basedOn === undefined ? 'Write a post' : 'Change the post'}</PageTitle>
      {sentBack && <SentBack {...sentBack} />}
      {something ? (
        <TwoColumns
          aside={
            <Card title="What to mend">
              <FindingList parts={found} />
            </Card>
          }
        >
          <ComposeForm {...view} />
        </TwoColumns>
      ) : (
        <ComposeForm {...view} />
      )}
    </>
  )
}

const ComposeForm = ({ action, once, words, errors, basedOn }: ComposeView) => (
  <Card>
    <Form action={action} once={once}>
      {basedOn !== undefined && <input type="hidden" name="version" value={basedOn} />}
      <TextField name="title" label="Title" size="s" value={words.title} error={errors['title']} />
      <TextAreaField
        name="body"
        label="What do you want to tell?"
        hint="Leave out what tells who or where a child is. When you save, the text is checked, and you see what to mend."
        size="s"
        rows={12}
        value={words.body}
        error={errors['body']}
      />
      <Button preventDoubleClick>Save and check</Button>
    </Form>
  </Card>
)
