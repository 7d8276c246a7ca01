// The school's other policies on which this one leans: each is a slot in its words, with a link and a review date beside.

export interface OtherPolicy {
  /** The slot of the text in which its name stands. */
  slot: string
  title: string
}

export const otherPolicies = [
  { slot: 'discipline-policy', title: 'Disciplinary policy' },
  { slot: 'behaviour-policy', title: 'Behaviour policy' },
  { slot: 'bullying-policy', title: 'Anti-bullying policy' },
  { slot: 'complaints-policy', title: 'Complaints and grievance procedure' },
  { slot: 'whistleblowing-policy', title: 'Whistleblowing policy' },
  { slot: 'child-protection-policy', title: 'Child protection policy' },
  { slot: 'data-protection-policy', title: 'Data protection policy' },
] as const satisfies readonly OtherPolicy[]

export type OtherPolicySlot = (typeof otherPolicies)[number]['slot']
