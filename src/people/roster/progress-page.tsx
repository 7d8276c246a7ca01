// How far a long roster has come; the browser asks again by itself, without any script.
import { Button } from '../../ui/components/button.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Progress } from './progress.ts'

/** After so many seconds the browser asks again. */
export const askAgain = '3'

export function ProgressPage({ fileName, id, done, all }: Progress & { fileName: string; id: string }) {
  const percent = Math.min(99, Math.floor((100 * done) / all))
  return (
    <>
      <PageTitle
        caption="Roster"
        lead="You may leave this page: it goes on. If it is broken off, nothing of it is taken in."
      >
        Taking in {fileName}
      </PageTitle>
      <Card>
        <label class="govuk-label" for="progress">
          {percent}% written
        </label>
        <progress class="gp-progress" id="progress" value={percent} max={100}>
          {percent}%
        </progress>
        <Button href={`/roster/${id}`} classes="govuk-button--secondary">
          Look again
        </Button>
      </Card>
    </>
  )
}
