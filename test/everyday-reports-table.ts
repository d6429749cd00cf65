/**
 * Short reports, with what a careful coder enters for each happening they tell of. Happenings are parted by `/`; letters as
 * in the table of sentences, a fact as its lowest and highest number and the best one behind `!` (`k9-12!12`), an open top
 * as `k9+`; `k12<ministry` is a count with the last hop of its chain, `<-` the outlet's own voice; `T61k` a running total,
 * `s3k(children)` a part.
 */
export const everydayReports: readonly (readonly [told: string, text: string])[] = [
  [
    "k14 w31+ k14<police w31<Ayub s3k(children)",
    "Suicide bomber kills 14 at Peshawar market¶A suicide bomber blew himself up at a crowded vegetable market in Peshawar on Monday, killing at least 14 people, including three children, police said.¶Police chief Tahir Ayub told reporters that 14 people had died and at least 31 were wounded. The bomber, who was about 20 years old, was carrying some 8 kilograms of explosives.¶The blast, at 9.40 a.m., damaged 25 shops.",
  ],
  [
    "k6-11!6 k11<ministry k6<coalition / k40",
    "Air strike hits clinic in Saada¶An air strike hit a clinic in the northern Yemeni city of Saada on Monday, and the health ministry said 11 people were killed.¶The coalition said six fighters had been killed in the strike and denied that any civilians had been harmed.¶In September 2015 an air strike on a wedding in Mokha killed 40 people.",
  ],
  [
    "k22 d3",
    "Ferry bombing toll rises to 22¶The death toll from Sunday's bombing of a ferry in Manila Bay rose to 22 on Tuesday after two of the injured died in hospital, the coast guard said.¶Three suspects aged 19 to 34 have been arrested. The ferry, built in 1988, was carrying 140 passengers and 12 crew.",
  ],
  [
    "k9 w4 m5",
    "Nine miners dead, five missing in Tuzla pit¶Nine miners were killed and five were missing after a gas explosion in a coal mine near Tuzla on Monday, the mine's director said.¶Four others were taken to hospital with burns. About 60 men were underground, 500 metres down, when the blast happened.¶It was the worst accident at the mine in 30 years.",
  ],
  [
    "h24 k2",
    "Gunmen seize 24 pupils in Zamfara¶Gunmen riding motorcycles raided a boarding school in Nigeria's Zamfara state on Friday and abducted 24 pupils, the state governor said.¶Two guards were killed in the raid. The kidnappers have demanded 50 million naira for each of the children, a parent told Reuters.",
  ],
  [
    "k3 w12 d45+ / k15",
    "Three killed as police fire on protesters in Conakry¶Security forces opened fire on protesters in Conakry on Monday, killing three people and wounding 12, a doctor at the Donka hospital said.¶Police said more than 45 people were arrested. Thousands of people had marched against the president's bid for a third term.¶Fifteen people were killed in similar protests in 2013.",
  ],
  [
    "k5 w2 T312k",
    "Five soldiers die in Mali ambush¶Five soldiers were killed and two wounded when their convoy was ambushed near Gao on Sunday, the army said in a statement.¶Four vehicles were destroyed. The deaths bring to 312 the number of soldiers killed since the insurgency began in 2012.",
  ],
  [
    "k4 w7 k4<Bondar / k1",
    "Shelling kills four in Kharkiv¶Russian shelling killed four people and wounded seven in Kharkiv on Monday, governor Ivan Bondar said on social media.¶A 72-year-old woman and her grandson were among the dead. Rescuers put out fires in three apartment blocks.¶In a separate attack, a drone killed a farmer in Kherson on Sunday, the prosecutor's office said.",
  ],
  [
    "k8",
    "Eight dead, including attacker, in Lyon knife rampage¶Eight people, including the attacker, died in a stabbing at a shopping centre in Lyon on Saturday, French police said.¶The 29-year-old man was shot dead by officers after he killed seven shoppers. He had served 4 years in prison for robbery.",
  ],
  [
    "k19",
    "Toll in Oran tram bombing rises¶At least 14 people were killed when a device blew up under a tram in Oran on Monday, a police officer said.¶Hospital officials later said that 19 people had died.¶No group has claimed responsibility for the bombing.",
  ],
  [
    "k230+ w1500+ x12000",
    "Quake kills more than 230 in Ecuador¶A magnitude 7.8 earthquake struck Ecuador's coast on Saturday, killing at least 230 people and injuring more than 1,500, the government said.¶Some 12,000 people have been left homeless. The quake struck at 6.58 p.m. at a depth of 19 kilometres, 170 kilometres northwest of Quito.",
  ],
  [
    "k63 m20 x30000",
    "Floods kill 63 in Assam¶Floods in the Indian state of Assam have killed 63 people and driven 30,000 from their homes, officials said on Monday.¶Twenty people are missing. Water levels on the Brahmaputra rose 2 metres above the danger mark, and 340 villages were under water.",
  ],
  [
    "k2 w9 / k32",
    "Brussels police officers wounded in raid¶Two suspects were killed and nine police officers wounded in a raid on an apartment in Brussels on Monday, prosecutors said.¶The raid was linked to the March 22 bombings, in which 32 people were killed.",
  ],
  [
    "k12 wv k12<witness",
    "Twelve killed in raid on Diffa village¶Raiders on horseback killed 12 villagers and burned 80 huts in a raid near Diffa in Niger on Sunday, a witness told AFP.¶“They came at night and shot everybody they saw,” said the witness, a 50-year-old trader. Several people were wounded.",
  ],
  [
    "k1 w3 d1",
    "Journalist shot dead in Veracruz¶A journalist was shot dead and three of her relatives were wounded in an attack on her home in Veracruz on Monday, the state prosecutor said.¶A 26-year-old man has been detained. The journalist had received 14 threats in two years.",
  ],
  [
    "k18-50!18 w40 d6 k18<ministry",
    "Car bomb kills 18 in Baghdad¶A car bomb in Baghdad's Karrada district killed 18 people and wounded 40 on Monday, interior ministry officials said.¶Islamic State said in a statement that a member of the group had killed 50 Shi'ites.¶Police said six suspects had been arrested.",
  ],
  [
    "k37",
    "Seven police killed as Taliban storm checkpoint¶Taliban fighters stormed a checkpoint in Afghanistan's Kunduz province on Sunday, killing seven police officers, the provincial governor's spokesman said.¶Thirty Taliban were killed in the fighting, he said.",
  ],
  [
    "k2 h150",
    "Militants free 150 hostages after siege¶Militants seized a hotel in Bamako on Friday and took 150 people hostage. Two guards were killed, the security ministry said.¶All the hostages were freed by Saturday morning, a spokesman for the UN mission said.",
  ],
  [
    "k43 w230+ k43<Red",
    "Twin bombings in Beirut kill 43¶Two suicide bombers blew themselves up within 150 metres of each other in southern Beirut on Monday, killing 43 people and wounding more than 230, the Red Cross said.¶The body of a third bomber was found at the scene. Islamic State claimed responsibility.",
  ],
  [
    "d400",
    "Minsk police detain 400 at protest¶Police in Minsk detained 400 people on Sunday as they broke up a protest by some 5,000 opponents of the president, a rights group said.¶Among those detained were 14 journalists. Most were fined 500 rubles and released.",
  ],
  [
    "k33 w60",
    "Bus carrying wedding guests hit by mine¶A bus carrying wedding guests ran over a landmine in Helmand on Saturday, killing 33 people and wounding 60, most of them women and children, the governor's office said.¶The bride, 19, and the groom were among the dead.",
  ],
  [
    "k19 w70+",
    "Mortar fire kills at least 16 in Taiz¶Militia mortar fire on the southern quarters of Taiz killed at least 16 people and wounded more than 70 on Sunday, the governor's office reported.¶The Taiz Monitor of Civil Harm, an Aden-based group, put the death toll at 19, including five pupils.",
  ],
  [
    "k3 / k5 w11",
    "Eight killed in two attacks in Iraq¶Three policemen were killed by a roadside bomb in Kirkuk on Monday, police said.¶In Mosul, mortar fire killed five civilians and wounded 11 others on the same day, a medical source said.",
  ],
  [
    "k49 w105",
    "Prison riot leaves 49 dead in Monterrey¶A riot at a prison in Monterrey left 49 inmates dead and 105 injured on Thursday, the state governor said.¶The governor had earlier put the death toll at 52. The prison, built for 2,000 inmates, held 3,800.",
  ],
  [
    "k1 w2 k1<police",
    "Teenager stabbed to death in Leeds¶A 17-year-old boy was stabbed to death and two others were injured in a fight outside a school in Leeds on Monday, police said.¶The boy, named as Dean Carr, died at the scene. Two 16-year-olds were in a stable condition in hospital.",
  ],
  [
    "i9",
    "Ukraine says it downed nine drones over Odesa¶Ukraine's air force said it shot down nine of 11 drones launched at Odesa overnight.¶There were no casualties, the regional governor said. Debris damaged a warehouse of 600 square metres.",
  ],
  [
    "k10 w3",
    "Ten killed in Karachi gunfight¶Ten suspected militants were killed in a gunfight with paramilitary troops in Karachi on Sunday, a spokesman said. Three soldiers were wounded.¶Troops seized 14 rifles and 3,000 rounds of ammunition.",
  ],
  [
    "k5 m11 / k700",
    "Five die as migrant boat sinks off Lesbos¶Five people drowned and 11 were missing after a boat carrying migrants sank off the Greek island of Lesbos on Monday, the coast guard said. Thirty-four people were rescued.¶In April last year some 700 people died when a boat sank off Libya.",
  ],
  [
    "k6 w20 k6<hospital",
    "Grenade attack on Bujumbura bar¶Six people were killed and 20 wounded by a grenade thrown into a bar in Bujumbura on Sunday evening, a hospital source said.¶Three of the wounded are in a critical condition. The bar is 200 metres from a police station.",
  ],
  [
    "k31 w80+ / k12",
    "Bomb in Kabul kills 31 at Shiite shrine¶A bomb killed 31 people and wounded more than 80 at a Shiite shrine in Kabul on Monday evening, Afghan officials said, the third such attack in the capital in five weeks.¶On March 30, a bomb outside a mosque killed 12. Nobody claimed Monday's attack.¶“I counted at least 20 bodies,” said Ali Reza, 38, who sells phones nearby.",
  ],
  [
    "k2 w13 / k9",
    "Two dead in Istanbul blast¶A bomb in a rubbish bin killed two people and wounded 13 near a bus station in Istanbul on Monday. The wounded included four tourists from Germany, aged between 22 and 30.¶Nine people were killed by a similar device in Ankara in February.",
  ],
  [
    "k6 k6<military",
    "Drone strike kills six militants in Pakistan¶A U.S. drone fired two missiles at a compound in North Waziristan on Sunday, killing six militants, a Pakistani military official said.¶The official, who spoke on condition of anonymity, said two of the dead were Uzbeks. The compound lay 45 km west of Miranshah.",
  ],
  [
    "k55-175!55 w100+",
    "Stampede at religious festival kills 55 in Ethiopia¶A stampede at a religious festival south of Addis Ababa killed 55 people and injured more than 100 on Sunday, the regional government said.¶Police had fired tear gas at part of the crowd of 2 million. The opposition said the dead numbered 175.",
  ],
  [
    "d18 k1",
    "Eighteen arrested in Paris raids¶French police arrested 18 people and seized 31 weapons in raids in Paris on Monday, the interior minister said.¶One man, 28, was killed when he opened fire on officers. Police also found 40,000 euros in cash.",
  ],
  [
    "k1 T218k",
    "Palestinian teenager shot dead at West Bank checkpoint¶Israeli troops shot dead a 16-year-old Palestinian at a checkpoint near Nablus on Monday. The army said he had tried to stab a soldier.¶His mother said he was on his way to school. No soldiers were hurt.¶Since October, at least 190 Palestinians and 28 Israelis have been killed in a wave of violence.",
  ],
  [
    "k41 w230+",
    "Istanbul airport attack toll at 41¶The death toll from the gun and bomb attack on Istanbul's airport stood at 41 on Monday, excluding the three attackers, the governor said. More than 230 people were wounded, of whom 130 remain in hospital.",
  ],
  [
    "k3 h2 / h4",
    "Two aid workers kidnapped in Darfur¶Armed men kidnapped two aid workers, a Swede and a Kenyan, and killed three of their guards near Nyala in Sudan on Sunday, the United Nations said.¶Four peacekeepers were abducted in the same region in 2010 and freed after 90 days.",
  ],
  [
    "k98 w300",
    "Train derails in Uttar Pradesh, killing 98¶Ninety-eight people were killed and 300 injured when 14 coaches of a train came off the rails near Kanpur early on Sunday, police said.¶The toll was likely to rise, a rescue official said. The government announced compensation of 350,000 rupees for the families of the dead.",
  ],
  [
    "k13 w8 k13<Rojas",
    "Colombian rebels kill 13 soldiers¶Rebels of the National Liberation Army attacked an army patrol in Boyaca on Monday, killing 13 soldiers and wounding eight, Colonel Luis Rojas of the 1st Brigade told local radio.¶Another two soldiers were unhurt. The patrol was carrying ballot papers from 130 voters.",
  ],
  [
    "k28 m9",
    "Landslide buries village in Sri Lanka¶Rescuers have recovered the bodies of 28 people from a landslide that buried a village in Kegalle district on Sunday, and nine others are still missing, the army said.¶A total of 66 houses were destroyed. The government has set aside 150 million rupees.",
  ],
  [
    "k2 w11 / d4",
    "Bomb attack on police bus in Diyarbakir¶Two police officers were killed and 11 people, four of them civilians, were wounded when a bomb hit a police bus in Diyarbakir on Monday, security sources said.¶The PKK, which has fought the state for 32 years, said its fighters had carried out the attack. Four people were detained on Tuesday.",
  ],
  [
    "k7 m3 k7<coast",
    "Seven fishermen drown off Bangladesh¶Seven fishermen drowned and three were missing after two boats capsized in a storm off the coast of Bangladesh on Sunday, the coast guard said. Some 60 fishermen swam ashore.",
  ],
  [
    "k10 k10<police / k3",
    "Shooting in Bamako bar leaves 10 dead¶A masked gunman shot dead 10 people in a bar in Bamako early on Saturday, a police source told AFP. Among the dead were a Frenchman, a Belgian and three Malians.¶In 2013 two journalists and their driver were killed in Kidal.",
  ],
  [
    "k4 w2 k4<director T150k",
    "Four rangers killed in Virunga park¶Four rangers were killed and two were wounded when militiamen attacked their post in Virunga National Park on Monday, the park's director said.¶More than 150 rangers have been killed in the park in the past 20 years.",
  ],
  [
    "k1 w1 i2",
    "Missile kills guard at Riyadh depot¶A missile fired from Yemen killed a guard and wounded another at a fuel depot in Riyadh on Monday, Saudi state television said.¶Air defences intercepted two other missiles. The Houthis said they had fired five missiles and eight drones.",
  ],
  [
    "k37 m70+ w25 k37<fire",
    "Fire in Mumbai tower kills 37¶A fire in a 19-storey apartment block in Mumbai killed 37 people and injured 25 on Sunday, the fire brigade said. More than 70 residents were missing, it said.¶It took 120 firefighters six hours to control the blaze.",
  ],
  [
    "d3 k2",
    "Three held over killing of two students in Kaduna¶Nigerian police have arrested three men over the killing of two students in Kaduna on Saturday, a police spokesman said on Monday.¶The suspects, aged 22, 25 and 31, were found with two pistols and 60,000 naira.",
  ],
  [
    "k25 w41 x2500",
    "Clashes over land kill 25 in Jonglei¶Clashes between two clans over grazing land in Jonglei left 25 people dead and 41 wounded over the weekend, a county commissioner said.¶About 2,500 people fled to a UN base. The clans have stolen 4,000 cows from each other this year.",
  ],
  [
    "k1 d2 k1<Interfax",
    "Officer killed in Dagestan¶A police officer was killed when gunmen fired on a patrol car in Derbent on Monday, the Interfax agency reported, citing the interior ministry. Two suspects were detained.¶The officer, 33, leaves a wife and three children.",
  ],
  [
    "k20-30!20 w70 / k148",
    "Truck bomb kills 20 outside Mogadishu hotel¶A truck bomb exploded outside a hotel in Mogadishu on Monday, killing 20 people, most of them civilians, and wounding 70, ambulance service director Abdi Noor said.¶Earlier, police had said 15 people died. Al Shabaab said its fighters had killed 30 officials.¶The group killed 148 people at a university in Garissa, Kenya, in 2015.",
  ],
];
