// Translations of the policy, and requests for it in another language or format.

export const formats = `
select 1;
`
