import assert from "node:assert/strict";
import { test } from "node:test";
import { isContent } from "../model/block.ts";
import { slice } from "../model/span.ts";
import { clean } from "./clean.ts";

interface Reading {
  readonly kept: readonly string[];
  readonly left: readonly string[];
}

/** First words of each block, kept and left out, with the block's kind. */
function read(text: string): Reading {
  const { blocks } = clean({
    id: "a",
    uri: "a.txt",
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  });
  const shown = (content: boolean): string[] =>
    blocks
      .filter((block) => isContent(block) === content)
      .map((block) => `${block.kind} ${slice(text, block).replaceAll("\n", " ").slice(0, 28).trimEnd()}`);
  return { kept: shown(true), left: shown(false) };
}

const portalPage = [
  "Skip to content",
  "World",
  "Middle East",
  "Fourteen hurt as bus bomb shakes Basra market",
  "By Rana Saleh",
  "Updated: March 4, 2023 6:12 PM IST",
  "3 min read",
  "Share",
  "A bomb hidden on a minibus went off beside a market in Basra on Saturday, wounding 14 people, police said.",
  "Also Read | Monsoon session of assembly to begin next week",
  "The blast broke the windows of a school across the road. No pupils were inside.",
  "'We ran without our shoes'",
  '"You could not see your own hand," said Karim Jaber, who sells tea at the gate. "We ran without our shoes and you could hear the women crying."',
  "Police closed the road",
  "The interior ministry said it had detained two men, and denied an earlier report that five people were killed.",
  "Photos: Ten best beaches to visit this winter",
  "“We will not stop until the culprits are before a judge,” the governor told reporters.",
  "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
  "Read all the Latest News, Breaking News and India News here. Follow us on Facebook, Twitter and Instagram.",
  "Top Stories",
  "Actor's wedding photos break the internet",
  "Seven smartphones under your budget this week",
  "Advertisement",
].join("\n");

test("clean() reads an Indian portal", () => {
  assert.deepEqual(read(portalPage), {
    kept: [
      "title Fourteen hurt as bus bomb sh",
      "dateline Updated: March 4, 2023 6:12",
      "paragraph A bomb hidden on a minibus w",
      "paragraph The blast broke the windows",
      "heading 'We ran without our shoes'",
      'paragraph "You could not see your own',
      "heading Police closed the road",
      "paragraph The interior ministry said i",
      "paragraph “We will not stop until the",
    ],
    left: [
      "form Skip to content",
      "other World",
      "other Middle East",
      "credit By Rana Saleh",
      "other 3 min read",
      "form Share",
      "promo Also Read | Monsoon session",
      "promo Photos: Ten best beaches to",
      "credit (This story has not been edi",
      "promo Read all the Latest News, Br",
      "related Top Stories",
      "related Actor's wedding photos break",
      "related Seven smartphones under your",
      "promo Advertisement",
    ],
  });
});

const wireStory = [
  "Court jails three officers over deaths of protesters",
  "",
  "NAIROBI, Kenya (AP) — A court on Friday jailed three police officers over the deaths of five protesters in 2019.",
  "",
  "Judge Grace Otieno gave each of them 20 years. The dead were:",
  "",
  "Peter Kamau, 19",
  "Lucy Achieng, 24, a nurse",
  "Brian Mutua, 31",
  "Sheila Njeri, 17",
  "An unidentified man",
  "",
  "RELATED COVERAGE",
  "Football: late goal sends Harambee Stars through",
  "Tea prices slump at Mombasa auction",
  "",
  "“You took our children and you lied to us,” said Jane Kamau, Peter's mother.",
  "",
  "The officers said they would appeal. They were also ordered to pay costs.",
  "",
  "___",
  "",
  "Associated Press writer Sam Ruto in Mombasa contributed to this report.",
  "",
  "Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.",
].join("\n");

test("clean() reads a wire story with a list of the dead", () => {
  assert.deepEqual(read(wireStory), {
    kept: [
      "title Court jails three officers o",
      "dateline NAIROBI, Kenya",
      "paragraph A court on Friday jailed thr",
      "paragraph Judge Grace Otieno gave each",
      "paragraph Peter Kamau, 19",
      "paragraph Lucy Achieng, 24, a nurse",
      "paragraph Brian Mutua, 31",
      "paragraph Sheila Njeri, 17",
      "paragraph An unidentified man",
      "paragraph “You took our children and y",
      "paragraph The officers said they would",
    ],
    left: [
      "credit (AP) —",
      "related RELATED COVERAGE",
      "related Football: late goal sends Ha",
      "related Tea prices slump at Mombasa",
      "other ___",
      "credit Associated Press writer Sam",
      "credit Copyright 2024 The Associate",
    ],
  });
});

const flash = ["URGENT: Explosion heard in central Kabul"].join("\n");

test("clean() reads a one-line flash", () => {
  assert.deepEqual(read(flash), {
    kept: ["title URGENT: Explosion heard in c"],
    left: [],
  });
});

const spanishPage = [
  "Las lluvias dejan seis muertos en el norte de Perú",
  "",
  "Lima, 3 mar (EFE).- Al menos seis personas murieron y otras doce resultaron heridas por las lluvias en la región de Piura, informó este viernes Defensa Civil.",
  "",
  "LEA TAMBIÉN: El fenómeno de El Niño llegará en abril",
  "",
  '"Hemos perdido todo, pero estamos vivos", dijo una vecina.',
  "",
  "Las autoridades pidieron a la población que no cruce los ríos.",
  "",
  "Suscríbete a nuestro boletín y recibe las noticias en tu correo electrónico.",
  "",
  "Deja un comentario",
].join("\n");

test("clean() reads a Spanish page", () => {
  assert.deepEqual(read(spanishPage), {
    kept: [
      "title Las lluvias dejan seis muert",
      "dateline Lima, 3 mar",
      "paragraph Al menos seis personas murie",
      'paragraph "Hemos perdido todo, pero es',
      "paragraph Las autoridades pidieron a l",
    ],
    left: [
      "credit (EFE).-",
      "promo LEA TAMBIÉN: El fenómeno de",
      "promo Suscríbete a nuestro boletín",
      "form Deja un comentario",
    ],
  });
});

const wrappedWire = [
  "KHARTOUM (Desert Wire) - Shells fell on two districts of",
  "Omdurman overnight, killing at least nine people and wounding",
  "dozens, a resistance committee said on Monday.",
  "",
  "The army and its rivals blamed each other. Neither side gave",
  "figures of its own.",
  "",
  '  "They were asleep, and you cannot run in your sleep," said a',
  "doctor at the Nau hospital, who asked not to be named.",
  "",
  "(Reporting by M. Idris in Omdurman, writing by T. Lund)",
].join("\n");

test("clean() reads a hard-wrapped wire", () => {
  assert.deepEqual(read(wrappedWire), {
    kept: [
      "dateline KHARTOUM",
      "paragraph Shells fell on two districts",
      "paragraph The army and its rivals blam",
      'paragraph "They were asleep, and you c',
    ],
    left: ["credit (Desert Wire) -", "credit (Reporting by M. Idris in Om"],
  });
});

const livePage = [
  "Flood update: what we know so far",
  "",
  "1:05 Dog rescued from rooftop by kayak",
  "0:48 New stadium roof is lifted into place",
  "2:31 Mayor answers your questions on parking",
  "",
  "The river Kaduna rose by two metres overnight and reached the edge of the old town, the water office said on Tuesday.",
  "",
  "09:10 The bridge at Gonin Gora is shut to lorries",
  "",
  "10:45 The governor arrives at the relief camp",
  "",
  "11:30 Water falls for the first time since Sunday",
  "",
  "Eleven people have died in the state since the rains began in June, according to the emergency agency.",
  "",
  "Have you been affected by the flooding? Send us your pictures on WhatsApp.",
  "",
  "Comments (3)",
  "Musa D. 2 hours ago",
  "They should have opened the dam in May, everybody knows it.",
  "Reply",
  "Ade wrote:",
  "My uncle lost forty goats to the river.",
  "Reply",
].join("\n");

test("clean() reads a live page with film links and comments", () => {
  assert.deepEqual(read(livePage), {
    kept: [
      "title Flood update: what we know s",
      "paragraph The river Kaduna rose by two",
      "heading 09:10 The bridge at Gonin Go",
      "heading 10:45 The governor arrives a",
      "heading 11:30 Water falls for the fi",
      "paragraph Eleven people have died in t",
    ],
    left: [
      "related 1:05 Dog rescued from roofto",
      "related 0:48 New stadium roof is lif",
      "related 2:31 Mayor answers your ques",
      "promo Have you been affected by th",
      "form Comments (3)",
      "form Musa D. 2 hours ago",
      "form They should have opened the",
      "form Reply",
      "form Ade wrote:",
      "form My uncle lost forty goats to",
      "form Reply",
    ],
  });
});

const magazinePage = [
  "Home › News › Europe",
  "Thousands march in Tbilisi against a new law",
  "Published 12:40, 17 April 2024",
  "Nino Beridze",
  "Thousands of people marched through Tbilisi on Wednesday evening against a bill on foreign funding.",
  "Riot police used pepper spray, and 13 people were detained, the interior ministry said. Two officers and nine demonstrators were treated in hospital, doctors said. Sign up for our weekly letter from the Caucasus.",
  "Image: Demonstrators in front of parliament. Photo: Levan Gelashvili/Capital Weekly",
  "Celebrity chef opens floating noodle bar in Lisbon harbour district",
  "The ruling party says the bill is needed for transparency. The opposition calls it a copy of a foreign law.",
  "What happens next",
  "The bill faces two more readings in May.",
  "Continue reading",
  "Three wines from Kakheti you should try before summer",
  "How a village choir became famous",
  "About the author",
  "Nino Beridze is a reporter based in Tbilisi. Follow her on X @ninob_reports",
  "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
  "You may also be interested in: Ten castles worth a detour",
  "Tags: protest, law, Tbilisi",
  "© 2024 Capital Weekly",
].join("\n");

test("clean() reads a magazine page", () => {
  assert.deepEqual(read(magazinePage), {
    kept: [
      "title Thousands march in Tbilisi a",
      "dateline Published 12:40, 17 April 20",
      "paragraph Thousands of people marched",
      "paragraph Riot police used pepper spra",
      "paragraph The ruling party says the bi",
      "heading What happens next",
      "paragraph The bill faces two more read",
    ],
    left: [
      "form Home › News › Europe",
      "credit Nino Beridze",
      "promo Sign up for our weekly lette",
      "other Image: Demonstrators in fron",
      "related Celebrity chef opens floatin",
      "related Continue reading",
      "related Three wines from Kakheti you",
      "related How a village choir became f",
      "other About the author",
      "credit Nino Beridze is a reporter b",
      "form Ваш адрес email не будет опу",
      "related You may also be interested i",
      "related Tags: protest, law, Tbilisi",
      "credit © 2024 Capital Weekly",
    ],
  });
});

const officialStatement = [
  "Statement of the Ministry of Defence",
  "",
  "Our forces did not strike the clinic in the town of Tawila.",
  "",
  "We call on all sides to let aid convoys through. You, the citizens, are our first concern.",
  "",
  "The ministry follows with concern the reports on social media, and asks the public to rely only on official sources.",
  "",
  "Press office",
  "12 May 2024",
].join("\n");

test("clean() reads an official statement", () => {
  assert.deepEqual(read(officialStatement), {
    kept: [
      "title Statement of the Ministry of",
      "paragraph Our forces did not strike th",
      "paragraph We call on all sides to let",
      "paragraph The ministry follows with co",
      "heading Press office",
      "dateline 12 May 2024",
    ],
    left: [],
  });
});

const shellingPage = [
  "Mortar fire kills two farmers near Hodeidah",
  "",
  "Two farmers were killed on Sunday when mortar shells fell on a field near Hodeidah in Yemen, residents said.",
  "",
  "Houthi Fighters Free Forty Prisoners In Exchange Near Marib",
  "",
  "The shells came from the direction of the coast, they said. No group claimed the firing.",
  "",
  "The United Nations mission in the city asked both sides to hold their fire.",
  "",
  "Air raid on Saada prison kills dozens, Houthis say",
].join("\n");

test("clean() leaves out links to stories of the same war, inserted and at the end", () => {
  assert.deepEqual(read(shellingPage).left, [
    "related Houthi Fighters Free Forty P",
    "related Air raid on Saada prison kil",
  ]);
});

const cityPage = [
  "Trending",
  "Budget 2025",
  "IPL auction",
  "Nashik, Maharashtra",
  "Three labourers die as trench collapses in Nashik",
  "Reported by: Sunita Pawar | Edited by: News Desk",
  "First published: 5 May 2025, 08:10 IST",
  "Three labourers were buried alive when a trench collapsed in Nashik on Monday evening, the fire brigade said.",
  "Also see – Five monsoon trips near Mumbai",
  "The men were laying a water pipe without supports, said fire officer Anil Jagtap. Two others were pulled out alive and taken to the civil hospital.",
  "→ Onion prices fall for the fourth week",
  '"You cannot dig four metres without boards," Jagtap said. "We have told the contractors again and again."',
  "• Read: Why the Godavari is turning green",
  "The contractor could not be reached. Police have registered a case of negligence.",
  "Follow The Deccan Post on Google News",
  "Add The Deccan Post as a preferred source",
  "Nashik city recorded 11 such deaths last year, according to the labour union.",
  "What's your take on this?",
  "यह भी पढ़ें: प्याज के दाम गिरे",
  "Bagikan artikel ini",
  "Leia também",
  "Cantor cancela show em Lisboa",
  "Error loading player: No playable sources found",
  "Cricketer's mother opens bakery in Pune",
].join("\n");

test("clean() reads a city page with links of many forms", () => {
  assert.deepEqual(read(cityPage).kept, [
    "heading Budget 2025",
    "heading IPL auction",
    "dateline Nashik, Maharashtra",
    "title Three labourers die as trenc",
    "dateline First published: 5 May 2025,",
    "paragraph Three labourers were buried",
    "paragraph The men were laying a water",
    'paragraph "You cannot dig four metres',
    "paragraph The contractor could not be",
    "paragraph Nashik city recorded 11 such",
  ]);
});

const prisonPage = [
  "Gunmen free prisoners in attack on jail in northern Nigeria",
  "",
  "By Our Correspondent, Sokoto",
  "",
  "Gunmen attacked a jail in Sokoto State before dawn on Sunday and freed more than 60 prisoners, the correctional service said.",
  "",
  "Trending Now: Nollywood star weds in Calabar",
  "",
  'Two warders were killed. "They came on motorcycles and you could not count them," one survivor said.',
  "",
  "https://www.youtube.com/watch?v=abcdefg",
  "",
  "Kindly share this story with someone.",
  "",
  "All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from PUNCHY.",
  "",
  "Contact: editor@punchy.example",
  "",
  "Why you should never sleep with your phone under the pillow",
  "",
  "Join our WhatsApp Channel",
  "",
  "The service said 14 prisoners were caught again by noon.",
  "",
  "Governor Ahmed Sule visited the jail and promised new walls.",
  "",
  "Do you want to share a story with us? Do you want to advertise with us? Do you need publicity for a product? Contact us on WhatsApp +234 800 000 0000",
  "",
  "Copyright PUNCHY",
  "",
  "Most popular",
  "",
  "1. Man marries two sisters on same day",
  "2. Naira gains against dollar at parallel market",
  "3. Pastor jailed over missing tithe",
].join("\n");

test("clean() reads a page that never stops asking", () => {
  assert.deepEqual(read(prisonPage).kept, [
    "title Gunmen free prisoners in att",
    "paragraph Gunmen attacked a jail in So",
    'paragraph Two warders were killed. "Th',
    "paragraph The service said 14 prisoner",
    "paragraph Governor Ahmed Sule visited",
  ]);
});

const agencyPage = [
  "Explosions rock Odesa port, governor reports casualties",
  "",
  "12:31, 3 June 2024",
  "Author: Oksana Tkach",
  "Photo: State Emergency Service",
  "",
  'Explosions were heard in Odesa on Monday morning, and the head of the regional administration reported "casualties among port workers".',
  "",
  "Reference: In May the port was hit twice.",
  "",
  "Later the administration said one worker had died and six were in hospital, two of them in a grave condition.",
  "",
  "Earlier, we reported that Romania will lend Ukraine grain barges.",
  "",
  "Subscribe to our Telegram channel so as not to miss important news.",
  "",
  "If you notice an error, select it and press Ctrl+Enter",
  "",
  "Ukraine Odesa port",
  "",
  "Join us on social networks!",
  "",
  "Read us on Telegram",
  "",
  "Latest news",
  "",
  "14:02 Tennis: Svitolina reaches quarter-final",
  "13:47 Six people wounded in Kherson as minibus hits mine",
  "13:10 Dollar and euro rates for June 3",
].join("\n");

test("clean() reads an agency's page with its latest news", () => {
  assert.deepEqual(read(agencyPage).kept, [
    "title Explosions rock Odesa port,",
    "dateline 12:31, 3 June 2024",
    "paragraph Explosions were heard in Ode",
    "paragraph Reference: In May the port w",
    "paragraph Later the administration sai",
    "paragraph Earlier, we reported that Ro",
  ]);
});
