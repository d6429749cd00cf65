/** Short reports of local crime in the manner of stations and town papers, told as in `everydayReports`. */
export const localNews: readonly (readonly [told: string, text: string])[] = [
  [
    "k1 w2",
    "One dead, two hurt in shooting outside Toledo bar¶TOLEDO, Ohio — One man is dead and two others are recovering after a shooting outside a bar early Sunday morning, Toledo police said.¶Officers were called to the 2400 block of Lagrange Street just before 2 a.m. and found 26-year-old Marcus Ellery lying in the parking lot with several bullet wounds. He was pronounced dead at the hospital.¶Two women, ages 22 and 31, were treated for gunshot wounds to the leg and released.¶Nobody has been arrested. Anyone with information is asked to call detectives at 555-0142.",
  ],
  [
    "k1 w0-1!1",
    'Teen charged after cousin dies in shooting¶A boy of 17 was charged Monday with murder in the shooting death of his 19-year-old cousin, Dayton police said.¶Investigators say the two were arguing over a video game Saturday night at a home on Wayne Avenue when the teen pulled a handgun and fired four times. A 40-year-old aunt who was in the next room was grazed by a bullet.¶The coroner identified the victim as Deshawn Pruitt.¶"He was a good kid who wanted to be a barber," his grandmother, Lorraine Pruitt, said.',
  ],
  [
    "w3 c3",
    "Three shot at Memphis car wash¶Three people were shot at a car wash in Memphis Sunday afternoon, according to police.¶A 17-year-old, a 19-year-old and a 34-year-old were struck. All three were taken to Ridgeway Hospital. The 34-year-old is still in critical condition; the two teenagers are stable.¶Police said the suspects fled in a silver Nissan Altima with tinted windows.",
  ],
  [
    "k2+",
    "Husband and wife found dead in apparent murder-suicide in Mesa¶Police in Mesa are investigating an apparent murder-suicide after a man and a woman were found dead inside a home Monday morning.¶Officers went to the house near Dobson Road after a family member asked for a welfare check. They found the couple, both in their 60s, with gunshot wounds. Detectives believe the husband shot his wife and then turned the gun on himself.¶A handgun was recovered at the scene. Their names have not been released.",
  ],
  [
    "k1",
    "Coroner identifies man killed in Louisville shooting¶The Jefferson County coroner has identified the man who was shot and killed Saturday night in the Russell neighborhood of Louisville as 33-year-old Terrence Boyd.¶Boyd was found in an alley near 24th Street. He died at University Hospital an hour later.¶It was the city's 30th homicide of the year. At this time last year there had been 21.¶There are no suspects.",
  ],
  [
    "k1-2!1 w0-1!1 c1",
    "Officer wounded, suspect killed in Tulsa standoff¶A Tulsa police officer was wounded and a suspect was killed during a standoff at an apartment complex Sunday evening.¶Police Chief Dana Holt said the officer was shot in the shoulder and is expected to make a full recovery. The gunman, 41, was struck several times when officers returned fire and died at the scene.¶Two officers have been placed on paid leave, which is standard procedure.",
  ],
  [
    "k3 w4",
    "Third victim dies after Gary nightclub shooting¶A third person has died from injuries suffered in a shooting at a Gary, Indiana, nightclub on Saturday, the Lake County coroner's office said Monday.¶Kiara Simms, 24, died Monday morning at Methodist Hospital. Two men, ages 27 and 29, died at the scene.¶Four other people were wounded in the shooting. Police have not announced any arrests.",
  ],
  [
    "k1 w0-1!1",
    "Woman killed, boyfriend critical after shooting in Fresno¶A woman was killed and her boyfriend was critically wounded in a shooting in southeast Fresno late Sunday night.¶Fresno police say the couple were sitting in a parked car when a man walked up and opened fire. The woman, 28, died at the scene. Her boyfriend, 30, was rushed to Ridgeway Medical Center, where he underwent surgery.¶Their 2-year-old daughter was in the back seat and was not hurt.",
  ],
  [
    "k1 w4-5!5 c6",
    "Six shot, one fatally, at Chicago block party¶Six people were shot, one fatally, at a block party on Chicago's West Side on Sunday night, police said.¶The group was standing on a sidewalk in the 3900 block of West Adams Street about 10:40 p.m. when the driver of a dark SUV opened fire.¶A 20-year-old man was hit in the neck and was pronounced dead at Lakeside Hospital. Four men and a woman were taken to hospitals in good condition.¶No one was in custody.",
  ],
  [
    "k4",
    "Four found shot to death in Houston apartment¶Four people were found shot dead in an apartment in southwest Houston Monday, including a 7-year-old boy.¶Houston police said a neighbor heard gunshots about 4 a.m. but did not call 911. A maintenance worker discovered the bodies several hours later.¶Police said the dead were two women, a man and the boy. They believe the victims knew their killer.",
  ],
  [
    "k2 w0-1!1 c2",
    "Two killed, one wounded in Flint; suspect in custody¶A 23-year-old man is in custody after two people were killed and a third was wounded in a shooting on the north side of Flint on Sunday.¶Michigan State Police said the victims, a 45-year-old man and his 21-year-old son, were shot during an argument over a parking space. A 19-year-old relative was shot in the hand.¶The suspect turned himself in Sunday night.",
  ],
  [
    "k1",
    'Vigil held for slain Baton Rouge teen¶Dozens of people gathered Monday evening to remember a 16-year-old boy who was gunned down Friday as he walked home from basketball practice in Baton Rouge.¶Jaylen Foster was shot twice in the back. "Two families are broken today," said Pastor Ron Gaines, who led about 60 mourners in prayer.¶Jaylen is the fifth teenager killed in the parish this year. Police have released no information on a suspect.',
  ],
  [
    "k1 w1",
    "Tampa man gets 40 years in fatal shooting¶A Tampa man was sentenced Monday to 40 years in prison for a shooting last June that killed a 22-year-old college student and wounded her roommate.¶Jurors found Devin Marsh, 35, guilty of second-degree murder and attempted murder in March.¶Prosecutors said Marsh fired nine shots through the door of the apartment.",
  ],
  [
    "k3",
    "Gunman kills two, then himself, at Wichita plant¶A machinist shot and killed two workmates at a parts plant in Wichita on Monday before killing himself, police said.¶The shooting began about 7:15 a.m., shortly after the start of the first shift. About 120 employees were in the building.¶Police identified the shooter as Carl Dwyer, 52, who had been fired on Friday. No one else was hurt.",
  ],
  [
    "k1 w3-4!3",
    "Drive-by leaves 1 dead, 3 hurt in Oakland¶OAKLAND -- A drive-by shooting in East Oakland left one person dead and three others hurt Sunday night, police said.¶The shooting happened at 9:12 p.m. in the 1700 block of 85th Avenue. Officers found four people with gunshot wounds. One of them, a man in his 30s, died at Highland Hospital.¶The conditions of the other three, two men and a teenage girl, were not known Monday.",
  ],
  [
    "w1 c1",
    "Toddler wounded after finding gun in Akron home¶A 3-year-old girl was wounded Sunday when she found a loaded handgun in her parents' bedroom and accidentally shot herself in the foot, Akron police said.¶The child was taken to Akron Children's Hospital, where she is in stable condition.¶Her father, 27, was charged with child endangering. It is the second time this year that a child in the city has been shot with an unsecured gun.",
  ],
  [
    "k1",
    "Man fatally shot during carjacking in Milwaukee¶A 58-year-old man was fatally shot Saturday during a carjacking at a gas station in Milwaukee, police said.¶The man was filling up his car at about 8 p.m. when two males in their late teens approached and demanded the keys. One of them shot him in the chest. The pair drove off in the victim's Honda.¶Police found the car, burned, on Sunday. They ask anyone who saw the two to come forward.",
  ],
  [
    "k2 w2 c1",
    "Argument at cookout ends with two dead, two injured¶An argument at a backyard cookout in Shreveport ended with two men dead and two more injured Sunday, police say.¶According to detectives, brothers Andre Cole, 25, and Antwan Cole, 22, got into a fight with a neighbor over loud music. All three men pulled guns.¶Antwan Cole and the neighbor, 38-year-old Willie Bates, were killed. Andre Cole was shot in the abdomen and a 50-year-old bystander was hit in the thigh. Both are hospitalized.",
  ],
  [
    "k1 w0-1!1 c1",
    "Suspect shot by police after killing clerk in Reno robbery¶A man who shot and killed a convenience store clerk during a robbery in Reno on Saturday night was shot by police minutes later, authorities said.¶The clerk, Anil Patel, 47, died at the scene. The suspect, who was not named, was hit twice and is in serious condition at Ridgeway Medical Center under guard.¶Patel had worked at the store for eleven years, his brother said.",
  ],
  [
    "k1 w7 c8",
    "Eight shot, one killed at Savannah graduation party¶SAVANNAH, Ga. (AP) — Police in Savannah say eight people were shot, one of them fatally, when gunfire broke out at a graduation party.¶The shooting happened shortly after midnight Sunday at a rented hall. An 18-year-old man died. The seven wounded range in age from 15 to 24, and one of them is in critical condition, police said.¶No arrests were immediately made.",
  ],
  [
    "k1 w0-1!1 c1",
    '2-year-old killed, mother wounded in Indianapolis¶A 2-year-old boy was killed and his mother was wounded when someone fired more than 20 rounds into their home on Indianapolis\' east side early Monday.¶The boy was rushed to Riley Hospital for Children, where he later died. His mother, 25, was shot in the hip.¶"Who would do this to a baby?" said a neighbor, Cheryl Banks. Mayor Tom Orr called the shooting "senseless" and announced a $10,000 reward.',
  ],
  [
    "k1",
    "Update: Man shot in Peoria on Friday has died¶A man who was shot Friday night in Peoria has died, the coroner said Monday.¶Darnell Rice, 31, was shot in the neck outside a liquor store on Western Avenue. He died Sunday afternoon at OSF Saint Francis Medical Center.¶His death is being investigated as a homicide, the seventh in the city this year.",
  ],
  [
    "k2 w1",
    "Deputies: Man kills estranged wife and her friend, wounds teen¶A man shot and killed his estranged wife and a male friend of hers and wounded her 14-year-old son in Pasco County on Sunday, deputies said.¶Sheriff's spokesman Ken Olds said 44-year-old Robert Gant broke into the house on Denton Avenue about 5 a.m. He fled but was arrested at a motel in Ocala.¶The boy is in fair condition at a Tampa hospital.",
  ],
  [
    "w4",
    "Four hospitalized after shooting at Jacksonville park¶Four people were hospitalized after a shooting at a park in Jacksonville on Sunday evening, the sheriff's office said.¶Three of the victims are teenagers and one is an adult. All of their injuries are considered non-life-threatening.¶Witnesses told News4 that at least 30 shots were fired as families were leaving a youth football game.",
  ],
  [
    "k1",
    "Police identify woman stabbed to death in Spokane¶Police have identified a woman who was stabbed to death in her Spokane apartment last Thursday as Melissa Trent, 42.¶A neighbor called 911 after hearing screams. Officers found Trent in the hallway with stab wounds to her chest; medics pronounced her dead at the scene.¶Her 45-year-old boyfriend was booked into the county jail on suspicion of murder. He is being held on $750,000 bail.",
  ],
  [
    "k3 / k2 w3",
    "Weekend shooting at Montgomery club leaves two dead¶Two people were killed and three injured in a shooting at a nightclub in Montgomery, Alabama, early Sunday.¶Police said Kendrick Moore, 30, and Tasha Bell, 26, both of Montgomery, died at the scene. Three other victims were taken to Baptist Medical Center South with injuries ranging from minor to life-threatening.¶The club was also the scene of a shooting in 2014 that left three people dead.",
  ],
  [
    "k1 w1 c2 d2",
    "Two arrested in Newark shooting that killed grandmother¶Two men have been arrested over a shooting that killed a 71-year-old grandmother and wounded her 9-year-old grandson in Newark last Tuesday, prosecutors announced Monday.¶Essex County Prosecutor Maria Silva said Jamal Reed, 22, and Omar Wells, 20, were firing at a rival when stray bullets struck Ruth Hayes and the boy on their porch.¶The boy has been released from the hospital.",
  ],
  [
    "w1 c1",
    "Man shot in face in Rochester home invasion¶A 37-year-old roofer is fighting for his life after being shot in the face by intruders at his home in Rochester, police said.¶Three masked men forced their way into the Genesee Street house about 3:30 a.m. Monday. They tied up two women and demanded money. The women were not injured.¶It was the third home invasion in the neighborhood in a month.",
  ],
  [
    "k1-2!1",
    "Off-duty officer kills armed robber in Miami¶An off-duty Miami-Dade police officer shot and killed a man who tried to rob him at gunpoint Saturday night, police said.¶The 19-year-old robber died at the scene. A second man, 18, ran away but was caught a few blocks from the gas station.¶The officer, a 12-year veteran of the department, was not hurt.",
  ],
  [
    "k3",
    "Sheriff: Three dead in apparent double murder-suicide¶Three people are dead in what the sheriff calls an apparent double murder-suicide in rural Marion County, Oregon.¶Deputies found the bodies of Harold Stein, 68, his wife, Judith, 66, and their adult son Kevin, 35, at the family's farmhouse on Sunday. Sheriff Paul Ames said evidence suggests the son shot his parents before taking his own life.¶There is no danger to the public.",
  ],
  [
    "k1 w0-1!1 c1",
    "Bystander killed, another wounded in Philadelphia gunfight¶A 63-year-old man was killed and another bystander was wounded when two groups exchanged gunfire on a Philadelphia street Monday afternoon.¶Police said the man had been sitting on his steps in the 2900 block of North 6th Street. A 35-year-old woman was hit in the calf.¶Detectives recovered 46 shell casings from three guns.",
  ],
  [
    "k9 w1 d1",
    "Nine killed in church shooting¶A gunman opened fire at a church in Abilene on Sunday, killing nine worshippers and wounding one other, deputies said. The victims ranged in age from 17 to 84.¶The suspect, 24, was captured about 40 miles away after a manhunt that involved more than 200 officers.¶A prayer service drew hundreds. The governor ordered flags flown at half-staff.",
  ],
  [
    "k1 w0-1!1",
    'Father killed protecting daughter, 6, in Detroit¶A Detroit father died shielding his 6-year-old daughter from gunfire on Sunday, relatives said.¶Police said Eric Vance, 29, was walking with the girl on Gratiot Avenue when two men began shooting at each other. Vance was struck three times. The girl was grazed on the arm.¶"He gave his life for his baby," said his sister, Tonya Vance.',
  ],
  [
    "k2+ w6",
    "Two dead, six wounded as gunfire erupts at San Antonio flea market¶At least two people are dead and six are wounded after gunfire erupted at a crowded flea market in San Antonio on Sunday afternoon.¶Bexar County Sheriff Luis Ortega said a fight between two groups led to the shooting around 1:15 p.m. A suspect was among those wounded.¶Four victims were airlifted to hospitals. Ortega initially said three people had died but later corrected that to two.",
  ],
  [
    "k1",
    "16-year-old becomes Cleveland's 40th homicide victim¶A 16-year-old girl was killed in a shooting on Cleveland's east side on Sunday, becoming the city's 40th homicide victim of 2016.¶Aniya Brooks was a passenger in a car that was shot at on East 131st Street. The driver, who was unhurt, took her to a fire station.¶Last weekend, a boy of 14 was shot dead less than a mile away.",
  ],
  [
    "k1 w3",
    "Mass shooting in Durham: one dead, three injured¶Durham detectives are examining a shooting that killed a 19-year-old man and injured three people at an apartment complex on Saturday night.¶Officers responding to a ShotSpotter alert found the man dead in a breezeway. Two women, ages 18 and 20, and a 16-year-old boy were taken to the hospital.¶One of the women is in critical condition. The other two injured are expected to recover.",
  ],
  [
    "k1 w2 c1",
    "Teen dead, two injured after shooting at Lexington mall¶A 16-year-old is dead and two other people are injured following a shooting inside a shopping mall in Lexington, Kentucky, on Saturday afternoon.¶Police Chief Lawrence Webb said the teen was shot in the chest near the food court. A 22-year-old woman was hit in the leg and a 50-year-old security guard suffered a graze wound.¶The mall was evacuated. Police are looking for two persons of interest.",
  ],
  [
    "k2",
    "Police: Man shot ex-girlfriend, then killed himself in Duluth¶A Duluth man shot and killed his ex-girlfriend outside her workplace Monday morning and then took his own life, police said.¶The woman, 33, was a dental assistant. Officers found the 36-year-old man dead in his truck two blocks away.¶A judge had granted her a restraining order in April.",
  ],
  [
    "w1 c1",
    "Woman shot while driving on Interstate 95¶A woman was shot while driving on Interstate 95 in Richmond early Monday, Virginia State Police said.¶The 44-year-old was struck in the shoulder and managed to pull over. She was taken to VCU Medical Center and is expected to survive.¶Investigators believe it was a case of road rage.",
  ],
  [
    "k1 w4",
    "Man killed, 4 wounded in Saginaw drive-by¶SAGINAW, MI — A 21-year-old man was killed and four other people were wounded in a drive-by shooting late Sunday, police said.¶The victims, all between the ages of 17 and 23, were standing in front of a house on Janes Avenue when a vehicle drove by and someone inside opened fire.¶Tyrell Jones died at Covenant HealthCare. The others are in stable condition.",
  ],
  [
    "k3",
    "Grandparents, boy found slain in Arkansas farmhouse¶Two grandparents and their 10-year-old grandson were found slain in a farmhouse in Searcy County on Sunday, the sheriff said.¶Sheriff Joey Pratt said all three had been shot. A neighbor found the bodies when the boy did not show up for church.¶The house had been ransacked, and a pickup is missing.",
  ],
  [
    "k1 w0-1!1",
    "Security guard dies a week after Buffalo club shooting¶A security guard who was shot outside a Buffalo nightclub on April 24 has died, police said Monday.¶Leon Harris, 46, had been on life support at Erie County Medical Center. A 20-year-old patron was also wounded in the shooting and was released from the hospital last week.¶A grand jury is expected to consider upgrading the charges against the suspect.",
  ],
  [
    "k1 w2 d1",
    "Police officer shot dead, two others injured during traffic stop¶A Mobile police officer was shot dead and two other officers were injured during a traffic stop Sunday night, officials said.¶Officer Brian Tate, 29, a father of two, died at USA Medical Center. One officer was grazed by a bullet and the other broke his wrist.¶The suspect, Jerome Hill, 31, was arrested after an hours-long manhunt.",
  ],
  [
    "k2",
    "Two men shot to death in Compton¶Two men were shot to death Saturday night in Compton, Los Angeles County sheriff's deputies said.¶The shooting was reported at 10:50 p.m. in the 900 block of West Cherry Street. One man died at the scene and the other at a hospital.¶The victims, both Hispanic and in their 20s, have not been identified. A sheriff's lieutenant said the killings may be gang-related.",
  ],
  [
    "k1 w0-1!1",
    "Girl, 3, dies after brother finds gun¶A 3-year-old girl died Sunday after her 5-year-old brother accidentally shot her with a handgun he found under a bed in Beaumont, Texas, police said. Their mother was hurt by the same bullet.¶The mother, 26, was treated for a wound to the hand.¶Police said no charges have been filed.",
  ],
  [
    "k1 w3 / d1",
    "Gunman opens fire at Nashville waffle restaurant¶A gunman opened fire at a waffle restaurant in Nashville early Sunday, killing one person and injuring three others, police said.¶The dead man was identified as Joe Perez, 20. Two of the injured were in critical condition Monday.¶The suspect, Travis Reed, 29, was arrested Monday afternoon in woods behind an apartment complex.",
  ],
  [
    "k1",
    "Man convicted in 2014 slaying of Trenton store owner¶A jury on Monday convicted a Trenton man of murder in the 2014 slaying of a popular store owner.¶Rashid Green, 27, faces life in prison for killing Amadou Bah, 54, during a robbery on October 3, 2014. The jury deliberated for six hours.¶Bah's widow wept as the verdict was read.",
  ],
  [
    "k2 w2 c4",
    "Four shot, two fatally, in Kansas City park¶Four people were shot, two of them fatally, in a Kansas City park on Sunday evening.¶A man and a woman were declared dead at the scene. Two other men, one of them in critical condition, were taken to area hospitals, police said.¶The park had been closed after a similar shooting in March.",
  ],
  [
    "k1-2!1 w1",
    "Home invader killed, homeowner wounded in Tucson gunfight¶A homeowner was wounded and an intruder was killed in a gunfight inside a house on Tucson's south side Monday, police said.¶The homeowner, 61, exchanged shots with two men who kicked in his door about 5 a.m. One intruder, whose name was not released, died in the kitchen. The other got away.¶The homeowner is in stable condition.",
  ],
  [
    "w5 c1",
    "Five wounded in shooting at Baltimore cookout¶Five people, including a 6-year-old girl, were wounded when gunmen opened fire on a cookout in West Baltimore Sunday, police said.¶The girl was shot in the ankle and is in good condition. The most seriously hurt, a 31-year-old man, was in surgery Sunday night.¶Commissioner Kevin Davis said two gunmen fired from an alley.",
  ],
  [
    "k4 w1",
    "Four dead, including gunman, in Boise office shooting¶Four people, including the gunman, are dead after a shooting at an insurance office in Boise on Monday, police said.¶Another employee was wounded and is in serious condition.¶Police said the gunman, a former employee, killed three people before turning the gun on himself.",
  ],
];
