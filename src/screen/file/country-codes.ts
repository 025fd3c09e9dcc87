/** ISO 3166-1: alpha-2 with alpha-3. Kosovo carries the code that is in use for it, though not assigned. */
export const ISO_CODES =
  'AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE ' +
  'BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS ' +
  'BT BTN BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN ' +
  'CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST ' +
  'EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF ' +
  'GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD ' +
  'HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM ' +
  'JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA ' +
  'LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ' +
  'ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM ' +
  'NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG ' +
  'PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA ' +
  'SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ' +
  'ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON ' +
  'TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB VI VIR ' +
  'VN VNM VU VUT WF WLF WS WSM XK XKX YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE';

/** Names in use that the Unicode tables of names do not carry, official long forms and former names among them. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  ae: 'UAE|Emirates|Dubai|Abu Dhabi',
  bo: 'Plurinational State of Bolivia|Bolivia, Plurinational State of',
  bn: 'Brunei Darussalam',
  cd: 'DRC|DR Congo|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Zaire|RDC|République démocratique du Congo',
  cg: 'Congo|Republic of the Congo|Congo, Republic of the|République du Congo',
  ci: 'Ivory Coast|Cote d Ivoire',
  cn: "People's Republic of China|PRC|Mainland China",
  cv: 'Cabo Verde',
  cz: 'Czech Republic',
  de: 'Federal Republic of Germany',
  fm: 'Federated States of Micronesia|Micronesia, Federated States of',
  gb: 'UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland',
  gm: 'The Gambia|Gambia, The',
  bs: 'The Bahamas|Bahamas, The',
  hk: 'Hong Kong',
  ir: 'Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)',
  kp: "DPRK|North Korea|Democratic People's Republic of Korea|Korea, North|Korea, Democratic People's Republic of",
  kr: 'Republic of Korea|South Korea|Korea, South|Korea, Republic of|Korea',
  la: "Lao People's Democratic Republic|Lao PDR",
  ly: 'Libyan Arab Jamahiriya',
  md: 'Republic of Moldova|Moldova, Republic of',
  mk: 'Macedonia|Republic of North Macedonia|FYROM|The former Yugoslav Republic of Macedonia',
  mm: 'Burma|Myanmar',
  mo: 'Macao|Macau',
  nl: 'Holland|The Netherlands',
  ps: 'Palestine|State of Palestine|West Bank|Gaza|Gaza Strip|Palestinian Authority|Occupied Palestinian Territory',
  ru: 'Russian Federation',
  sy: 'Syrian Arab Republic',
  sz: 'Swaziland',
  tl: 'East Timor|Timor Leste',
  tr: 'Turkey|Türkiye|Turkiye',
  tw: 'Taiwan, Province of China|Republic of China|Chinese Taipei',
  tz: 'United Republic of Tanzania|Tanzania, United Republic of',
  us: 'USA|U.S.A.|U.S.|United States of America|America',
  va: 'Holy See|Vatican|Vatican City State',
  ve: 'Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)',
  vn: 'Viet Nam|Socialist Republic of Vietnam',
};
