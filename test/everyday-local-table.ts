/** More sentences in the manner of `everydayFigures`, as local news tells of a shooting: names with ages and homes, charges, vigils, headlines run together with their lead. */
export const everydayLocal: readonly (readonly [told: string, text: string])[] = [
  ["k1", "Carla Reed, 29, of Ashby, was killed in the shooting."],
  ["k2", "Tom Reed, 31, of Ashby, and Carla Reed, 29, of Dover, were killed in the crash."],
  ["k2", "Tom Reed, 31, and Carla Reed, 29, both of Dover, were killed in the shooting."],
  ["k2", "Tom Reed, 8 months, and his mother Carla were killed in the fire."],
  [
    "k3",
    "Killed in the attack were Tom Reed, 31, of Ashby; Carla Reed, 29, of Dover; and Max Holt, 8, of Lynn.",
  ],
  [
    "k2",
    "Ann Lee, 31, of the 700 block of Oak Street, and Bo Kim, 44, of the 90 block of Mill Avenue, were declared dead at the site of the stabbing.",
  ],
  ["k1", "Tom Reed, 31, of Ashby was shot at; Carla Reed, 29, of Dover died in the shooting."],
  [
    "k3",
    "The blast killed three people. ¶ Police identified the dead as Tom Reed, 31; Carla Reed, 29; and Max Holt, 8.",
  ],
  ["k2", "The dead in the shooting were Ann Lee, 29, and her son Max, 8."],
  ["k2", "Man, boy shot dead in Ashby"],
  ["k2", "Mother, child killed in crash"],
  ["k2", "Deaths of adult, child in Ashby stabbing puzzle police"],
  [
    "k6 w11",
    "A rumour may have prompted a shooting that left six guards, including the attacker, dead and 11 others wounded.",
  ],
  ["k3", "The crash left three people, including two children, dead."],
  ["k2", "Two nurses are dead after what may have been a botched bombing."],
  ["k1", "A man died in what appears to have been a hit-and-run crash."],
  ["k2+", "Police investigate a murder-suicide in Milford. The husband killed himself, deputies said."],
  [
    "k4",
    "A fourth woman, shot in the neck on Sunday, has died of her wounds. ¶ Three people were killed when a guest opened fire in Ashby.",
  ],
  [
    "w1",
    "After the shooting nobody knew whether Max, the son they had brought home the day before, was dead or alive, and he was wounded in the arm.",
  ],
  [
    "w2",
    "The teens had met at a club of the Ashby Gun Down campaign when two of them were wounded in a shooting.",
  ],
  [
    "k1 w5",
    "Ridge News One killed, five hurt in depot blast Police are examining a depot blast that left one person dead and five hurt.",
  ],
  ["w4", "Four people were wounded in the attack, which came a week after a deadly shooting at a party."],
  ["k1 w1", "Teen killed, another wounded in Ashby shooting"],
  ["k1 w1", "A teen was killed and another hurt in a crash."],
  ["w1 c1", "Boy shoots self with parent's gun"],
  [
    "w2 c1",
    "A cook was shot in the hip and a waiter was shot in the arm. Both were taken to hospital, where the cook was in fair condition and the waiter in critical condition.",
  ],
  ["k4", "Officers found four people shot to death, all with gunshot wounds to the head."],
  ["k2", "In the shooting Joe Carr and Jen Carr were killed, both having suffered gunshot wounds."],
  [
    "k1,8",
    "On April 2 Kane opened fire in Ashby, killing a clerk. He had bought his gun in the shop named in the Nov. 5, 2009, Fort Marlow shooting that killed eight people.",
  ],
  ["k1 w3", "Four men were brought to a hospital, where one was declared dead, after the shooting."],
  ["k3", "Two painters and a goalkeeper were killed in the attack."],
  [
    "k9 w21+ s3w(children)",
    "Nine bodies had been brought in by dawn after the shelling, and at least 21 people were being treated, including three children.",
  ],
  [
    "k9 w21 s3w(children)",
    "Nine people were killed in the attack and 21 people were wounded, including three children.",
  ],
  ["k9", "Nine people died in the raid and 40 others fled, including six children."],
  [
    "k4 w13 s2k(children)",
    "Four villagers were killed including two children, and 13 others, including ten children, were injured in the strike.",
  ],
];
