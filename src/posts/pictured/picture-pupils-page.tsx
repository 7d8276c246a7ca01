// The class lists beside the picture: its author ticks who is in it, and sees what each family has agreed to.
import type { Pupil } from '../../checks/context.ts'
import type { Examination } from '../../pictures/examination.ts'
import { Button } from '../../ui/components/button.tsx'
import { Checkboxes } from '../../ui/components/checkboxes.tsx'
import { Details } from '../../ui/components/details.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { PostPicture } from '../pictures/post-picture.tsx'

export interface PicturePupilsView {
  post: { id: string; version: number; title: string; alt: string }
  roster: readonly Pupil[]
  pictured: ReadonlySet<string>
  examination: Examination | undefined
  once: string
}

export function PicturePupilsPage({ post, roster, pictured, examination, once }: PicturePupilsView) {
  const classes = [...new Set(roster.map(({ className }) => className))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  )
  return (
    <>
      <PageTitle
        caption={post.title}
        lead="A person says it, no machine does. When a family takes consent back, this is how the picture is found."
      >
        Which pupils are in the picture?
      </PageTitle>
      <TwoColumns
        aside={
          <Card title="The picture">
            <PostPicture postId={post.id} version={post.version} alt={post.alt} examination={examination} />
          </Card>
        }
      >
        <Card>
          <Form action={`/posts/${post.id}/pupils`} once={once}>
            {classes.map((className) => (
              <ClassList
                className={className}
                pupils={roster.filter((pupil) => pupil.className === className).toSorted(bySurname)}
                pictured={pictured}
              />
            ))}
            <ActionRow>
              <Button name="who" value="ticked" preventDoubleClick>
                Save who is in it
              </Button>
              <Button name="who" value="nobody" classes="govuk-button--secondary" preventDoubleClick>
                No pupil can be recognised
              </Button>
            </ActionRow>
          </Form>
        </Card>
      </TwoColumns>
    </>
  )
}

const bySurname = (a: Pupil, b: Pupil): number =>
  `${a.familyName} ${a.givenName}`.localeCompare(`${b.familyName} ${b.givenName}`, 'en-GB')

function ClassList(view: { className: string; pupils: readonly Pupil[]; pictured: ReadonlySet<string> }) {
  const { className, pupils, pictured } = view
  const chosen = pupils.filter(({ id }) => pictured.has(id)).map(({ id }) => id)
  return (
    <Details summary={className} open={chosen.length > 0}>
      <Checkboxes
        name="pupil"
        idPrefix={`class-${className.replace(/\W+/gu, '-')}`}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: `Pupils of ${className}`, classes: 'govuk-visually-hidden' } }}
        items={pupils.map(({ id, givenName, familyName, knownAs, photoConsent }) => ({
          value: id,
          text: `${knownAs ?? givenName} ${familyName}`,
          hint: { text: photoConsent ? 'Pictures agreed' : 'No pictures' },
        }))}
        values={chosen}
      />
    </Details>
  )
}
