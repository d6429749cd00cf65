import { givenNames } from "./given-names.ts";
import type { Gender } from "./person-nouns.ts";

/** Given names, folded, that women bear. Source: own knowledge of general usage. */
const female: ReadonlySet<string> = new Set(
  `abigail agnes aileen alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amira amrita amy ana anastasia angela angelina angie anita anja anjali anna anne annette annie april asma audrey aurora aya ayesha aicha aisha
   azadeh barbara beatrice beatriz becky bernadette beth betty beverly blanca brenda bridget brigitte bonnie camille camilla candice carla carmen carol carole carolina caroline carolyn catalina catherine cathy cecilia celia charlotte chelsea cheryl chiara
   chloe christa christina christine cindy claire clara claudia colleen concepcion connie consuelo courtney cristina crystal cynthia dagmar daisy dalia daniela danielle dawn deborah debbie debra deepa deepika delia denise diana diane dilma dina divya dolores donna dora
   doreen doris dorothy dulce edith eileen ekaterina elaine eleanor elena elisa elisabeth elizabeth elke ella ellen elsa elsie emily emma erica erika erin esther ethel eunice eva evelyn fadia faith farah fariba fatima fatma felicity fernanda fiona florence folasade
   frances francesca francoise gabriela gail galina gauri geeta gemma georgina geraldine ghada gina giorgia giovanna giulia gita gladys gloria golnaz grace graciela greta gretchen guadalupe gulnara gwen hala halima halina hana hanan hannah hannelore harriet hayat
   hazel heather hedwig heidi helen helena helga hema hilary hilda hind hoda holly huda ibtisam ida ilham iman imelda imogen indira ines inga ingeborg ingrid intisar inna irene irina iris irma isabel isabella ivana ivy jacqueline jamila jana jane janet janice jasmine jeanette
   jeanne jelena jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josefina josephine joumana joyce juana judith judy julia juliana julie juliet jutta karin katarina katarzyna kate katerina kateryna katherine kathleen kathryn kathy katie
   katja katrin katrina kayla keiko kelly kerry khadija khaleda khalida khadijah kim kirsten kirsty kristen kristin ksenia lakshmi lama larisa lata latifa laura lauren layla leah leila lena lidia lilia liliana lilian lillian lily lina linda lindsay lindsey lisa liz loretta lorna
   lorraine louise lubna lucia luciana lucie lucille lucy ludmila luisa lydia lynn lynne lyudmila mabel madeleine madison magdalena maggie maha mahnaz mahsa maia maja malala malgorzata mamata mandy manal manuela marcela marcia margaret margarita margot maria mariam mariana marianne
   marie marija marilyn marina marion marisol marjorie marlene marta martha martina marwa mary maryam maryna marzieh masako matilda maureen maxine may maya mayawati meena meera megan meghan mehbooba melanie melissa mercedes mia michelle michiko mildred milica mina miranda
   miriam moira molly mona monica monika monique muna muriel nada nadezhda nadia nadine naima najla najwa nancy naomi narges nasreen nasrin natalia natalie nataliya natasha nawal nazanin neha nicola nicole nida nina nirmala niloufar nisrine nora noora norma odile oksana olena olga
   olha olivia orly paloma pamela parisa parveen parvin patricia paula pauline pearl peggy penelope penny petra phoebe phyllis pia pilar polly pratibha priya priyanka pushpa rachael rachel radha raghda raisa rana randa rania rasha rebecca regina rekha renata renate rhonda
   rigoberta rima rita rivka roberta rocio rosa rosalind rosalia rosario rose rosemary roxana roya roza ruby ruth saba sabah sabina sabine sadie sadia safa sahar saima sajida sally salma salome samantha samar samia samira sana sandra sania sanna sara sarah sarojini saskia seema segolene
   selina selma shabana shahida shannon sharmila sharon sheikha sheila shelley shelly sherry sheryl shireen shirin shirley shizuka sigrid silke silvia simin simone sina sinead siobhan smriti sofia sonia sophia sophie soraya stacey stacy stefanie stella stephanie suha suheila
   sumaya sunita susan susana susanna susannah sushma suu suzanne svetlana sviatlana sybil sylvia sylvie tahira tamara tammy tania tanya tara tatiana tatyana teresa tess tessa thelma theresa tiffany tina toni tracey tracy tricia trisha tulsi tzipi tzipora uma urszula ursula
   usha ute valentina valeria valerie vanessa vandana vera veronica vesna vicky victoria viktoria viola violet virginia vivian vivien wafa wanda wendy whitney wilma winifred winnie xiomara yael yaffa yara yasmin yasmine yekaterina yelena yevgenia yingluck yoko yulia yuliya yuriko yvette
   yvonne zahra zainab zehra zeinab zeynep zoe zohreh zorica elham negar niloofar nikta toomaj shantai monira kayleigh kylie brittany ashley taylor`
    .trim()
    .split(/\s+/),
);

/** Names that men and women bear alike. */
const shared: ReadonlySet<string> = new Set(
  "alex alexis andrea ashley aya cameron casey chris courtney dana dominique francis gabriel hayat jamie jan jean jesse jo jody jordan kelly kerry kim lee leslie lindsay lynn marion max michele morgan nicola noor nour pat rana robin sabah safa salam sam sasha shannon sandy shelley simone sina stacy taylor terry toni tracy vivian wafa may toomaj shaun aslan amal iman ilham hoda".split(
    " ",
  ),
);

/** Gender a given name (folded) tells; unknown names and shared ones tell none. */
export function givenNameGender(name: string): Gender {
  if (shared.has(name)) return "unknown";
  if (female.has(name)) return "female";
  return givenNames.has(name) ? "male" : "unknown";
}
