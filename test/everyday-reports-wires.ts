/** Short reports of wars, disasters and accidents in the manner of the wires, told as in `everydayReports`. */
export const wireNews: readonly (readonly [told: string, text: string])[] = [
  [
    "k14-20!14+ w30",
    'Car bomb in Mogadishu kills at least 14¶A car bomb exploded outside a hotel in Mogadishu on Sunday, killing between 14 and 20 people and wounding 30, police and medics said.¶"We have carried 14 bodies," said Abdi Nur, head of the ambulance service. Police captain Hassan Ali put the toll at 20.¶Al Shabaab said it was behind the attack.',
  ],
  [
    "k20000+ / k37+ m12 x5000",
    "Landslide in Colombia kills at least 37¶A landslide caused by heavy rain swept through the town of Salgar in Colombia on Monday, killing at least 37 people, the national disaster agency said.¶Twelve people are missing and about 5,000 have been evacuated. Rescuers with dogs searched through mud that was three metres deep.¶In 1985 a mudslide in Armero killed more than 20,000 people.",
  ],
  [
    "k11 w4",
    "Eleven soldiers die in helicopter crash in Mali¶Eleven soldiers were killed and four injured when a military helicopter crashed in northern Mali on Sunday, the defence ministry said in a statement.¶The helicopter, which had 15 people on board, went down 50 km from Kidal. The ministry said the cause was a technical fault. A rebel spokesman said his fighters had shot it down.",
  ],
  [
    "k8 w25 d3",
    "Bomb at Cairo checkpoint kills eight police¶A bomb at a checkpoint in Cairo killed eight policemen and wounded 25 people, most of them civilians, on Monday, the interior ministry said.¶Three suspects were arrested near the scene.¶The blast was the deadliest in the capital since November, when 12 people died in an attack on a bus.",
  ],
  [
    "k45+ w120 m60",
    "Ferry capsizes in Bangladesh, dozens missing¶At least 45 people drowned¶A ferry carrying more than 200 passengers capsized on the Padma river in Bangladesh on Sunday and 45 bodies have been recovered, the fire service said.¶About 60 people are still missing. Some 120 survivors were treated for injuries at a local hospital.¶Officials said the ferry had a capacity of 140.",
  ],
  [
    "k26-31!26 w80",
    "Air strikes on Idlib market kill dozens¶Air strikes hit a market in Idlib on Monday, killing 26 people, the Syrian Observatory for Human Rights said. The White Helmets rescue group put the number of dead at 31.¶Some 80 people were wounded, according to a doctor at the city's main hospital. Five children were among the dead.¶Russia denied that its planes had carried out the strikes.",
  ],
  [
    "k7 w13 / h5",
    "Gunmen storm bank in Baghlan, take hostages¶Gunmen stormed a bank in the Afghan province of Baghlan on Sunday, killing seven people and wounding 13, the governor said.¶Five employees were taken hostage. Security forces were still exchanging fire with the attackers late on Sunday.",
  ],
  [
    "k3 w15 d60+",
    "Three protesters shot dead in Kinshasa¶Three protesters were shot dead and 15 people were wounded when police dispersed an opposition march in Kinshasa on Monday, a human rights group said.¶More than 60 demonstrators were arrested, it said. The police said that one officer was beaten and that no live rounds had been fired.¶Similar protests in January left some 40 people dead.",
  ],
  [
    "k106+ w300+",
    "More than 100 killed as fire sweeps through temple in Kerala¶A fire set off by fireworks swept through a temple in the Indian state of Kerala on Sunday, killing more than 100 people and injuring over 300, officials said.¶The chief minister said 106 bodies had been taken to hospitals by evening. Thousands of people had gathered for the display.",
  ],
  [
    "k15 / k5 w9 m2",
    "Explosion at Texas fertilizer plant kills five¶An explosion at a fertilizer plant near Waco, Texas, killed five workers and injured nine on Sunday, the fire marshal said. Two firefighters were unaccounted for.¶Homes within half a mile were evacuated. In 2013, a blast at a plant in nearby West killed 15 people.",
  ],
  [
    "k22 w40",
    "Toll in Kabul blast rises to 22¶The death toll from a suicide bombing in Kabul on Saturday has risen to 22 after four people died of their wounds, the health ministry said on Monday.¶It had earlier put the toll at 18. Forty people were wounded, ten of them seriously.¶The Taliban said they had targeted an intelligence office.",
  ],
  [
    "k6 w2",
    "Avalanche kills six climbers in French Alps¶An avalanche killed six climbers, two of them Swiss, and injured two more in the French Alps on Sunday, mountain police said.¶The group of nine, led by a guide, was hit at 3,200 metres as it climbed the Dome de Neige. One climber was unhurt.",
  ],
  [
    "k16 w18 / k9",
    "Bus plunges into ravine in Peru¶Sixteen people died and 18 were injured when a bus plunged into a ravine in Peru's Ayacucho region on Monday, police said.¶The bus, on its way from Lima to Cusco with 34 people aboard, fell 150 metres. Four children were among the dead.¶Last month a truck fell into the same ravine, killing nine people.",
  ],
  [
    "k9 w21",
    "Suicide bomber attacks volleyball match in Paktika¶A suicide bomber attacked a volleyball match in the Afghan province of Paktika on Sunday, killing nine people and wounding 21, the provincial governor's office said.¶Three boys were among the dead. The hospital in Sharana said five of the wounded were in a critical condition.",
  ],
  [
    "k1 w12 d25",
    "One dead, 12 hurt in Marseille football violence¶A 38-year-old fan died of a heart attack and 12 people were injured in clashes before a football match in Marseille on Sunday, police said.¶Twenty-five supporters were detained. About 900 officers were deployed around the stadium.",
  ],
  [
    "k4 m3",
    "Four die, three missing after trawler sinks off Galicia¶Four fishermen died and three were missing after a trawler with ten crew sank off Galicia in northern Spain on Monday, the coast guard said. Three men were rescued by helicopter.¶Waves were up to eight metres high.",
  ],
  [
    "k19 w50+",
    "Suicide attack on mosque in Maiduguri¶Two suicide bombers blew themselves up inside a mosque in Maiduguri during morning prayers on Monday, killing 17 worshippers and the two attackers, the emergency agency said. More than 50 people were injured.¶Boko Haram has killed some 20,000 people since 2009.",
  ],
  [
    "k2 w1 m1",
    "Two climbers die on Mount McKinley¶Two climbers were killed, one was injured and another was missing after an ice fall on Mount McKinley in Alaska on Sunday, the National Park Service said.",
  ],
  [
    "k13 w10",
    "Truck hits minibus in Tanzania¶A truck loaded with cement collided with a minibus in the Tanzanian region of Mbeya on Saturday, killing 13 people, regional police commander Ahmed Msangi said. Ten others, including the truck's driver, were injured.¶Three of the dead were schoolchildren.",
  ],
  [
    "k5 w6 / k1 w3",
    "Strikes and rockets in Gaza¶Israeli air strikes killed five Palestinians and wounded six in Gaza City on Monday, the health ministry said.¶Rockets fired from Gaza killed one man and wounded three people in Ashkelon on Monday, Israeli police said.",
  ],
  [
    "k71 w200 x10000",
    "Typhoon kills 71 in the Philippines¶Typhoon Nona killed 71 people, injured 200 and drove 10,000 from their homes in the central Philippines at the weekend, the disaster agency said on Monday.¶It had earlier put the number of dead at 65. Power was out in three provinces.",
  ],
  [
    "k3 w8",
    "Roadside bomb hits police van in Quetta¶A roadside bomb hit a police van in the Pakistani city of Quetta on Monday, killing two officers and a passer-by and wounding eight people, senior police official Imtiaz Shah told reporters.¶The wounded, who include four policemen, were taken to the Civil Hospital.",
  ],
  [
    "k18 w0-1!1 d7",
    "Nigerian troops say 18 militants killed¶Nigerian troops killed 18 Boko Haram fighters and captured seven others in an ambush near Bama on Sunday, army spokesman Sani Usman said. Eighty women and children held by the group were freed.¶One soldier was slightly hurt.",
  ],
  [
    "k24 w11",
    "Gunmen kill 24 in attack on Kenyan village¶Gunmen killed 24 people, among them nine women and six children, and wounded 11 in an attack on a village in Kenya's Tana River county on Monday, the Red Cross said.¶Police earlier gave a death toll of 20.¶More than 130 people have been killed in the county since August in fighting over land and water.",
  ],
  [
    "k107 / k2 w5",
    "Two die, five hurt as crane collapses in Jeddah¶Two workers were killed and five others injured, two seriously, when a crane collapsed at a building site in Jeddah on Sunday, civil defence said.¶The company has been fined. A crane collapse in Mecca in September killed 107 pilgrims.",
  ],
  [
    "k12-15!12 w30",
    "Conflicting tolls after Yemen market strike¶An air strike by the Saudi-led coalition hit a market in Hajjah province in Yemen on Sunday. A health official said 12 people were killed and 30 wounded. The Houthi-run news agency Saba said 15 people had died.¶The coalition was not immediately available for comment.",
  ],
  [
    "w17",
    "Seventeen injured in Berlin tram crash¶Seventeen people were injured, three of them seriously, when two trams collided in Berlin on Monday, the fire brigade said.¶No one was killed. The cause was not known.",
  ],
  [
    "k6 w14",
    "Six die in Russian mine blast¶A methane explosion in a coal mine in Vorkuta killed six rescuers on Sunday, the emergencies ministry said. Fourteen others were injured.¶They were part of a group searching for 26 miners who have been missing since Thursday and are presumed dead.",
  ],
  [
    "k4 w3",
    "Four Kurdish militants killed in southeast Turkey¶Four militants from the PKK were killed and three police officers were wounded in clashes in Turkey's Sirnak province on Sunday, police said.¶Turkey has been hit by a wave of violence since a ceasefire collapsed in July. More than 400 members of the security forces have died.",
  ],
  [
    "k8 w60+",
    "Hotel siege in Ouagadougou ends¶Security forces ended a siege at a hotel in Ouagadougou on Saturday in which eight people were killed and at least 60 wounded, the interior minister said. More than 120 hostages were freed.¶The four attackers, two of them women, were killed.",
  ],
  [
    "k3 / k2",
    "Three Turkish soldiers killed by PKK bomb¶Three Turkish soldiers were killed when a bomb planted by PKK militants exploded as their vehicle passed in Hakkari province on Monday, the army said.¶Two soldiers were killed in a similar attack in the same province a week ago.",
  ],
  [
    "k29 w160",
    "Suicide bombings kill 29 in Iraqi town¶Two suicide car bombs killed 29 people and wounded 160 in the southern Iraqi city of Samawa on Sunday, hospital and police sources said. The toll was expected to rise.¶The first bomb blew up near a government building and the second about 60 metres away at a bus station.",
  ],
  [
    "k2 w6 d1",
    "Knife attack at Hamburg station¶A man stabbed two people to death and injured six others at a railway station in Hamburg on Monday before he was overpowered by passengers, police said. The 33-year-old attacker was arrested.¶Two of the injured are in a critical condition.",
  ],
  [
    "k40+ w100+ / k5",
    "Dozens killed in Taiz shelling¶At least 40 people were killed and more than 100 wounded in heavy shelling of residential areas in the Yemeni city of Taiz on Monday, a local official said.¶In Aden, five soldiers were killed on Monday by a car bomb at a checkpoint, security officials said.",
  ],
  [
    "k1 w1",
    "Journalist killed in mortar attack in Aleppo¶A Syrian journalist was killed and his cameraman was wounded by mortar fire in Aleppo on Sunday, their agency said.¶Osama Jumaa, 19, died in an ambulance. He was the 95th journalist to be killed in Syria since 2011, a press freedom group says.",
  ],
  [
    "k13 w38 m20+",
    "Train and truck collide in Thailand, 13 dead¶Thirteen people were killed and 38 injured when a train hit a truck at a crossing near Nakhon Pathom on Sunday. More than 20 passengers were unaccounted for hours after the accident, a railway official said.",
  ],
  [
    "k21 w70 m4",
    "Building collapses in Nairobi, 21 dead¶The death toll from the collapse of a six-storey building in Nairobi rose to 21 on Monday after rescuers pulled five more bodies from the rubble, the Red Cross said.¶Seventy people were injured and four are still missing.",
  ],
  [
    "k6 w10",
    "Rebel ambush kills six soldiers in Philippines¶Communist rebels ambushed an army truck in Mindanao on Sunday, killing six soldiers and wounding ten others, including an officer, the military said.¶The rebels, who put the number of soldiers killed at six, said they had taken 14 rifles.",
  ],
  [
    "k17-25!17 w40",
    "Stampede at Lagos church¶A stampede at a church in Lagos on Sunday killed 17 people and injured 40, the state emergency service said. A pastor said he had counted 25 bodies.¶The crowd had gathered for a healing service.",
  ],
  [
    "k9 m30",
    "Migrant boat capsizes off Libya¶Nine migrants drowned and about 30 were missing after a rubber boat capsized off the Libyan coast on Sunday, the coast guard said. Eighty-two people were rescued.¶More than 1,300 people have died trying to cross the Mediterranean this year.",
  ],
  [
    "k15 w22",
    "Clashes in Benghazi kill 15 soldiers¶Fifteen soldiers were killed and 22 wounded in clashes with Islamist militants in Benghazi on Monday, a medical official at the city's hospital said.¶The army said it had taken control of the port.",
  ],
  [
    "k2 w14",
    "Two dead as trams collide in Lisbon¶Two people were killed and 14 injured when two trams collided in the old town of Lisbon on Saturday, the fire service said.¶The driver of one tram and a tourist from Canada were among the dead. Three of the injured are in a serious condition.",
  ],
  [
    "k5 w3 h2",
    "Gunmen attack UN convoy in Congo¶Gunmen attacked a convoy of the World Food Programme in eastern Congo on Sunday, killing five people and wounding three, a UN official said.¶Two aid workers were taken hostage.",
  ],
  [
    "k61 w200+ x45000",
    "Floods in Sri Lanka leave 61 dead¶Floods and landslides triggered by days of heavy rain have killed 61 people in Sri Lanka and forced 45,000 to flee their homes, the disaster management centre said on Monday. More than 200 people were injured.",
  ],
  [
    "k1",
    "Palestinian killed in West Bank clash¶Israeli forces shot dead a Palestinian man during a clash near Hebron on Sunday, Palestinian medics said. The army said he had thrown a petrol bomb at soldiers.¶No soldiers were hurt.",
  ],
  [
    "k10 w27",
    "Twin blasts in Homs kill 10¶Two car bombs exploded minutes apart near a hospital in the Syrian city of Homs on Monday, killing 10 people and wounding 27, state television said.¶The first bomb killed six people and the second four, it said.",
  ],
  [
    "k3 w5",
    "Three firefighters die battling blaze near Athens¶Three firefighters died and five were treated for burns as they battled a forest fire near Athens on Sunday, the fire brigade said.¶Two villages were evacuated and some 40 houses were damaged.",
  ],
  [
    "k8 w11 / d2",
    "Gunmen kill eight at Honduran football pitch¶Gunmen in police uniforms opened fire on a football pitch in the Honduran city of San Pedro Sula on Sunday, killing eight people and wounding 11, police said.¶Two suspects were captured on Monday. The dead included two brothers aged 14 and 16.",
  ],
  [
    "k4 w9",
    "Army helicopter fires on bus in Blue Nile¶An army helicopter fired on a bus in Sudan's Blue Nile state on Saturday, rebels said, killing four passengers and wounding nine. The army denied that it had carried out any attack in the area.",
  ],
  [
    "k7 w12",
    "Grenade attack on café in Kampala kills seven¶Two men on a motorcycle threw grenades into a crowded café in Kampala late on Sunday, killing seven people, two of them foreigners, and wounding a dozen, police spokesman Fred Enanga said.¶The foreigners were a Dutchman and a Kenyan.",
  ],
];
