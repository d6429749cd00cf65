/**
 * Common nouns that are names of towns too: a capital at the head of a sentence does not make them places.
 * Example: "Police searched the car". Source: own knowledge of general usage.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `ban bat bath bloke bone bra brick capital car cars chin derby dis est gap genes grad grenade hail jam log man mascara mine mission monster orange pal panda para paradise
   pet police pool reading rest reunion roles sale semi solo split store sunrise surprise tank tub unity van vas agar anchorage archangel archway arroyo aster bane bar barium barrio baster batman bay
   bender bimbo caller camo campana canebrake cascades cay cayenne centennial center chandler chaparral cheetah chi chico chino coin colon conception corona cypress date defiance deli delta diamante dinar
   drama duress emporia enterprise fez flagstaff gold gar gulf haiku harper homo hummus humus independence islands lac lacrosse lakes lamia lens liberty lice lion lira logos magnesia mapping marches marks marl
   manga mango manta manus mesquite metro minster moss muse nada nanking nil northland ode orang ora panorama papa parang pest pinto pita plantation plateau plateaux ponce pula quarto queens rivers riverside roses rugby
   ruse saga saki salt sari sedan senna sine sol soma soul suiting sultana summae sumo swords sycamore tanka tartar tegu temple tequila terminus topi tor torrent tours trident tunes tureen union valence valley
   vicar vine vista volta wadi west woodland worms zion north south east southwest northwest southeast northeast`
    .trim()
    .split(/\s+/),
);
