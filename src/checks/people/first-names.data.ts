// First names by which grown-ups are known in a text, beside those of the table of short forms; collected by hand.

export const firstNames = `aaron abigail adam adele adrian agnes aidan alan albert alec alfred alison allan amanda amir amit amy andrea
andrew angela anil anita ann anna anne annette annie anthony antonia arnold arthur asif audrey balwinder barbara barry beatrice ben
bernard beryl betty beverley bev bill bob brenda brian bridget bruce bryan carl carla carol caroline catherine cath cecil charles
charlotte cheryl chris christina christine christopher claire clare clive colin connie craig cynthia daisy damian daniel danielle daphne
darren dave david dawn deborah debbie denis dennis derek diana diane dinesh donald donna dora doreen doris dorothy douglas duncan edith
edmund edna edward eileen elaine eleanor elena elizabeth ellen elsie emily emma eric ernest esther ethel eva evelyn faisal farah farida
fatima fiona florence frances francis frank fred freda gareth gary gavin geoff geoffrey george georgina gerald geraldine gerard gina
gladys glenda glenn gloria gordon grace graeme graham grant greg gurdeep gwen hannah hardeep harold harriet harry hassan hazel heather
helen henry herbert hilary hilda howard hugh ian ibrahim imran ingrid irene iris isabel ivan ivor jack jackie jacob jacqueline jagdish
james jamie jan jane janet janice jasmine jason jasvinder jean jeffrey jennifer jenny jeremy jess jessica jill jim joan joanna joanne joe
john jon jonathan joseph josephine joy joyce juan judith judy julia julian julie june karen karl kate katharine katherine kathleen kathryn
katie kay keith kelly kelvin ken kenneth kerry kevin khadija kim kiran krystyna kulwinder lara laura lawrence leah lee leila len leonard
lesley leslie lewis liam lilian lily linda lindsay lisa liz lorna lorraine louis louise lucy luke lydia lynda lynn lynne mabel maggie
malcolm mandy manjit marcus margaret maria marian marie marilyn marion marjorie mark martha martin martyn mary matthew maud maureen
maurice mavis max maxine melanie michael michelle mick mike mildred miriam moira mohammed mohamed moira molly monica muriel myra nadia
nancy naomi nasreen natalie natasha neil nicholas nicola nicole nigel nina noel nora norma norman olga olive oliver olivia oscar owen
pam pamela parveen pat patricia patrick paul paula pauline peggy penelope penny percy peter phil philip phyllis polly priscilla priya
rachel ralph raj rajesh ravi ray raymond rebecca reg reginald renee rex rhoda richard rita rob robert robin rod rodney roger roland ron
ronald rosalind rose rosemary roy rupert russell ruth ryan sadia sally sam samantha samuel sandra sanjay sara sarah scott sean sharon
shaun sheila shirley sian sidney simon sophie stan stanley stella stephanie stephen steve steven stewart stuart sue suleman sunita susan
suzanne sydney sylvia tahir tanya tariq ted teresa terence terry theresa thelma thomas tim timothy tina toby tom tony tracey tracy trevor
usha valerie vanessa vera verity veronica vic victor victoria vince vincent viola violet virginia vivien walter wanda warren wayne wendy
wilfred wilma winifred yasmin yusuf yvonne zainab zoe zofia`
