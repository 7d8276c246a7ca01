// A post by staff as the program knows it.
import type { PostFacts, PostState } from '../policy/post.workflow.ts'
import type { Subject } from '../policy/workflow.ts'

/** What its author typed. */
export interface Words {
  title: string
  body: string
}

/** All that its author made: what a version of it holds. */
export interface Written extends Words {
  picture: Picture | undefined
}

export interface Picture {
  id: string
  /** What it shows, in words, for those who can't see it; '' before the author has said so. */
  alt: string
}

/** All its words, as they would be read out. */
export const textOf = ({ title, body, picture }: Written): string =>
  [title, body, picture?.alt ?? ''].filter((each) => each !== '').join('\n\n')

export interface Post extends Written {
  id: string
  siteId: string
  authorId: string
  /** To whom it was sent; null before that. */
  managerId: string | null
  state: PostState
  version: number
  /** The day on which it came to where it is, like 2026-11-23. */
  since: string
  /** Its author's name and position on the day it was published (§17.8); undefined before that. */
  shownAs: { name: string; position: string } | undefined
}

/** A post as its workflow sees it. */
export type PostSubject = Subject<PostState, PostFacts>

/** A post as the readers of its site see it, with its author's name and position of that day (§17.8). */
export interface PublishedPost extends Words {
  id: string
  authorName: string
  authorPosition: string
  publishedAt: Date
  picture?: Picture
}
