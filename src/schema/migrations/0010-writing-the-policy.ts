// What the writing of the policy keeps: other policies with their review dates.

export const writingThePolicy = `
select 1;
`
