// docs/workflows/<name>.md: the picture of a workflow, its states, and each of its actions as a row.
import { clauseWords, generated, table, whoActs } from './words.mjs'

export function workflowPage({ name, thing, states, actions }, nameOf) {
  const labelOf = (state) => states[state].label
  const rows = actions.map((row) => [
    row.from === 'nothing' ? 'nothing' : row.from.map(labelOf).join('<br>'),
    `**${row.label}**<br>\`${row.action}\``,
    whoActs(row.by, nameOf) + (row.notBy ? `<br>never ${nameOf(row.notBy.who)}` : ''),
    labelOf(row.to),
    clauseWords(row.clause),
    [row.asks && `asks a ${row.asks}`, row.signs && `signs: “${row.signs}”`].filter(Boolean).join('<br>'),
    (row.rules ?? []).map((rule) => `\`${rule.name}\` (${clauseWords(rule.clause)})`).join('<br>'),
  ])
  return `${generated}

# The life of a ${thing}

![The states of a ${thing}, and the actions between them](${name}.svg)

## States

${table(
  ['State', 'Name', 'What a page says of it'],
  Object.entries(states).map(([state, { label, says }]) => [label, `\`${state}\``, says]),
)}

## Actions

${table(['From', 'Action', 'Who', 'To', 'Clause', 'Asks or signs', 'Rules'], rows)}
`
}
