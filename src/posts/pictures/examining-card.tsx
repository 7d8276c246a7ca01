// How far the examining of a post's picture is: told in place by a script, and without one by a page that asks again by itself.
import type { Examination } from '../../pictures/examination.ts'
import { Button } from '../../ui/components/button.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { pictureStops } from './examined-findings.ts'

/** After so many seconds a browser without scripts asks again. */
const askAgain = '4'

export const isExamining = (examination: Examination | undefined): boolean =>
  pictureStops(examination).some(({ examining }) => examining)

const steps = {
  open: 'It is being opened.',
  faces: 'We look for faces. Faces are found, never recognised.',
  writing: 'We read what is written in it.',
}

/** What a page says of it now. */
export const sayStanding = ({ ahead, step }: Examination): string =>
  ahead > 0
    ? `${ahead === 1 ? 'One other picture is' : `${ahead} other pictures are`} before it.`
    : steps[step ?? 'open']

export function ExaminingCard({ examination, postId }: { examination: Examination; postId: string }) {
  if (!isExamining(examination)) return <CantBeUsed {...{ examination, postId }} />
  const { progress } = examination
  return (
    <Card title="The picture is being examined" id="examining">
      <noscript>
        <meta http-equiv="refresh" content={askAgain} />
      </noscript>
      <gp-examining data-from={`/posts/${postId}/examination`}>
        <label class="govuk-label" for="progress">
          {sayStanding(examination)}
        </label>
        <progress class="gp-progress" id="progress" value={progress} max={100}>
          {progress}%
        </progress>
      </gp-examining>
      <p class="govuk-hint">You may leave this page: it goes on. The post can be sent when it is done.</p>
      <Button href={`/posts/${postId}`} classes="govuk-button--secondary">
        Look again
      </Button>
    </Card>
  )
}

function CantBeUsed({ examination, postId }: { examination: Examination; postId: string }) {
  const [stop] = pictureStops(examination)
  return stop ? (
    <Card title="This picture can’t be used">
      <p class="govuk-body">{stop.sentence}</p>
      <ActionRow>
        <Button href={`/posts/${postId}/edit`}>Choose another picture</Button>
      </ActionRow>
    </Card>
  ) : null
}
