// When people are told that a training of theirs runs out (§14.5, §18.4).

/** Days before the last day on which it counts. On the first of them it counts as running out soon. */
export const trainingReminders = [60, 14] as const
