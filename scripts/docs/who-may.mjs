// docs/who-may.md: each permission, who has it, and the addresses that ask it.
import { either, generated, table } from './words.mjs'

export function whoMay({ access, capacities, roles, routes }) {
  const rows = Object.entries(access).map(([name, { lets, who }]) => [
    `\`${name}\``,
    lets,
    people(who, capacities, roles),
    addresses(routes, name),
  ])
  return `${generated}

# Who may do what

Each address of the program asks one permission. What somebody may do to one site, post or contribution is decided by its [workflow](workflows/); which rows they see, by the database itself. “Fresh”: whoever signed in a while ago shows first that it is still them.

${table(['Permission', 'Lets people', 'Who has it', 'Asked by'], rows)}
`
}

function people(who, capacities, roles) {
  if (who === 'anyone') return 'anyone'
  if (who === 'signed-in') return 'everybody who has signed in'
  if ('roles' in who) return either(who.roles.map((role) => roles[role]))
  const named = who.capacities.map((each) => capacities[each])
  return either(who.orAuthorised ? [...named, 'somebody authorised to run a site'] : named)
}

function addresses(routes, permission) {
  const asking = routes.filter((route) => route.may === permission)
  const told = asking.map(({ method, path, fresh }) => `\`${method} ${path}\`${fresh ? ' (fresh)' : ''}`)
  return told.join('<br>') || 'no page yet'
}
