// What a school publishes about itself, in the form in which the checks compare it.

export type OwnContacts = {
  /** National numbers, digits only. */
  readonly numbers: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  readonly mailboxes: ReadonlySet<string>
  /** Postal addresses as word keys joined by a space, with a space at both ends. */
  readonly addresses: readonly string[]
  /** As the school writes them, to be offered instead of somebody's own. */
  readonly phone: string | undefined
  readonly mailbox: string | undefined
  /** Handles and the last pieces of profiles’ addresses, as letters and digits. */
  readonly handles: ReadonlySet<string>
  /** The school’s own words, by which a handle shows itself as the school’s. */
  readonly names: readonly string[]
}
