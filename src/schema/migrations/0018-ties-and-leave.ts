// Ties that staff declare, and the leave that the head gives them.

export const tiesAndLeave = `
select 1;
`
