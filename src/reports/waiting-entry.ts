// One line of what waits for somebody on their first page.

export interface Waiting {
  title: string
  href: string
  says: string
}
