/**
 * Names of peoples, faiths, languages and regions' inhabitants that are not of one state.
 * Example: "Kurdish" in "Kurdish fighters", "Shiites". Source: own knowledge of general usage.
 */
export const peoples: ReadonlySet<string> = new Set(
  `african africans afro american arab arabs arabic asian asians european europeans latin latino latinos hispanic hispanics scandinavian scandinavians nordic baltic balkan caribbean slavic slav slavs eurasian mediterranean
  western westerner westerners anglo caucasian caucasians muslim muslims moslem moslems islamic islamist islamists islam christian christians christianity catholic catholics protestant protestants orthodox anglican anglicans methodist
  baptist evangelical evangelicals mormon mormons lutheran jew jews jewish judaism zionist zionists hindu hindus hinduism hindutva buddhist buddhists buddhism sikh sikhs jain jains shia shias shiite shiites shi'ite shi'ites shi'a shi'as sunni sunnis sufi sufis salafi salafis
  salafist salafists wahhabi wahhabis alawite alawites alawi druze ismaili ahmadi ahmadis bahai baha'i baha'is yazidi yazidis yezidi yezidis coptic copt copts maronite maronites assyrian assyrians chaldean
  kurd kurds kurdish turkmen turkoman turkomans berber berbers tuareg tuaregs bedouin bedouins hausa fulani fulanis peul dogon yoruba igbo ijaw hutu hutus tutsi tutsis banyamulenge hema lendu oromo oromos amhara amharas tigrayan tigrayans tigrinya afar
  zulu zulus xhosa afrikaner afrikaners swahili maasai masai kikuyu luo kalenjin dinka nuer nuba masalit darfuri pashtun pashtuns pushtun pathan hazara hazaras baloch baluch punjabi punjabis sindhi kashmiri kashmiris bengali bengalis tamil tamils sinhala sinhalese sinhalas gujarati marathi telugu
  dalit dalits assamese naga nagas kuki kukis meitei meiteis rohingya rohingyas karen kachin chin shan karenni mon uyghur uyghurs uighur uighurs tibetan tibetans han hui cantonese mandarin tatar tatars chechen chechens ingush dagestani dagestanis ossetian ossetians
  abkhaz abkhazian circassian cossack cossacks roma gypsy gypsies basque basques catalan catalans galician breton bretons corsican corsicans flemish walloon walloons welsh welshman scottish scot scots scotsman english englishman englishmen sicilian bavarian prussian saami sami
  maori maoris aboriginal aborigine aborigines inuit native maya mayan mayans quechua aymara mapuche mapuches guarani inca aztec cherokee navajo sioux miskito creole crimean siberian texan texans californian californians londoner londoners parisian new-yorker new-yorkers
  republican republicans democrat democrats communist communists marxist marxists maoist maoists nazi nazis socialist socialists liberal liberals conservative conservatives labourite tory stalinist leninist peronist gaullist fascist bolshevik unionist loyalist
  gazan gazans lebanese palestinian darfurian sahrawi saharan maghrebi levantine gulf-arab iberian hellenic latin-american latin-americans north-american south-american african-american african-americans afro-american afro-colombian anglo-saxon indo-european muscovite kosovan berliner`
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("'", "")),
);

/** Names of peoples of two words whose second alone would be another's: "South American", "Middle Eastern". */
export const longPeoples: ReadonlySet<string> = new Set(
  ["latin", "south", "north", "central", "meso", "pan"]
    .map((first) => `${first} american`)
    .concat(
      "latin americans,south americans,north americans,central americans,middle eastern,middle easterner,middle easterners,near eastern,far eastern,southeast asian,south asian,central asian,east asian,southeast asians,south asians,west african,east african,north african,southern african,central african,west africans,east africans,north africans,eastern european,western european,central european,northern european,southern european,eastern europeans,western europeans,native american,native americans,african american,african americans,asian american,asian americans,arab american,arab americans,roman catholic,roman catholics,greek orthodox,russian orthodox,northern irish,sub saharan,saudi arabian".split(
        ",",
      ),
    ),
);

/** Names of groups that stand for their fighters behind a number: "thirty Taliban". */
export const groupMembers: ReadonlySet<string> = new Set(
  "taliban talibs mujahideen mujahedeen mujahidin peshmerga janjaweed fedayeen mai-mai".split(" "),
);
