/**
 * Words that carry grammar and no matter, in lower case; what is left of a sentence without them is what it is about.
 * Example: "he was found by the river" → found, river. Source: own knowledge of English grammar (closed classes).
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every both either neither no all such one another other own same
   i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose
   which what when where why how whether if than then so as at by for from in into of off on onto out over to toward
   towards under until up upon with within without about above across after against along among around before behind
   below beneath beside between beyond during except inside near outside since through throughout and or but nor yet
   because while although though unless whereas however am is are was were be been being do does did done doing have
   has had having will would shall should can could may might must ought not n t s d ll re ve m there here also just
   very too only even still more most less least much many few several`
    .trim()
    .split(/\s+/u),
);
