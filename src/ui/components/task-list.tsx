// A list of the tasks of a long form, each with its state.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Omissible, Styled } from './attributes.ts'
import { Tag } from './tag.tsx'
import type { TagOption } from './tag.tsx'

export type Task = {
  title: { text?: ComponentChildren; classes?: string | undefined }
  hint?: { text?: ComponentChildren } | undefined
  /** Where the task is done; without it the task can't be started yet. */
  href?: string | undefined
  status: { text?: ComponentChildren; tag?: TagOption | undefined; classes?: string | undefined }
  classes?: string | undefined
}

export type TaskListProps = Styled & {
  items: readonly Omissible<Task>[]
  /** Starts the ids of hints and states, for a page with two lists. */
  idPrefix?: string | undefined
}

/** The tasks of a form that can be filled in any order. */
export function TaskList({ items, idPrefix, classes, attributes }: TaskListProps) {
  return (
    <ul class={tokens('govuk-task-list', classes)} {...attributes}>
      {items.map(
        (task, index) => task && <TaskItem id={`${idPrefix || 'task-list'}-${index + 1}`} {...task} />,
      )}
    </ul>
  )
}

function TaskItem({ id, title, hint, href, status, classes }: Task & { id: string }) {
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  const { tag } = status
  return (
    <li class={tokens('govuk-task-list__item', href && 'govuk-task-list__item--with-link', classes)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={tokens('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={tokens(hint && hintId, statusId)}
          >
            {title.text}
          </a>
        ) : (
          <div class={title.classes}>{title.text}</div>
        )}
        {hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {hint.text}
          </div>
        )}
      </div>
      <div class={tokens('govuk-task-list__status', status.classes)} id={statusId}>
        {tag ? (
          <Tag classes={tag.classes} attributes={tag.attributes}>
            {tag.text}
          </Tag>
        ) : (
          status.text
        )}
      </div>
    </li>
  )
}
