// The page on which the author of a post covers parts of its picture: a list of boxes with ticks and previews, and with scripts a canvas.
import { retention } from '../../policy/retention.data.ts'
import { sayPeriod } from '../../policy/retention.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { Marked, Size } from '../../ui/redaction/box.ts'
import { PictureWithBoxes } from '../../ui/redaction/picture-view.tsx'
import { AddBox } from './add-box.tsx'
import { BoxList } from './box-list.tsx'

export interface RedactionView {
  post: { id: string; version: number; title: string; alt: string }
  size: Size
  marked: readonly Marked[]
  errors: FieldErrors
  once: string
}

const backUps = retention['back-ups'].period

export function RedactionPage(view: RedactionView) {
  const { post, size, marked, errors, once } = view
  const src = `/posts/${post.id}/picture?v=${post.version}`
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={post.title}
        lead="What we found is boxed already. Tick what nobody should see, and add what we missed."
      >
        Cover parts of the picture
      </PageTitle>
      <Form action={`/posts/${post.id}/redact`} once={once} id="redact">
        <input type="hidden" name="version" value={post.version} />
        <gp-redaction
          data-src={src}
          data-alt={post.alt}
          data-size={JSON.stringify(size)}
          data-marked={JSON.stringify(marked)}
        >
          <TwoColumns aside={<BoxList {...{ src, size, marked, errors }} />}>
            <Card title="The picture">
              <PictureWithBoxes {...{ src, size }} alt={post.alt} boxes={marked.map(({ box }) => box)} />
            </Card>
            <AddBox errors={errors} />
          </TwoColumns>
        </gp-redaction>
        <Card>
          <p class="govuk-body">
            This can’t be undone. The picture as it came is out of reach at once, for everybody
            {backUps && <>, and gone from the school’s back-ups after {sayPeriod(backUps)}</>}. The covered
            picture is examined again.
          </p>
          <ActionRow>
            <Button name="do" value="redact" preventDoubleClick>
              Cover what is ticked
            </Button>
            <Button href={`/posts/${post.id}/pupils`} classes="govuk-button--secondary">
              Say which pupils are in it
            </Button>
          </ActionRow>
        </Card>
      </Form>
    </>
  )
}
