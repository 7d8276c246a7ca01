// Which post of the school some words name, such as "The headteacher" or "Chair of governors".
import { roles, type Role } from './people.data.ts'

/** The post whose name stands in the words, the longest first; undefined where they name none. */
export function postNamed(words: string): Role | undefined {
  const said = words.toLowerCase()
  return names.find((role) => said.includes(roles[role].toLowerCase()))
}

const names = (Object.keys(roles) as Role[]).toSorted((one, other) => roles[other].length - roles[one].length)
