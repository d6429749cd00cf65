/**
 * A point near the middle of each country's main land, in degrees (own knowledge, rounded; the sources give none).
 * Row form: `iso2 lat lon`.
 */
const rows = `AD 42.55 1.58;AE 24 54;AF 33 66;AG 17.1 -61.8;AI 18.2 -63.1;AL 41 20;AM 40 45;AO -12.5 18.5;AQ -82 0;AR -34 -64;
AS -14.3 -170.7;AT 47.3 13.3;AU -25 134;AW 12.5 -70;AX 60.2 20;AZ 40.5 47.5;BA 44.2 17.8;BB 13.2 -59.5;BD 24 90;BE 50.8 4.5;
BF 12.5 -1.7;BG 42.7 25.5;BH 26 50.5;BI -3.5 30;BJ 9.5 2.25;BL 17.9 -62.8;BM 32.3 -64.8;BN 4.5 114.7;BO -17 -65;BQ 12.2 -68.3;
BR -10 -55;BS 24 -76;BT 27.5 90.5;BV -54.4 3.4;BW -22 24;BY 53 28;BZ 17.2 -88.7;CA 60.1 -113.6;CC -12.2 96.8;CD -2.5 23.5;
CF 7 21;CG -1 15.5;CH 47 8;CI 8 -5.5;CK -21.2 -159.8;CL -30 -71;CM 6 12.5;CN 35 104;CO 4 -73;CR 10 -84;CU 22 -79.5;CV 16 -24;
CW 12.2 -69;CX -10.5 105.7;CY 35 33;CZ 49.8 15;DE 51.5 10.5;DJ 11.5 42.5;DK 56 10;DM 15.5 -61.3;DO 19 -70.7;DZ 28 3;
EC -1.3 -78.3;EE 59 26;EG 27 30;EH 25 -13.5;ER 15 39;ES 40 -4;ET 9 39.5;FI 64 26;FJ -18 178;FK -51.8 -59;FM 6.9 158.2;
FO 62 -7;FR 46 2;GA -1 11.8;GB 54.8 -2.7;GD 12.1 -61.7;GE 42 43.5;GF 4 -53;GG 49.6 -2.6;GH 8.1 -1.2;GI 36.14 -5.35;GL 72 -40;
GM 13.5 -15.5;GN 10.8 -10.7;GP 16.2 -61.6;GQ 1.7 10.3;GR 39 22;GS -54.5 -37;GT 15.5 -90.3;GU 13.5 144.8;GW 12 -15;GY 5 -59;
HK 22.3 114.2;HM -53.1 73.5;HN 15 -86.5;HR 45.2 15.5;HT 19 -72.4;HU 47 20;ID -5 120;IE 53 -8;IL 31.5 34.8;IM 54.2 -4.5;
IN 22 79;IO -6 71.5;IQ 33 44;IR 32 53;IS 65 -18;IT 42.8 12.8;JE 49.2 -2.1;JM 18.2 -77.4;JO 31 36;JP 35.8 138.2;KE 1 38;KG 41.5 75;
KH 13 105;KI 1.4 173;KM -12.2 44.3;KN 17.3 -62.7;KP 40 127;KR 36.5 127.8;XK 42.6 20.9;KW 29.5 47.7;KY 19.5 -80.7;KZ 48 68;
LA 18 105;LB 33.8 35.8;LC 13.9 -61;LI 47.2 9.5;LK 7.5 80.7;LR 6.5 -9.5;LS -29.5 28.3;LT 55.4 24;LU 49.8 6.1;LV 57 25;LY 28 17;
MA 32 -6;MC 43.7 7.4;MD 47 29;ME 42.7 19.3;MF 18.1 -63.1;MG -20 47;MH 7.1 171;MK 41.6 21.7;ML 17.5 -3;MM 21 96;MN 46 105;
MO 22.2 113.6;MP 16 146;MQ 14.7 -61;MR 20 -12;MS 16.75 -62.2;MT 35.9 14.4;MU -20.3 57.6;MV 3.2 73;MW -13.5 34;MX 23 -102;
MY 2.5 112.5;MZ -18.2 35;NA -22 17;NC -21.5 165.5;NE 17 8.5;NF -29 168;NG 10 8;NI 13 -85;NL 52.3 5.8;NO 62 10;NP 28 84;
NR -0.5 166.9;NU -19 -169.9;NZ -42 174;OM 21 57;PA 9 -80;PE -10 -76;PF -15 -140;PG -6 147;PH 13 122;PK 30 70;PL 52 20;
PM 46.8 -56.3;PN -25.1 -130.1;PR 18.2 -66.5;PS 31.9 35.2;PT 39.7 -8;PW 7.5 134.6;PY -23.3 -58;QA 25.5 51.25;RE -21.1 55.6;
RO 46 25;RS 44 21;RU 60 100;RW -2 30;SA 25 45;SB -8 159;SC -4.6 55.5;SD 15.5 31;SS 7.5 30;SE 62 15;SG 1.37 103.8;SH -16 -5.7;
SI 46.1 15;SJ 78 16;SK 48.7 19.5;SL 8.5 -11.5;SM 43.94 12.46;SN 14.5 -14.3;SO 6 48;SR 4 -56;ST 1 7;SV 13.8 -88.9;SX 18 -63.1;
SY 35 38;SZ -26.5 31.5;TC 21.7 -71.6;TD 15 19;TF -49.3 69.2;TG 8.6 1.2;TH 15.5 101;TJ 39 71;TK -9 -171.8;TL -8.8 125.8;
TM 39.5 59;TN 34 9;TO -20 -175;TR 39 35;TT 10.7 -61.2;TV -8 178;TW 24 121;TZ -6 35;UA 49 32;UG 1.3 32.4;UM 19.3 166.6;
US 39.8 -98.5;UY -33 -56;UZ 41.7 63.8;VA 41.9 12.45;VC 13.1 -61.2;VE 8 -66;VG 18.5 -64.5;VI 18 -64.8;VN 16.2 107.8;VU -16 167;
WF -13.3 -176.2;WS -13.8 -172;YE 15.5 47.5;YT -12.8 45.2;ZA -29 24;ZM -14.7 29.2;ZW -19 29.8`;

function readPoints(table: string): Map<string, { readonly lat: number; readonly lon: number }> {
  return new Map(
    table.split(";").map((row) => {
      const [code, lat, lon] = row.trim().split(" ");
      return [code as string, { lat: Number(lat), lon: Number(lon) }];
    }),
  );
}

export const countryPoints: ReadonlyMap<string, { readonly lat: number; readonly lon: number }> =
  readPoints(rows);

/** Points of large first-level regions whose cities all lie on one side; own knowledge. Row form: `ISO2.code lat lon`. */
const regionRows = `CA.08 49.25 -84.5;CA.10 52 -71.8;CA.03 55 -97;CA.11 54 -106;CA.01 55 -115;CA.02 54 -125;CA.05 52 -56;
CA.14 70 -90;CA.13 65 -119;CA.12 63 -136;AU.04 -22 144;AU.02 -32.3 147;GB.ENG 52.1 -0.7;AU.08 -25 122;AU.03 -19.5 133;AU.05 -30 135;US.AK 64 -150;
CN.13 41.5 85.5;CN.14 31.5 88.5;BR.04 -4 -64;BR.16 -4 -53;BR.14 -13 -56;RU.63 65 127;RU.91 65 97`;

export const regionPoints: ReadonlyMap<string, { readonly lat: number; readonly lon: number }> =
  readPoints(regionRows);

/** English names and short forms in use beside the official one (own knowledge of general usage). */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  US: ["United States of America", "USA", "U.S.A.", "US", "U.S.", "America"],
  GB: ["UK", "U.K.", "Britain", "Great Britain"],
  AE: ["UAE", "U.A.E.", "Emirates"],
  SA: ["KSA", "Kingdom of Saudi Arabia"],
  CD: ["DR Congo", "DRC", "Congo-Kinshasa", "Democratic Republic of Congo", "Zaire", "Congo"],
  CG: ["Congo-Brazzaville", "Republic of Congo", "Congo Republic"],
  CF: ["CAR"],
  CI: ["Côte d'Ivoire"],
  CV: ["Cape Verde"],
  CZ: ["Czech Republic"],
  MM: ["Burma"],
  MK: ["Macedonia", "FYROM"],
  SZ: ["Swaziland"],
  TL: ["East Timor", "Timor-Leste"],
  TR: ["Türkiye", "Turkiye"],
  NL: ["Netherlands", "Holland"],
  PS: ["Palestine", "State of Palestine", "Palestinian Territories", "Occupied Palestinian Territory"],
  KR: ["Republic of Korea", "ROK", "S. Korea", "South Korea"],
  KP: ["DPRK", "N. Korea", "North Korea"],
  CN: ["People's Republic of China", "PRC", "Mainland China"],
  TW: ["Republic of China", "Chinese Taipei"],
  RU: ["Russian Federation"],
  IR: ["Islamic Republic of Iran"],
  SY: ["Syrian Arab Republic"],
  LA: ["Lao People's Democratic Republic"],
  VA: ["Holy See", "Vatican City"],
  BA: ["Bosnia", "Bosnia-Herzegovina"],
  IE: ["Republic of Ireland", "Eire"],
  SX: ["St. Maarten"],
  MO: ["Macau"],
  GM: ["The Gambia"],
  BS: ["The Bahamas"],
  FM: ["Federated States of Micronesia"],
  XK: ["Kosova"],
  LK: ["Ceylon"],
  KZ: ["Kazakstan"],
  KG: ["Kyrgyz Republic"],
  VI: ["US Virgin Islands", "Virgin Islands"],
  EH: ["Sahrawi Arab Democratic Republic"],
  TT: ["Trinidad"],
  ST: ["São Tomé"],
  BY: ["Byelorussia"],
};
