// A person as the policy wants staff shown: name, and position in the school (§17.8).

export type PersonLineProps = { name: string; position?: string | undefined }

/** "Tom O’Neill, Year 4 teacher". */
export function PersonLine({ name, position }: PersonLineProps) {
  return (
    <span class="gp-person">
      <span class="gp-person__name">{name}</span>
      {position && <span class="gp-person__position">, {position}</span>}
    </span>
  )
}
