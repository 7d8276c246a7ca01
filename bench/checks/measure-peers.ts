// Measures the ways that others would take: an Aho-Corasick package, and one big regular expression.
import { createRequire } from 'node:module'

import type { Pupil } from '../../src/checks/context.ts'
import { measure } from './measure-checks.ts'
import type { Figures } from './measure-checks.ts'

type Searcher = new (words: string[]) => { search: (text: string) => unknown }

/** The package of bench/package.json; undefined where nobody has installed it. */
function ahoCorasick(root: string): Searcher | undefined {
  try {
    const loaded = createRequire(`${root}/bench/package.json`)('modern-ahocorasick') as
      | Searcher
      | { default: Searcher }
    return 'default' in loaded ? loaded.default : loaded
  } catch {
    return undefined
  }
}

const fullNames = (roster: readonly Pupil[]): string[] =>
  roster.map(({ givenName, familyName }) => `${givenName} ${familyName}`.toLowerCase())

export function measurePeers(root: string, roster: readonly Pupil[], posts: readonly string[]): Figures[] {
  const names = fullNames(roster)
  const Searching = ahoCorasick(root)
  const figures: Figures[] = []
  if (Searching)
    figures.push(
      measure('modern-ahocorasick', names.length, posts, () => {
        const searcher = new Searching(names)
        return (post) => searcher.search(post.toLowerCase())
      }),
    )
  // A bigger expression is more than the engine takes.
  if (names.length <= 60_000)
    figures.push(
      measure('one big RegExp', names.length, posts, () => {
        const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'giu')
        return (post) => post.match(pattern)
      }),
    )
  return figures
}
