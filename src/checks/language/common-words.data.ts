// The commonest words of English, the commonest first: a phrase is looked for by a word that is none of them, where it has one.
export const commonWords = `the to and a of in is you that it for on be with this we have are he was they she i at all your our will
not can if as so but my do what me up out or from by there an no his her who had has when were their been one us about how get go like
just them more some time would could people him good day now see then school very know think want make back well come here into over
than only did going after year today new work two any first must next may please don't where off should way too down other because
before these children it's child every week through last great again need being really class still most take most help much even home
made right around said look its am always can't got each own old that's home play little i'm friday monday days put during end read
away never keep many another such both those parents between long full thank while also same love use three tell without never big
team part join pupils teacher staff free lots next morning night left place find open best club since until food year's why does
school's world under book books fun really stop something before few let start ready things thing better call bring learn late life
change early house half second hard set once done game making group four five`
