// Writing and mending a post; beside the form stands what the checks found in it.
import { SentBack, type Return } from '../decisions/sent-back.tsx'
import type { Examination } from '../pictures/examination.ts'
import { retention } from '../policy/retention.data.ts'
import { sayPeriod } from '../policy/retention.ts'
import { Button } from '../ui/components/button.tsx'
import { TickField } from '../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { FileField } from '../ui/fields/file-field.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { FindingList, type FoundIn } from '../ui/lift/finding-list.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Quote } from '../ui/lift/quote.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { PostPicture } from './pictures/post-picture.tsx'
import type { Words } from './post.ts'

export interface ComposeView {
  siteName: string
  action: string
  /** Where a script asks, as its author types, what the checks find. */
  checkAt: string
  once: string
  words: Words
  alt: string
  errors: FieldErrors
  /** The post and the version that the author has before them; undefined for a new post. */
  saved:
    | { id: string; version: number; hasPicture: boolean; examination: Examination | undefined }
    | undefined
  found: readonly FoundIn[]
  sentBack: Return | undefined
  /** What was saved in another window while this was typed. */
  meanwhile?: Words | undefined
}

export function ComposePage(view: ComposeView) {
  const { siteName, errors, saved, sentBack, meanwhile } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={siteName}>{saved ? 'Change the post' : 'Write a post'}</PageTitle>
      {sentBack && <SentBack {...sentBack} />}
      {meanwhile && <Meanwhile {...meanwhile} />}
      <TwoColumns aside={<FoundAside {...view} />}>
        <ComposeForm {...view} />
      </TwoColumns>
    </>
  )
}

const Meanwhile = ({ title, body }: Words) => (
  <Card title="Saved in the other window">
    <p class="govuk-body">Take over what you still need. Nothing of it is lost until you save.</p>
    <Quote by={title}>{body}</Quote>
  </Card>
)

/** With scripts it changes as one types; without, it shows what was found in what was saved last. */
const FoundAside = ({ found, checkAt }: ComposeView) => (
  <gp-live-check data-form="compose" data-status="live-status" data-to={checkAt}>
    <Card title="What the checks find" id="found">
      {found.some(({ findings }) => findings.length > 0) ? (
        <FindingList parts={found} />
      ) : (
        <p class="govuk-body">
          Names of children, private numbers and addresses, and words to think twice about. Nobody else sees
          the post before you send it.
        </p>
      )}
    </Card>
  </gp-live-check>
)

const ComposeForm = (view: ComposeView) => (
  <Card>
    <Form id="compose" action={view.action} once={view.once} enctype="multipart/form-data">
      {view.saved && <input type="hidden" name="version" value={view.saved.version} />}
      <TextField name="title" label="Title" size="s" value={view.words.title} error={view.errors['title']} />
      <TextAreaField
        name="body"
        label="What do you want to tell?"
        hint="Leave out what tells who or where a child is. When you save, the text is checked, and you see what to mend."
        size="s"
        rows={12}
        value={view.words.body}
        error={view.errors['body']}
      />
      <p class="gp-live-status">
        <span id="live-status" role="status" />{' '}
        <a class="govuk-link" href="#found" hidden>
          See what and why
        </a>
      </p>
      <PictureFields {...view} />
      <Button preventDoubleClick>Save and check</Button>
    </Form>
  </Card>
)

const keptFor = retention['picture-originals'].period

const PictureFields = ({ saved, alt, errors }: ComposeView) => (
  <>
    {saved?.hasPicture && (
      <>
        <PostPicture
          postId={saved.id}
          version={saved.version}
          examination={saved.examination}
          alt={alt}
          small
        />
        {keptFor && (
          <p class="govuk-hint">
            The file as it came is kept sealed, for covering, until {sayPeriod(keptFor)} after the post is
            published. The school can set another time.
          </p>
        )}
        <TickField name="picture-out" label="Take this picture out" />
      </>
    )}
    <FileField
      name="picture"
      label={saved?.hasPicture ? 'Another picture in its place' : 'Picture (optional)'}
      hint="As your phone keeps it: JPEG, HEIC, PNG or WebP, up to 20 MB. Hidden details, such as where it was taken, are removed."
      size="s"
      accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
      error={errors['picture']}
    />
    <TextField
      name="picture-alt"
      label="What does the picture show?"
      hint="For people who can’t see it. Without the names of children."
      size="s"
      value={alt}
      error={errors['picture-alt']}
    />
  </>
)
