// What the approver answers before a post goes out: what no machine can judge, at most six questions (§16.4).
import type { Answered } from '../policy/post.workflow.ts'
import { Button } from '../ui/components/button.tsx'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { RadioField } from '../ui/fields/radio-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'

export interface ApprovalView {
  postId: string
  version: number
  label: string
  checklist: readonly Answered[]
  errors: FieldErrors
  once: string
}

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

/** The field of one question. */
export const fieldOf = ({ question }: Answered): string => `answer-${question.id}`

/** The list at the top of the page names each question; beside the question itself this is enough. */
const wrongWith = ({ answer }: Answered): string =>
  answer === 'no' ? 'With a “No”, send the post back and say what to change.' : 'Answer “Yes” or “No”.'

export const ApprovalForm = ({ postId, version, label, checklist, errors, once }: ApprovalView) => (
  <Card title="Before you approve" id="checklist">
    <Form action={`/posts/${postId}/approve`} once={once}>
      <input type="hidden" name="version" value={version} />
      {checklist.map((answered) => (
        <RadioField
          name={fieldOf(answered)}
          label={
            <>
              {answered.question.question}{' '}
              <span class="gp-findings__clause">§{answered.question.clause}</span>
            </>
          }
          size="s"
          inline
          small
          options={yesOrNo}
          value={answered.answer}
          error={errors[fieldOf(answered)] && wrongWith(answered)}
        />
      ))}
      <Button preventDoubleClick>{label}</Button>
    </Form>
  </Card>
)
