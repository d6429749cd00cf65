/** Codes and regions by which datasets on conflict call a country. */
export interface CountryCodes {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** ISO 3166-1 numeric, without leading zeros; null where the standard has none. */
  readonly numeric: number | null;
  /** Number in Gleditsch and Ward's list of independent states; null where it is not on it. */
  readonly gleditschWard: number | null;
  /** One of the five regions UCDP counts by; null outside all of them. */
  readonly ucdpRegion: string | null;
  /** Region of the layout ACLED publishes. */
  readonly acledRegion: string;
}

type Region = readonly [acled: string, ucdp: string | null, rows: string];

/**
 * One row a country: alpha-2, numeric (`-` for none), Gleditsch-Ward number where it has one.
 * Source: ISO 3166-1; Gleditsch and Ward, "A revised list of independent states"; regions as both datasets publish them.
 * Example: "IQ 368 645" is Iraq.
 */
const regions: readonly Region[] = [
  [
    "Western Africa",
    "Africa",
    "BF 854 439, BJ 204 434, CI 384 437, CV 132 402, GH 288 452, GM 270 420, GN 324 438, GW 624 404, LR 430 450, ML 466 432, MR 478 435, NE 562 436, NG 566 475, SH 654, SL 694 451, SN 686 433, TG 768 461",
  ],
  [
    "Middle Africa",
    "Africa",
    "AO 24 540, CD 180 490, CF 140 482, CG 178 484, CM 120 471, GA 266 481, GQ 226 411, ST 678 403, TD 148 483",
  ],
  [
    "Eastern Africa",
    "Africa",
    "BI 108 516, DJ 262 522, ER 232 531, ET 231 530, IO 86, KE 404 501, KM 174 581, MG 450 580, MU 480 590, MW 454 553, MZ 508 541, RE 638, RW 646 517, SC 690 591, SO 706 520, SS 728 626, TZ 834 510, UG 800 500, YT 175, ZM 894 551, ZW 716 552",
  ],
  ["Southern Africa", "Africa", "BW 72 571, LS 426 570, NA 516 565, SZ 748 572, ZA 710 560"],
  ["Northern Africa", "Africa", "DZ 12 615, EH 732, LY 434 620, MA 504 600, SD 729 625, TN 788 616"],
  ["Northern Africa", "Middle East", "EG 818 651"],
  [
    "South Asia",
    "Asia",
    "AF 4 700, BD 50 771, BT 64 760, IN 356 750, LK 144 780, MV 462 781, NP 524 790, PK 586 770",
  ],
  [
    "Southeast Asia",
    "Asia",
    "BN 96 835, ID 360 850, KH 116 811, LA 418 812, MM 104 775, MY 458 820, PH 608 840, SG 702 830, TH 764 800, TL 626 860, VN 704 816",
  ],
  [
    "Middle East",
    "Middle East",
    "AE 784 696, BH 48 692, IL 376 666, IQ 368 645, IR 364 630, JO 400 663, KW 414 690, LB 422 660, OM 512 698, PS 275, QA 634 694, SA 682 670, SY 760 652, TR 792 640, YE 887 678",
  ],
  [
    "Europe",
    "Europe",
    "AD 20 232, AL 8 339, AT 40 305, AX 248, BA 70 346, BE 56 211, BG 100 355, BY 112 370, CH 756 225, CY 196 352, CZ 203 316, DE 276 260, DK 208 390, EE 233 366, ES 724 230, FI 246 375, FO 234, FR 250 220, GB 826 200, GG 831, GI 292, GR 300 350, HR 191 344, HU 348 310, IE 372 205, IM 833, IS 352 395, IT 380 325, JE 832, LI 438 223, LT 440 368, LU 442 212, LV 428 367, MC 492 221, MD 498 359, ME 499 341, MK 807 343, MT 470 338, NL 528 210, NO 578 385, PL 616 290, PT 620 235, RO 642 360, RS 688 340, RU 643 365, SE 752 380, SI 705 349, SJ 744, SK 703 317, SM 674 331, UA 804 369, VA 336, XK - 347",
  ],
  ["Caucasus and Central Asia", "Asia", "KG 417 703, KZ 398 705, TJ 762 702, TM 795 701, UZ 860 704"],
  ["Caucasus and Central Asia", "Europe", "AM 51 371, AZ 31 373, GE 268 372"],
  [
    "Central America",
    "Americas",
    "BZ 84 80, CR 188 94, GT 320 90, HN 340 91, MX 484 70, NI 558 93, PA 591 95, SV 222 92",
  ],
  [
    "South America",
    "Americas",
    "AR 32 160, BO 68 145, BR 76 140, CL 152 155, CO 170 100, EC 218 130, FK 238, GF 254, GY 328 110, PE 604 135, PY 600 150, SR 740 115, UY 858 165, VE 862 101",
  ],
  [
    "Caribbean",
    "Americas",
    "AG 28 58, AI 660, AW 533, BB 52 53, BL 652, BQ 535, BS 44 31, CU 192 40, CW 531, DM 212 54, DO 214 42, GD 308 55, GP 312, HT 332 41, JM 388 51, KN 659 60, KY 136, LC 662 56, MF 663, MQ 474, MS 500, PR 630, SX 534, TC 796, TT 780 52, VC 670 57, VG 92, VI 850",
  ],
  [
    "East Asia",
    "Asia",
    "CN 156 710, HK 344, JP 392 740, KP 408 731, KR 410 732, MN 496 712, MO 446, TW 158 713",
  ],
  ["North America", "Americas", "BM 60, CA 124 20, GL 304, PM 666, US 840 2"],
  [
    "Oceania",
    "Asia",
    "AS 16, AU 36 900, CC 166, CK 184, CX 162, FJ 242 950, FM 583 987, GU 316, KI 296 970, MH 584 983, MP 580, NC 540, NF 574, NR 520 971, NU 570, NZ 554 920, PF 258, PG 598 910, PN 612, PW 585 986, SB 90 940, TK 772, TO 776 972, TV 798 973, UM 581, VU 548 935, WF 876, WS 882 990",
  ],
  ["Antarctica", null, "AQ 10, BV 74, GS 239, HM 334, TF 260"],
];

function codes(row: string, acledRegion: string, ucdpRegion: string | null): CountryCodes {
  const [iso = "", numeric = "-", gleditschWard] = row.split(" ");
  return {
    iso,
    numeric: numeric === "-" ? null : Number(numeric),
    gleditschWard: gleditschWard === undefined ? null : Number(gleditschWard),
    ucdpRegion,
    acledRegion,
  };
}

const byIso = new Map(
  regions.flatMap(([acled, ucdp, rows]) =>
    rows.split(", ").map((row) => [row.slice(0, 2), codes(row, acled, ucdp)] as const),
  ),
);

/** The codes of a country by its ISO 3166-1 alpha-2 code in capitals, or null. */
export function countryCodes(iso: string): CountryCodes | null {
  return byIso.get(iso) ?? null;
}
