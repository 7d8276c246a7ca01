// The list of the set-up's steps, which can be left and taken up again: what is done, and what is still to do.
import { Button } from '../../ui/components/button.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { stepsLeft, type Step } from './set-up-steps.ts'

export function SetUpListPage({ steps }: { steps: readonly Step[] }) {
  const needed = steps.filter(({ optional }) => !optional)
  const left = stepsLeft(steps)
  const first = needed.find(({ done }) => !done)
  return (
    <>
      <PageTitle lead={leadFor(left)}>Set up your school</PageTitle>
      <Card title="What every school needs" aside={`${needed.length - left} of ${needed.length} done`}>
        <TaskList items={needed.map(taskOf)} idPrefix="needed" />
      </Card>
      <Card title="If you like">
        <TaskList items={steps.filter(({ optional }) => optional).map(taskOf)} idPrefix="optional" />
      </Card>
      {first ? (
        <Button href={first.href}>{left === needed.length - 1 ? 'Begin' : 'Go on'}</Button>
      ) : (
        <Button href="/">Go to the first page</Button>
      )}
    </>
  )
}

function leadFor(left: number): string {
  if (left === 0) return 'All is set up. You can change it whenever something changes.'
  const time = left > 4 ? 'Ten minutes' : 'A few minutes'
  return `${time}, and you can stop after any step: what you have saved stays.`
}

const taskOf = ({ title, hint, href, done }: Step) => ({
  title: { text: title },
  hint: { text: hint },
  href,
  status: done ? { text: 'Done' } : { tag: { text: 'Still to do', classes: 'govuk-tag--blue' } },
})
