// When each person must sign, and what follows when they have not.

export const signingDays = `
select 1;
`
