import { type ActorRow, rowMaker } from "./actor-row.ts";

const firm = rowMaker("organization", "company");

/** `name | other forms`, one firm a line, under the state of its seat. */
const rows: Readonly<Record<string, string>> = {
  us: `Lockheed Martin | Lockheed
    Raytheon | RTX
    Northrop Grumman
    General Dynamics
    Boeing
    L3Harris
    Palantir
    SpaceX
    Starlink
    Blackwater | Academi
    Halliburton
    Exxon Mobil | ExxonMobil | Exxon
    Chevron
    ConocoPhillips
    Occidental Petroleum
    Microsoft
    Apple Inc
    Google | Alphabet
    Amazon.com
    Meta Platforms | Meta
    IBM
    Intel
    Nvidia
    Oracle
    Cisco | Cisco Systems
    Tesla
    Ford Motor | Ford Motor Co
    General Motors | GM
    Chrysler
    General Electric | GE
    Coca-Cola | Coca Cola
    PepsiCo | Pepsi
    McDonald's
    Starbucks
    Walmart | Wal-Mart
    Nike Inc
    Procter & Gamble
    Johnson & Johnson
    Pfizer
    Moderna
    Merck
    Goldman Sachs
    Morgan Stanley
    JPMorgan Chase | JPMorgan | JP Morgan | J.P. Morgan
    Citigroup | Citibank
    Bank of America
    Wells Fargo
    Merrill Lynch
    BlackRock
    Visa Inc
    Mastercard
    PayPal
    Netflix
    Walt Disney | Disney
    Time Warner
    AT&T
    Verizon
    FedEx
    UPS
    United Airlines
    American Airlines
    Delta Air Lines | Delta Airlines
    TWA
    Uber
    Airbnb
    OpenAI
    Caterpillar Inc
    Monsanto
    Moody's
    Standard & Poor's | S&P
    Dow Chemical
    DuPont
    Philip Morris
    Union Carbide`,
  gb: `BAE Systems
    Rolls-Royce
    BP
    Royal Dutch Shell | Shell plc
    HSBC
    Barclays
    Lloyd's of London | Lloyds
    Standard Chartered
    Vodafone
    AstraZeneca
    GlaxoSmithKline | GSK
    Unilever
    Rio Tinto
    Anglo American
    British Airways
    British Telecom
    Cable and Wireless
    Marks and Spencer
    Tesco
    Jaguar Land Rover`,
  fr: `TotalEnergies | Total SA
    Thales
    Dassault Aviation
    Renault
    Peugeot
    BNP Paribas
    Societe Generale | Société Générale
    Air France
    Alstom
    Orano
    Danone
    Carrefour
    Orange SA
    Michelin
    CMA CGM`,
  de: `Rheinmetall
    Krauss-Maffei Wegmann
    Siemens
    Volkswagen | VW
    BMW
    Mercedes-Benz
    Daimler
    Deutsche Bank
    Commerzbank
    Lufthansa
    Bayer AG
    BASF
    Allianz
    Adidas
    Hapag-Lloyd
    BioNTech
    Thyssenkrupp`,
  il: `Rafael Advanced Defense Systems
    Elbit Systems | Elbit
    Israel Aerospace Industries
    NSO Group
    El Al
    Bank Leumi
    Bank Hapoalim`,
  ru: `Gazprom
    Rosneft
    Lukoil
    Rosatom
    Rostec
    Rosoboronexport
    Almaz-Antey
    Sberbank
    VTB
    Aeroflot
    Transneft
    Novatek
    Norilsk Nickel
    Yukos
    Kaspersky
    Yandex`,
  ua: `Naftogaz
    Ukrenergo
    Energoatom
    Ukroboronprom
    DTEK
    Motor Sich`,
  tr: `Baykar
    Turkish Aerospace Industries
    Aselsan
    Turkish Airlines
    Koc Holding
    BOTAS`,
  ir: `National Iranian Oil Company
    Mahan Air
    Iran Air
    Khatam al-Anbia`,
  cn: `Huawei
    ZTE
    Alibaba
    Tencent
    Baidu
    ByteDance
    Sinopec
    PetroChina
    CNOOC
    Norinco
    COSCO
    Evergrande
    Xiaomi
    BYD
    Air China
    China Southern Airlines
    Bank of China
    CITIC`,
  jp: `Toyota
    Honda Motor
    Nissan
    Sony
    Mitsubishi
    Mitsui
    Toshiba
    Hitachi
    Panasonic
    Nintendo
    SoftBank
    Japan Airlines
    All Nippon Airways
    Tepco | Tokyo Electric Power | TEPCO`,
  kr: `Samsung | Samsung Electronics
    Hyundai
    LG Electronics
    SK Hynix
    Daewoo
    Korean Air
    Hanwha`,
  in: `Tata Motors | Tata Group
    Reliance Industries
    Infosys
    Wipro
    Adani | Adani Group
    Air India
    IndiGo
    State Bank of India`,
  tw: `TSMC
    Foxconn`,
  dk: `Maersk | A.P. Moller-Maersk | AP Moller-Maersk
    Novo Nordisk`,
  ch: `Mediterranean Shipping Company
    Glencore
    Nestle | Nestlé
    UBS
    Credit Suisse
    Novartis
    Roche
    Swissair
    Trafigura
    Vitol`,
  nl: `Philips
    ING
    KLM
    ASML
    Heineken
    Airbus`,
  it: `Eni
    Leonardo SpA
    Fiat
    Olivetti
    Pirelli
    Alitalia
    UniCredit`,
  es: `Repsol
    Iberia
    Telefonica | Telefónica
    Banco Santander
    BBVA`,
  se: `Saab
    Volvo
    Ericsson
    Ikea | IKEA`,
  fi: `Nokia`,
  no: `Equinor | Statoil
    Norsk Hydro`,
  ca: `Bombardier
    Air Canada
    Barrick Gold
    BlackBerry`,
  br: `Petrobras
    Vale SA
    Embraer`,
  mx: `Pemex
    America Movil`,
  ve: `PDVSA
    Citgo`,
  co: `Ecopetrol
    Avianca`,
  sa: `Saudi Aramco | Aramco
    SABIC
    Saudia
    ACWA Power`,
  ae: `Emirates airline
    Etihad Airways | Etihad
    DP World
    ADNOC
    Flydubai
    Emaar`,
  qa: `Qatar Airways
    QatarEnergy | Qatar Petroleum`,
  kw: `Kuwait Petroleum Corporation
    Kuwait Airways`,
  eg: `EgyptAir
    Suez Canal Authority`,
  ng: `NNPC | Nigerian National Petroleum Corporation
    Dangote | Dangote Group`,
  za: `Eskom
    Transnet
    Sasol
    MTN
    South African Airways
    De Beers`,
  ke: `Kenya Airways
    Safaricom`,
  et: `Ethiopian Airlines`,
  ao: `Sonangol`,
  dz: `Sonatrach`,
  au: `Qantas
    BHP
    Woolworths
    Telstra
    Westpac`,
  my: `Petronas
    Malaysia Airlines
    AirAsia`,
  sg: `Singapore Airlines
    Temasek`,
  pk: `Pakistan International Airlines`,
  lb: `Middle East Airlines`,
  at: `OMV
    Raiffeisen`,
  be: `Solvay
    Sabena`,
};

function idOf(name: string): string {
  return `firm-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
}

/**
 * Firms that news of conflicts and sanctions names: arms, energy, shipping, air, finance, technology.
 * Example: "Maersk said its ships would avoid the Red Sea". Source: own knowledge of general usage.
 */
export const companies: readonly ActorRow[] = Object.entries(rows).flatMap(([state, lines]) =>
  lines.split("\n").map((line) => {
    const [name = "", ...forms] = line.split("|").map((form) => form.trim());
    return firm(idOf(name), state, name, ...forms);
  }),
);
